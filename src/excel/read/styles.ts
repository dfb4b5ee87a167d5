import { ink, isUnseen, paper, unreadableSize } from "./colour.ts"
import {
  type Difference,
  differenceReader,
  type Fill,
  type Font,
  fillDetail,
  fontDetail,
  newFill,
  newFont,
} from "./difference.ts"
import { codeOf, dayCodeOf, formatOf, isPrintedWhite, type Shows, showsNothing, showsOf } from "./number-format.ts"
import { type Package, readPart } from "./package.ts"
import { within } from "./refuse.ts"
import { samePart } from "./same-part.ts"
import { alignmentOf, plainStyle, type Style, usualSize } from "./style.ts"
import { collectTexts } from "./texts/collect.ts"
import { tells } from "./texts/store.ts"
import { readTheme, type Theme } from "./theme.ts"
import { spreadsheet, type Tag } from "./xml.ts"

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

/** What is behind the letters of a cell with this fill; a solid one that names no colour is the ink's. */
const behindOf = (fill: Fill | undefined): string | null =>
  fill === undefined || fill.pattern === "none" ? paper : fill.pattern === "solid" ? (fill.front ?? ink) : null

const sameStyles = samePart<Styles>()

/** Aligned to "Fill", what stands in a cell is repeated as often as it has room: 12 is seen as 1212. */
const repeated: Shows = (value) => (String(value).length > 4 ? null : String(value).repeat(2))

/** The styles of a workbook, with its theme. */
export function readStyles(source: Package, part: string, themePart: string): Styles {
  const theme = readTheme(source, themePart)
  tells(source.texts, part)
  const read = () => stylesOf(source, part, theme)
  return theme === null ? sameStyles(source, part, read) : read()
}

function stylesOf(source: Package, part: string, theme: Theme | null): Styles {
  const codes = new Map<number, string>()
  const formats = new Map<number, Pick<Style, "format" | "code" | "shows" | "printsWhite">>()
  const fonts: Font[] = []
  const fills: Fill[] = []
  const cells: Style[] = []
  const differences: Difference[] = []
  let difference = differenceReader(theme)
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
  const style = (tag: Tag): Style => {
    const id = Number(tag.get("numFmtId") ?? 0)
    const code = codes.get(id)
    const font = fonts[Number(tag.get("fontId") ?? 0)]
    const behind = behindOf(fills[Number(tag.get("fillId") ?? 0)])
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
      alignment: plainStyle.alignment,
    }
  }
  /** Elements count only where the schema has them: differential formats have fonts and fills of their own. */
  const openInside = (parent: string, name: string, tag: Tag): void => {
    if (parent === "numFmts" && name === "numFmt") codes.set(Number(tag.get("numFmtId")), tag.get("formatCode") ?? "")
    else if (parent === "fonts" && name === "font") fonts.push(newFont())
    else if (parent === "fills" && name === "fill") fills.push(newFill())
    else if (parent === "cellXfs" && name === "xf") cells.push(style(tag))
    else if (parent === "dxfs" && name === "dxf") difference = differenceReader(theme)
    else return
    within("styles", ++count)
  }
  const detail = (name: string, tag: Tag): void => {
    const [font, fill, last] = [fonts.at(-1), fills.at(-1), cells.at(-1)]
    if (path[1] === "dxfs") difference.open(path[3], name, tag)
    else if (path[1] === "fonts" && font) fontDetail(font, name, tag, theme)
    else if (path[1] === "fills" && fill) fillDetail(fill, name, tag, theme)
    else if (path[1] === "cellXfs" && last && name === "alignment") {
      const alignment = alignmentOf(tag)
      cells[cells.length - 1] = { ...last, alignment, ...(alignment.horizontal === "fill" ? { shows: repeated } : {}) }
    }
  }
  const around = collectTexts(source.texts, { name: part })
  /** One differential style for each rule, and most of them alike: what was made of one that is written the same. Those with a format have words. */
  const known = new Map<string, Difference>()
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
  readPart(source, part, spreadsheet, {
    leaps: [{ names: ["dxf"], take: sameDifference, opens: false }],
    open(name, tag) {
      // Formats and styles have words of people's own in them.
      if (name === "numFmt" || name === "cellStyle") around.open(name, tag)
      if (path.length === 2) openInside(path[1] ?? "", name, tag)
      else if (path.length > 2) detail(name, tag)
      path.push(name)
    },
    close(name) {
      path.pop()
      if (path.length !== 2 || path[1] !== "dxfs" || name !== "dxf") return
      const made = difference.take()
      differences.push(made)
      if (written !== "") known.set(written, made)
      written = ""
    },
  })
  const behind = new Set(cells.flatMap((cell) => cell.behind ?? []))
  return {
    theme,
    cells,
    behind: behind.size === 0 ? new Set([paper]) : behind,
    inks: new Set([ink, ...cells.map((cell) => cell.ink)]),
    ordinary: { font: fonts[0]?.name ?? null, size: fonts[0]?.size ?? usualSize },
    differences,
  }
}
