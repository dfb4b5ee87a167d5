import type { Mark } from "../../model/workbook.ts"
import { type Colour, colourOf, ink, isUnseen, paper, unreadableSize } from "./colour.ts"
import {
  codeOf,
  dayCodeOf,
  formatOf,
  isPrintedWhite,
  type Shows,
  showsNothing,
  showsOf,
  showsUnder,
} from "./number-format.ts"
import { type Package, readPart } from "./package.ts"
import { within } from "./refuse.ts"
import { alignOf } from "./rich-text.ts"
import { alignmentOf, plainAlignment } from "./room/alignment.ts"
import { samePart } from "./same-part.ts"
import { type Style, usualSize } from "./style.ts"
import { collectTexts } from "./texts/collect.ts"
import { tells } from "./texts/store.ts"
import { readTheme, type Theme } from "./theme.ts"
import { type Attributes, spreadsheet } from "./xml.ts"

/** A differential style of conditional formats, as far as it changes what is seen. */
export interface Difference {
  readonly colour: Colour
  readonly fill: Colour
  /** Its number format has no sign in it. */
  readonly nothing: boolean
  readonly struck: boolean
  /** What its number format shows, where that is not simply the value. */
  readonly shows: Shows | null
}

export interface Styles {
  /** The theme's colours, where they are unlike others'. */
  readonly theme: Theme | null
  /** Of cells, by their index. */
  readonly cells: readonly Style[]
  readonly differences: readonly Difference[]
  /** The colours behind the letters of cells. */
  readonly behind: ReadonlySet<string>
  /** And those of the letters. */
  readonly inks: ReadonlySet<string>
  /** The workbook's ordinary font, in whose digits columns are measured. */
  readonly ordinary: { readonly font: string | null; readonly size: number }
}

interface Font {
  name: string | null
  colour: Colour
  mark: Mark | null
  size: number
}

interface Fill {
  pattern: string
  front: Colour
  back: Colour
}

const newFont = (): Font => ({ name: null, colour: null, mark: null, size: usualSize })
const sizeOf = (written: string | undefined): number => {
  const size = Number(written)
  return size >= 0 && size < 1000 ? size : usualSize
}

const newFill = (): Fill => ({ pattern: "none", front: null, back: null })

/** What is behind the letters of a cell with this fill; a solid one that names no colour is the ink's. */
const behindOf = (fill: Fill | undefined): string | null =>
  fill === undefined || fill.pattern === "none" ? paper : fill.pattern === "solid" ? (fill.front ?? ink) : null

const sameStyles = samePart<Styles>()

/** Aligned to "Fill", what stands in a cell is repeated as often as it has room: 12 is seen as 1212. */
const repeated: Shows = (value) => (String(value).length > 4 ? null : String(value).repeat(2))

/** The styles of a workbook, with its theme; none where it has no such part. */
export function readStyles(source: Package, part: string | null, themePart: string): Styles {
  const theme = readTheme(source, themePart)
  if (part !== null) tells(source.texts, part)
  return part === null || theme !== null
    ? stylesOf(source, part, theme)
    : sameStyles(source, part, () => stylesOf(source, part, null))
}

