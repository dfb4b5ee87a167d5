import { ink, isUnseen, paper } from "./colour.ts"
import { type Package, readPart } from "./package.ts"
import { samePart } from "./same-part.ts"
import { attribute } from "./xml.ts"

/** A theme's colours (`#rrggbb`) by the numbers that cells call them by. */
export type Theme = readonly (string | undefined)[]

/** In the order of those numbers, which is not the order in which they are written. */
const names = ["lt1", "dk1", "lt2", "dk2", ..."123456".split("").map((at) => `accent${at}`), "hlink", "folHlink"]

const sameTheme = samePart<Theme | null>()

/**
 * The colours of a workbook's theme; null where they are as themes are: white paper, black ink, and other colours that are seen on paper, of
 * which nothing has to be known. Offices make an accent white to write what nobody sees.
 */
export const readTheme = (source: Package, part: string): Theme | null =>
  sameTheme(source, part, () => {
    const theme = coloursOf(source, part)
    const [light = paper, dark = ink, ...others] = theme
    const isUsual = isUnseen(light, paper) && isUnseen(dark, ink)
    return isUsual && !others.some((colour) => colour !== undefined && isUnseen(colour, paper)) ? null : theme
  })

function coloursOf(source: Package, part: string): Theme {
  const theme: (string | undefined)[] = []
  let at = -1
  readPart(source, part, null, {
    open(name, tag) {
      const own = names.indexOf(name)
      if (own >= 0) at = own
      const rgb = attribute(tag, name === "sysClr" ? "lastClr" : "val") ?? ""
      const tells = at >= 0 && (name === "srgbClr" || name === "sysClr") && /^[\da-f]{6}$/i.test(rgb)
      if (tells) theme[at] ??= `#${rgb.toLowerCase()}`
    },
    close(name) {
      if (names[at] === name) at = -1
    },
  })
  return theme
}
