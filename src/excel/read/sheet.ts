import { withoutHeaps } from "../../base/text.ts"
import type { Aside, Cell, CellValue } from "../../model/workbook.ts"
import { cellRef, lastColumn, lastRow, parseAddress } from "../address.ts"
import { withoutBlanks } from "./blanks.ts"
import { lookOf } from "./cell-look.ts"
import { cellValue, type RawCell } from "./cell-value.ts"
import { paper } from "./colour.ts"
import { underConditions } from "./conditional/apply.ts"
import { conditionalFormats } from "./conditional/collect.ts"
import { frozenPanes } from "./frozen.ts"
import { leap, leapInto } from "./leap.ts"
import { mergedRanges, underMerges } from "./merges.ts"
import { type Package, readPart } from "./package.ts"
import { embeddedObjects, isPictureFormula } from "./pictures.ts"
import { plainMerge, plainRow, ruleLeap, valueCell } from "./plain-sheet.ts"
import { refuseAsCorrupt, within } from "./refuse.ts"
import { type RichText, richText } from "./rich-text.ts"
import { inRoom } from "./room/fit.ts"
import { sheetGrid } from "./room/grid.ts"
import { plainStyle, type Style } from "./style.ts"
import type { Styles } from "./styles.ts"
import { collectTexts } from "./texts/collect.ts"
import { keepReading, tells } from "./texts/store.ts"
import { spreadsheet, type Tag, together } from "./xml.ts"

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

const isPrintedIn = (white: (value: number | string) => boolean, value: CellValue): boolean =>
  value.kind === "number" ? white(value.number) : value.kind === "text" && white(value.text)

const marginTexts = new Set(["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"])

/** Reads a sheet's part as a stream: only cells that hold something are kept. */
export function readSheet(context: SheetContext, part: string, sheetName: string) {
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
  let [row, column, rows, last] = [0, 0, 0, 0]
  let [rowHidden, inOrder, inInline, inMargin] = [false, true, false, false]
  let raw: RawCell | null = null

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
      inline: null,
    }
  }
  const openFormula = (cell: RawCell, tag: Tag): void => {
    const shared = tag.get("t") === "shared" ? (tag.get("si") ?? "") : null
    const master = shared === null ? undefined : masters.get(shared)
    cell.formula = master?.text ?? ""
    cell.of = master?.ref ?? null
    cell.shared = shared
  }
  const closeFormula = (cell: RawCell, written: string): void => {
    if (written === "") return
    cell.formula = withoutHeaps(written)
    if (cell.shared === null) return
    masters.set(cell.shared, { text: written, ref: cellRef(row, column) })
    cell.of = null
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
    const ref = cellRef(row, column)
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
      ruleLeap(beside, () => raw === null),
    ],
    open(name, tag, written) {
      if (raw !== null) {
        if (inInline) inline.open(name, tag)
        else if (name === "f") openFormula(raw, tag)
        else if (name === "is") inInline = true
      } else if (name === "c") raw = cellAt(tag.get("r"), tag.get("t"), tag.get("s"), tag.get("vm") ?? null)
      else if (name === "row") openRow(tag.get("r"), tag.get("ht"), tag.get("hidden"))
      else if (name === "mergeCell") merges.open(tag.get("ref") ?? "")
      else if (name === "sheetFormatPr") sizes.openDefaults(tag)
      else if (name === "col") {
        within("columns", ++context.kept.columns)
        sizes.openColumn(tag)
      } else if (marginTexts.has(name)) inMargin = true
      else beside.open(name, tag, written)
    },
    text(text) {
      if (raw === null && !inMargin) beside.text(text)
    },
    close(name, own) {
      if (raw === null) {
        if (!marginTexts.has(name)) return beside.close(name, own)
        inMargin = false
        if (own.trim() !== "")
          headersFooters.push({ kind: "header-footer", name: `${sheetName}!${name}`, text: withoutHeaps(own) })
      } else if (name === "is") {
        inInline = false
        raw.inline = inline.take()
        keepReading(context.source.texts, raw.inline)
      } else if (inInline) inline.close(name, own)
      else if (name === "v") raw.value = (raw.value ?? "") + own
      else if (name === "f") closeFormula(raw, own)
      else if (name === "c") {
        closeCell(raw)
        raw = null
      }
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
    headersFooters: headersFooters as readonly Aside[],
    /** Where the pictures of embedded objects lie. */
    objects: objects.found,
  }
}

/** By row, then column. An address that stands twice is kept once when both say the same; else nobody knows which one counts. */
function sorted(cells: readonly Cell[], part: string): Cell[] {
  const inOrder = cells.toSorted((a, b) => a.row - b.row || a.column - b.column)
  return inOrder.filter((cell, i) => {
    const before = inOrder[i - 1]
    if (before?.ref !== cell.ref) return true
    if (JSON.stringify(before.value) !== JSON.stringify(cell.value))
      refuseAsCorrupt("cell-repeated", `${part} ${cell.ref}`)
    return false
  })
}
