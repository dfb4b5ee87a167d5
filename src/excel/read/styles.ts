import { type Format, formatOf, showsNothing } from "./number-format.ts"
import { type Package, readPart } from "./package.ts"
import { within } from "./refuse.ts"
import { collectTexts } from "./texts/collect.ts"
import { keep } from "./texts/store.ts"
import { type Attributes, spreadsheet } from "./xml.ts"

/** What a cell's style says that matters here. */
export interface Style {
  readonly format: Format
  readonly font: string | null
  /** White on white, or a number format without a sign in it. */
  readonly invisible: boolean
}

export const plainStyle: Style = { format: "general", font: null, invisible: false }

interface Font {
  name: string | null
  white: boolean
}

interface Fill {
  solid: boolean
  white: boolean
}

/** White by value, by index in the old palette, or as the theme's first colour, which is the paper's. */
function isWhite({ rgb, indexed, theme, tint }: Attributes): boolean {
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?ffffff$/i.test(rgb)
  if (indexed !== undefined) return indexed === "1" || indexed === "9" || indexed === "65"
  return theme === "0" && Number(tint ?? 0) === 0
}

/** The cell formats of a workbook, by their index; empty where it has no styles. */
export function readStyles(source: Package, part: string | null): readonly Style[] {
  const codes = new Map<number, string>()
  const formats = new Map<number, Format>()
  const fonts: Font[] = []
  const fills: Fill[] = []
  const styles: Style[] = []
  const path: string[] = []
  let count = 0

  const style = ({ numFmtId, fontId, fillId }: Attributes): Style => {
    const id = Number(numFmtId ?? 0)
    const code = codes.get(id)
    const font = fonts[Number(fontId ?? 0)]
    const fill = fills[Number(fillId ?? 0)]
    const paper = fill === undefined || !fill.solid || fill.white
    const format = formats.get(id) ?? formatOf(id, code)
    formats.set(id, format)
    return {
      format,
      font: font?.name ?? null,
      invisible: ((font?.white ?? false) && paper) || (code !== undefined && showsNothing(code)),
    }
  }
  /** Elements count only where the schema has them: differential formats have fonts and fills of their own. */
  const openInside = (parent: string, name: string, attributes: Attributes): void => {
    if (parent === "numFmts" && name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "")
    else if (parent === "fonts" && name === "font") fonts.push({ name: null, white: false })
    else if (parent === "fills" && name === "fill") fills.push({ solid: false, white: false })
    else if (parent === "cellXfs" && name === "xf") styles.push(style(attributes))
    else return
    within("styles", ++count)
  }
  const detail = (name: string, attributes: Attributes): void => {
    const [font, fill] = [fonts.at(-1), fills.at(-1)]
    if (path[1] === "fonts" && font) {
      if (name === "name") font.name = attributes.val ?? null
      if (name === "color") font.white = isWhite(attributes)
    } else if (path[1] === "fills" && fill) {
      if (name === "patternFill") fill.solid = (attributes.patternType ?? "none") !== "none"
      if (name === "gradientFill") fill.solid = true
      if (name === "fgColor") fill.white = isWhite(attributes)
    }
  }
  const around = collectTexts((text) => keep(source.texts, { ...text, name: part ?? "" }))
  if (part !== null)
    readPart(source, part, spreadsheet, {
      open(name, attributes) {
        // Formats and styles have words of people's own in them.
        if (name === "numFmt" || name === "cellStyle") around.open(name, attributes)
        if (path.length === 2) openInside(path[1] ?? "", name, attributes)
        else if (path.length > 2) detail(name, attributes)
        path.push(name)
      },
      close() {
        path.pop()
      },
    })
  return styles
}
