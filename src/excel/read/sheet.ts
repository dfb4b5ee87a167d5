import { withoutHeaps } from "../../base/text.ts"
import type { Aside, Cell, CellRange, CellValue } from "../../model/workbook.ts"
import { columnName, lastColumn, lastRow, parseAddress } from "./address.ts"
import { withoutBlanks } from "./blanks.ts"
import { lookOf } from "./cell-look.ts"
import { cellValue, type RawCell } from "./cell-value.ts"
import { paper } from "./colour.ts"
import { underConditions } from "./conditional/apply.ts"
import { conditionalFormats } from "./conditional/collect.ts"
import { together } from "./conditional/rule.ts"
import { underMerges } from "./covered.ts"
import { frozenPanes } from "./frozen.ts"
import { leap, leapInto } from "./leap.ts"
import { mergedRanges } from "./merges.ts"
import { type Package, readPart } from "./package.ts"
import { embeddedObjects, isPictureFormula } from "./pictures.ts"
import { plainMerge, plainRow, ruleLeap, valueCell } from "./plain-sheet.ts"
import { refuseAsCorrupt, within } from "./refuse.ts"
import { type RichText, richText } from "./rich-text.ts"
import { inRoom } from "./room/fit.ts"
import { type Grid, sheetGrid } from "./room/grid.ts"
import { sorted } from "./sorted.ts"
import { plainStyle, type Style } from "./style.ts"
import type { Styles } from "./styles.ts"
import { collectTexts } from "./texts/collect.ts"
import { keepReading, tells } from "./texts/store.ts"
import { spreadsheet, type Tag } from "./xml.ts"

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly source: Package
  /** The same, for parts of which only the pictures' places are read. */
  readonly beside: Package
  readonly strings: readonly RichText[]
  /** Which of them cells show: 1. */
  readonly shown: Uint8Array
  readonly styles: Styles
  /** Is the rich value of this `vm` a picture? */
  readonly isPicture: (rich: string) => boolean
  /** Cells kept and column elements seen so far, over all sheets. */
  readonly kept: { cells: number; columns: number }
}

export interface SheetContent {
  readonly cells: readonly Cell[]
  readonly merges: readonly CellRange[]
  readonly grid: Grid
  readonly headersFooters: readonly Aside[]
  /** The cells that the pictures of embedded objects lie over. */
  readonly objects: readonly CellRange[]
}

const isPrintedIn = (white: (value: number | string) => boolean, value: CellValue): boolean =>
  value.kind === "number" ? white(value.number) : value.kind === "text" && white(value.text)

const marginTexts = new Set(["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"])

