import type { Aside, Cell, CellRange } from "../../model/workbook.ts"
import { columnName, lastColumn, lastRow, parseAddress } from "./address.ts"
import { withoutBlanks } from "./blanks.ts"
import { cellValue, type RawCell } from "./cell-value.ts"
import { withoutHeaps } from "./escape.ts"
import { type Package, readPart } from "./package.ts"
import { refuseAsCorrupt, within } from "./refuse.ts"
import { type RichText, richText } from "./rich-text.ts"
import { plainStyle, type Style } from "./styles.ts"
import { collectTexts } from "./texts/collect.ts"
import { keep } from "./texts/store.ts"
import { type Attributes, spreadsheet } from "./xml.ts"

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly source: Package
  readonly strings: readonly RichText[]
  readonly styles: readonly Style[]
  /** Cells kept and column elements seen so far, over all sheets. */
  readonly kept: { cells: number; columns: number }
}

export interface SheetContent {
  readonly cells: readonly Cell[]
  readonly merges: readonly CellRange[]
  readonly headersFooters: readonly Aside[]
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on"

/** A size of 0 hides as well as the word does. */
const isHidden = (hidden: string | undefined, size: string | undefined): boolean =>
  isTrue(hidden) || (size !== undefined && Number(size) === 0)

const marginTexts = new Set(["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"])

/** Reads a sheet's part as a stream: only cells that hold something are kept. */
export function readSheet(context: SheetContext, part: string, sheetName: string): SheetContent {
  const cells: Cell[] = []
  const merges: CellRange[] = []
  const headersFooters: Aside[] = []
  const around = collectTexts((text) => keep(context.source.texts, { ...text, name: part, sheet: sheetName }))
  const masters = new Map<string, string>()
  const hiddenColumns = new Uint8Array(lastColumn + 1)
  const inline = richText()
  let [row, column, rows] = [0, 0, 0]
  let rowHidden = false
  let inOrder = true
  let last = 0
  let raw: RawCell | null = null
  let inInline = false
  let target: "value" | "formula" | "margin" | null = null
  let margin = ""

  const openRow = ({ r, hidden, ht }: Attributes): void => {
    row = r === undefined ? row + 1 : Number(r)
    if (!(Number.isInteger(row) && row >= 1 && row <= lastRow)) refuseAsCorrupt("sheet-address", part)
    column = 0
    rowHidden = isHidden(hidden, ht)
    if (++rows % 1024 === 0) within("rows", rows)
  }
  const openCell = (attributes: Attributes): void => {
    const { r } = attributes
    if (r === undefined) column++
    else {
      const address = parseAddress(r)
      if (address === null) refuseAsCorrupt("sheet-address", part)
      row = address.row
      column = address.column
    }
    if (column > lastColumn || row < 1) refuseAsCorrupt("sheet-address", part)
    raw = {
      type: attributes.t ?? "n",
      style: context.styles[Number(attributes.s ?? 0)] ?? plainStyle,
      value: null,
      formula: null,
      shared: null,
      master: "",
      inline: null,
    }
  }
  const openFormula = (cell: RawCell, { t, si }: Attributes): void => {
    cell.formula = (t === "shared" && masters.get(si ?? "")) || ""
    cell.shared = t === "shared" ? (si ?? "") : null
    cell.master = ""
    target = "formula"
  }
  const closeCell = (cell: RawCell): void => {
    const value = cellValue(cell, context.strings)
    if (value === null) return
    if (value === "missing-string") refuseAsCorrupt("shared-string", part)
    if (++context.kept.cells % 256 === 0) within("cells", context.kept.cells)
    const place = row * lastColumn + column
    inOrder &&= place > last
    last = place
    const { style, formula } = cell
    cells.push({
      ref: `${columnName(column)}${row}`,
      row,
      column,
      value: value.value,
      format: style.format,
      formula,
      font: value.font ?? style.font,
      hidden: rowHidden || hiddenColumns[column] === 1 || style.invisible,
    })
  }
  const openColumns = ({ min, max, hidden, width }: Attributes): void => {
    within("columns", ++context.kept.columns)
    if (isHidden(hidden, width)) hiddenColumns.fill(1, Number(min), Math.min(Number(max), lastColumn) + 1)
  }
  const openMerge = ({ ref = "" }: Attributes): void => {
    const [from = "", to = from] = ref.split(":", 2)
    const [a, b] = [parseAddress(from), parseAddress(to)]
    if (a === null || b === null) return
    merges.push({
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    })
    if (merges.length % 256 === 0) within("merges", merges.length)
  }

  const found = readPart(context.source, part, spreadsheet, {
    filter: withoutBlanks(),
    foreign: around,
    open(name, attributes) {
      if (raw !== null) {
        if (name === "v") {
          target = "value"
          raw.value ??= ""
        } else if (name === "f") openFormula(raw, attributes)
        else if (name === "is") inInline = true
        else if (inInline) inline.open(name, attributes)
      } else if (name === "c") openCell(attributes)
      else if (name === "row") openRow(attributes)
      else if (name === "col") openColumns(attributes)
      else if (name === "mergeCell") openMerge(attributes)
      else if (marginTexts.has(name)) {
        target = "margin"
        margin = ""
      } else around.open(name, attributes)
    },
    text(text) {
      if (inInline) inline.text(text)
      else if (target === "margin") margin += text
      else if (raw === null) around.text(text)
      else if (target === "value") raw.value += text
      else if (target === "formula") raw.master += text
    },
    close(name) {
      if (raw !== null) {
        if (name === "v") target = null
        else if (name === "f") {
          target = null
          if (raw.master !== "") raw.formula = withoutHeaps(raw.master)
          if (raw.shared !== null && raw.master !== "") masters.set(raw.shared, raw.master)
        } else if (name === "is") {
          inInline = false
          raw.inline = inline.take()
        } else if (name === "c") {
          closeCell(raw)
          raw = null
        } else if (inInline) inline.close(name)
      } else if (target === "margin" && marginTexts.has(name)) {
        target = null
        if (margin.trim() !== "")
          headersFooters.push({ kind: "header-footer", name: `${sheetName}!${name}`, text: withoutHeaps(margin) })
      } else around.close(name)
    },
  })
  if (!found) refuseAsCorrupt("part-missing", part)
  return { cells: inOrder ? cells : sorted(cells, part), merges, headersFooters }
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