function stylesOf(source: Package, part: string | null, theme: Theme | null): Styles {
  const codes = new Map<number, string>()
  const formats = new Map<number, Pick<Style, "format" | "code" | "shows" | "printsWhite">>()
  const fonts: Font[] = []
  const fills: Fill[] = []
  const cells: Style[] = []
  const differences: { font: Font; fill: Fill; nothing: boolean; shows: Shows | null }[] = []
  const path: string[] = []
  let count = 0

  const formatted = (id: number) => {
    const known = formats.get(id)
    if (known !== undefined) return known
    const [kind, code] = [formatOf(id, codes.get(id)), codeOf(id, codes.get(id))]
    const printsWhite = code !== null && /\[(?:white|color)/i.test(code) ? isPrintedWhite.bind(null, code) : null
    const made = { format: kind, code: code ?? dayCodeOf(id), shows: showsOf(kind, code), printsWhite }
    formats.set(id, made)
    return made
  }
  const style = ({ numFmtId, fontId, fillId }: Attributes): Style => {
    const id = Number(numFmtId ?? 0)
    const code = codes.get(id)
    const font = fonts[Number(fontId ?? 0)]
    const behind = behindOf(fills[Number(fillId ?? 0)])
    const unseen =
      font !== undefined && (font.size <= unreadableSize || (behind !== null && isUnseen(font.colour ?? ink, behind)))
    return {
      ...formatted(id),
      font: font?.name ?? null,
      invisible: unseen || (code !== undefined && showsNothing(code)),
      mark: font?.mark ?? null,
      ink: font?.colour ?? ink,
      behind,
      size: font?.size ?? usualSize,
      alignment: plainAlignment,
    }
  }
  /** Elements count only where the schema has them: differential formats have fonts and fills of their own. */
  const openInside = (parent: string, name: string, attributes: Attributes): void => {
    if (parent === "numFmts" && name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "")
    else if (parent === "fonts" && name === "font") fonts.push(newFont())
    else if (parent === "fills" && name === "fill") fills.push(newFill())
    else if (parent === "cellXfs" && name === "xf") cells.push(style(attributes))
    else if (parent === "dxfs" && name === "dxf")
      differences.push({ font: newFont(), fill: newFill(), nothing: false, shows: null })
    else return
    within("styles", ++count)
  }
  const detail = (name: string, attributes: Attributes): void => {
    const last = cells.at(-1)
    if (name === "alignment" && path[1] === "cellXfs" && last) {
      const alignment = alignmentOf(attributes)
      cells[cells.length - 1] = { ...last, alignment, ...(alignment.horizontal === "fill" ? { shows: repeated } : {}) }
    }
    const difference = path[1] === "dxfs" ? differences.at(-1) : undefined
    const font = path[1] === "fonts" ? fonts.at(-1) : path[3] === "font" ? difference?.font : undefined
    const fill = path[1] === "fills" ? fills.at(-1) : path[3] === "fill" ? difference?.fill : undefined
    if (font) {
      if (name === "name") font.name = attributes.val ?? null
      if (name === "color") font.colour = colourOf(attributes, theme)
      if (name === "sz") font.size = sizeOf(attributes.val)
      if (name === "strike" && !/^(?:0|false|off)$/.test(attributes.val ?? "")) font.mark = "struck"
      if (name === "vertAlign") font.mark ??= alignOf(attributes.val)
    } else if (fill) {
      if (name === "patternFill") fill.pattern = attributes.patternType ?? (difference ? "solid" : "none")
      if (name === "gradientFill") fill.pattern = "gradient"
      if (name === "fgColor") fill.front = colourOf(attributes, theme)
      if (name === "bgColor") fill.back = colourOf(attributes, theme)
    } else if (difference && name === "numFmt") {
      difference.nothing = showsNothing(attributes.formatCode ?? "")
      difference.shows = showsUnder(attributes.formatCode ?? "")
    }
  }
  const around = collectTexts(source.texts, { name: part ?? "" })
  /** One differential style for each rule, and most of them alike: what was made of one that is written the same. Those with a format have words. */
  const known = new Map<string, (typeof differences)[number]>()
  let written = ""
  const sameDifference = (text: string, at: number): number => {
    written = ""
    if (path.length !== 2 || path[1] !== "dxfs" || !text.startsWith("<dxf>", at)) return -1
    const end = text.indexOf("</dxf>", at) + "</dxf>".length
    const own = end < at ? "" : text.slice(at, end)
    const before = known.get(own)
    if (before === undefined) {
      if (!own.includes("numFmt")) written = own
      return -1
    }
    differences.push(before)
    within("styles", ++count)
    return end
  }
  if (part !== null) {
    readPart(source, part, spreadsheet, {
      leaps: [{ names: ["dxf"], take: sameDifference, opens: false }],
      open(name, attributes) {
        // Formats and styles have words of people's own in them.
        if (name === "numFmt" || name === "cellStyle") around.open(name, attributes)
        if (path.length === 2) openInside(path[1] ?? "", name, attributes)
        else if (path.length > 2) detail(name, attributes)
        path.push(name)
      },
      close() {
        path.pop()
        const difference = differences.at(-1)
        if (written === "" || path.length !== 2 || difference === undefined) return
        known.set(written, difference)
        written = ""
      },
    })
  }
  const behind = new Set(cells.flatMap((cell) => cell.behind ?? []))
  return {
    theme,
    cells,
    behind: behind.size === 0 ? new Set([paper]) : behind,
    inks: new Set([ink, ...cells.map((cell) => cell.ink)]),
    ordinary: { font: fonts[0]?.name ?? null, size: fonts[0]?.size ?? usualSize },
    differences: differences.map(({ font, fill, nothing, shows }) => ({
      ...{ nothing, shows, struck: font.mark === "struck" },
      colour: font.colour,
      // The differential style of a solid fill has its colour in the background.
      fill: fill.back ?? fill.front,
    })),
  }
}