/** Reads a sheet's part as a stream: only cells that hold something are kept. */
export function readSheet(context: SheetContext, part: string, sheetName: string): SheetContent {
  const cells: Cell[] = []
  const styles: Style[] = []
  const merges = mergedRanges()
  const headersFooters: Aside[] = []
  const around = collectTexts(context.source.texts, { name: part, sheet: sheetName })
  const masters = new Map<string, { readonly text: string; readonly ref: string }>()
  const sizes = sheetGrid()
  const inline = richText(context.styles.theme)
  const conditions = conditionalFormats(context.styles)
  const objects = embeddedObjects()
  const panes = frozenPanes()
  let [row, column, rows] = [0, 0, 0]
  let rowHidden = false
  let inOrder = true
  let last = 0
  let raw: RawCell | null = null
  let inInline = false
  let target: "value" | "formula" | "margin" | null = null
  let margin = ""

  const openRow = (r: string | undefined, height: string | undefined, hidden: string | undefined): void => {
    row = r === undefined ? row + 1 : Number(r)
    if (!(Number.isInteger(row) && row >= 1 && row <= lastRow)) refuseAsCorrupt("sheet-address", part)
    column = 0
    rowHidden = sizes.openRow(height, hidden)
    if (++rows % 1024 === 0) within("rows", rows)
  }
  const cellAt = (
    r: string | undefined,
    t: string | undefined,
    s: string | undefined,
    rich: string | null,
  ): RawCell => {
    if (r === undefined) column++
    else {
      const address = parseAddress(r)
      if (address === null) refuseAsCorrupt("sheet-address", part)
      row = address.row
      column = address.column
    }
    if (column > lastColumn || row < 1) refuseAsCorrupt("sheet-address", part)
    return {
      type: t ?? "n",
      style: context.styles.cells[Number(s ?? 0)] ?? plainStyle,
      rich,
      value: null,
      formula: null,
      shared: null,
      of: null,
      master: "",
      inline: null,
    }
  }
  const openFormula = (cell: RawCell, tag: Tag): void => {
    const shared = tag.get("t") === "shared" ? (tag.get("si") ?? "") : null
    const master = shared === null ? undefined : masters.get(shared)
    cell.formula = master?.text ?? ""
    cell.of = master?.ref ?? null
    cell.shared = shared
    cell.master = ""
    target = "formula"
  }
  const closeCell = (cell: RawCell): void => {
    const value = cellValue(cell, context.strings, context.shown)
    if (value === null) return
    if (value === "missing-string") refuseAsCorrupt("shared-string", part)
    if (++context.kept.cells % 256 === 0) within("cells", context.kept.cells)
    const place = row * lastColumn + column
    inOrder &&= place > last
    last = place
    const { style, formula, of } = cell
    const ref = `${columnName(column)}${row}`
    const picture = (cell.rich !== null && context.isPicture(cell.rich)) || isPictureFormula(formula, value.value)
    const look = lookOf(value.value, value.runs, style, value.font ?? style.font, picture)
    const white = style.printsWhite !== null && style.behind === paper && isPrintedIn(style.printsWhite, value.value)
    styles.push(style)
    sizes.keepRow(row)
    const kept: Cell = {
      ref,
      row,
      column,
      value: value.value,
      format: style.format,
      formula,
      font: value.font ?? style.font,
      hidden: rowHidden || sizes.grid.isHidden(column) || style.invisible || white || look?.mark === "unseen",
    }
    const shared = of === null || of === ref ? kept : { ...kept, formulaOf: of }
    cells.push(look === undefined ? shared : { ...shared, look })
  }
  const openColumns = (tag: Tag): void => {
    within("columns", ++context.kept.columns)
    sizes.openColumn(tag)
  }

  /** What is neither a cell nor of its kind: formats, validations, links, whatever the extension list holds. */
  const beside = together(conditions, objects, panes, around)

  tells(context.source.texts, part)
  const found = readPart(context.source, part, spreadsheet, {
    filter: withoutBlanks(),
    foreign: beside,
    leaps: [
      leap(["c", "v"], valueCell, ([, r, s, t, value = ""]) => {
        if (raw !== null) return false
        const cell = cellAt(r, t, s, null)
        cell.value = value
        target = null
        closeCell(cell)
        return true
      }),
      leapInto("row", plainRow, ([, r, before, height, behind]) => {
        if (raw !== null || (before !== undefined && behind !== undefined)) return false
        openRow(r, height, undefined)
        return true
      }),
      leap(["mergeCell"], plainMerge, ([, ref = ""]) => {
        if (raw !== null) return false
        merges.open(ref)
        return true
      }),
      ruleLeap(beside, () => raw === null && target !== "margin"),
    ],
    tag(name, tag) {
      if (raw !== null) {
        if (name === "v") {
          target = "value"
          raw.value ??= ""
        } else if (name === "f") openFormula(raw, tag)
        else if (name === "is") inInline = true
        else return !inInline
      } else if (name === "c") raw = cellAt(tag.get("r"), tag.get("t"), tag.get("s"), tag.get("vm") ?? null)
      else if (name === "row") openRow(tag.get("r"), tag.get("ht"), tag.get("hidden"))
      else if (name === "col") openColumns(tag)
      else if (name === "mergeCell") merges.open(tag.get("ref") ?? "")
      else if (name === "sheetFormatPr") sizes.openDefaults(tag)
      else return false
      return true
    },
    open(name, attributes) {
      if (inInline) inline.open(name, attributes)
      else if (marginTexts.has(name)) {
        target = "margin"
        margin = ""
      } else beside.open(name, attributes)
    },
    text(text) {
      if (inInline) inline.text(text)
      else if (target === "margin") margin += text
      else if (raw === null) beside.text(text)
      else if (target === "value") raw.value += text
      else if (target === "formula") raw.master += text
    },
    close(name) {
      if (raw !== null) {
        if (name === "v") target = null
        else if (name === "f") {
          target = null
          if (raw.master !== "") raw.formula = withoutHeaps(raw.master)
          if (raw.shared !== null && raw.master !== "") {
            masters.set(raw.shared, { text: raw.master, ref: `${columnName(column)}${row}` })
            raw.of = null
          }
        } else if (name === "is") {
          inInline = false
          raw.inline = inline.take()
          keepReading(context.source.texts, raw.inline)
        } else if (name === "c") {
          closeCell(raw)
          raw = null
        } else if (inInline) inline.close(name)
      } else if (target === "margin" && marginTexts.has(name)) {
        target = null
        if (margin.trim() !== "")
          headersFooters.push({ kind: "header-footer", name: `${sheetName}!${name}`, text: withoutHeaps(margin) })
      } else beside.close(name)
    },
  })
  if (!found) refuseAsCorrupt("part-missing", part)
  const kept = inOrder ? cells : sorted(cells, part)
  const byRef = inOrder ? null : new Map(cells.map(({ ref }, at) => [ref, styles[at]]))
  const styleOf = (at: number) => byRef?.get(kept[at]?.ref ?? "") ?? styles[at] ?? plainStyle
  const uncovered = panes.under(underMerges(underConditions(kept, conditions.found, styleOf), merges.found))
  return {
    cells: inRoom(uncovered, sizes.grid, merges.found, styleOf, context.styles.ordinary),
    grid: sizes.grid,
    merges: merges.found,
    headersFooters,
    objects: objects.found,
  }
}
