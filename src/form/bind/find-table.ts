import { fold } from "../../base/text.ts"
import type { FormSheet } from "../../model/form.ts"
import type { Cell, Sheet } from "../../model/workbook.ts"
import { withoutFootnote } from "../value/seen.ts"
import { textOf } from "./grid.ts"

/** Headings start in the first rows, whatever an office puts above them. */
const lastHeadingRow = 30
const mostHeadingRows = 7
const lastHeadingColumn = 256
/** With the remark that a clerk may put behind it. */
const longestHeading = 100

/** Where a heading was found: a column, and the rows over which its words stand. */
interface Spot {
  readonly column: number
  readonly from: number
  readonly to: number
}

export type Spots = ReadonlyMap<string, readonly Spot[]>

/** The table of a form's sheet, as it was found on a sheet of a workbook. */
export interface Table {
  /** The last row of the headings. */
  readonly bottom: number
  /** By the column's key: the columns under its heading, from left to right; none where it was not found. */
  readonly columns: ReadonlyMap<string, readonly number[]>
}

/** All places of some headings (folded) on a sheet: in one cell, or in several cells one under another. */
export function headingSpots(sheet: Sheet, headings: ReadonlySet<string>): Spots {
  // One pass, and no list of all cells: this is asked of every sheet of every workbook.
  const byColumn = new Map<number, Cell[]>()
  for (const cell of sheet.cells) {
    if (cell.row > lastHeadingRow + mostHeadingRows) break
    if (cell.column > lastHeadingColumn || cell.value.kind !== "text") continue
    const column = byColumn.get(cell.column)
    if (column) column.push(cell)
    else byColumn.set(cell.column, [cell])
  }
  const spots = new Map<string, Spot[]>()
  const add = (heading: string, spot: Spot) => {
    const known = spots.get(heading)
    if (known) known.push(spot)
    else spots.set(heading, [spot])
  }
  const all = [...headings]
  for (const [column, cells] of byColumn)
    for (const [index, first] of cells.entries()) {
      if (first.row > lastHeadingRow) break
      let words = ""
      for (const [below, cell] of cells.slice(index, index + mostHeadingRows).entries()) {
        if (cell.row !== first.row + below || textOf(cell).length > longestHeading) break
        words = fold(`${words} ${textOf(cell)}`)
        for (const heading of new Set([words, withoutRemark(words), withoutRemark(withoutFootnote(words))]))
          if (headings.has(heading)) add(heading, { column, from: first.row, to: cell.row })
        if (!all.some((one) => one.startsWith(words))) break
      }
    }
  return spots
}

/** A heading without what clerks add to it: `Số liệu (người)`, `Ghi chú:`, `Kết quả *`. */
const withoutRemark = (words: string): string => words.replace(/ ?(?:\([^()]*\)|[*:])$/, "")

/** The table of a form's sheet among the spots of its headings: the best row of headings that begins at "Mã số", or at the labels where no
 * "Mã số" is left. Null where not even two headings stand together. */
export function tableAmong(spots: Spots, sheet: Sheet, form: FormSheet): Table | null {
  const spotsOf = (heading: string) => spots.get(fold(heading)) ?? []
  const [code, label] = (["code", "label"] as const).map((id) => form.columns.find((column) => column.id === id))
  const codes = spotsOf(code?.heading ?? "")
  let best: { readonly table: Table; readonly found: number } | null = null
  const seen = new Set<string>()
  for (const start of codes.length > 0 ? codes : spotsOf(label?.heading ?? "")) {
    // What stands near depends on the rows alone.
    const rows = `${start.from}-${start.to}`
    if (seen.has(rows)) continue
    seen.add(rows)
    const near = ({ from, to }: Spot) => from <= start.to + 2 && to >= start.from - 2
    const used = form.columns.map(({ key, heading, formerly = [] }) => ({
      key,
      spots: [heading, ...formerly].flatMap(spotsOf).filter(near),
    }))
    const found = used.filter((column) => column.spots.length > 0).length
    if (found < 2 || (best !== null && best.found >= found)) continue
    const columns = new Map(
      used.map((column) => [column.key, [...new Set(column.spots.map((spot) => spot.column))].sort((a, b) => a - b)]),
    )
    const bottom = bottomOf(
      sheet,
      used.flatMap((column) => column.spots),
    )
    best = { table: { bottom, columns }, found }
  }
  return best?.table ?? null
}

/** The last row of headings, with the ranges that they are merged into. */
function bottomOf({ merges }: Sheet, spots: readonly Spot[]): number {
  let bottom = 0
  /** By row: at each column, the first heading from there on. */
  const next = new Map<number, Uint16Array>()
  for (const { to, column } of spots) {
    bottom = Math.max(bottom, to)
    const row = next.get(to) ?? new Uint16Array(lastHeadingColumn + 2)
    next.set(to, row)
    row[column] = column
  }
  for (const row of next.values())
    for (let column = lastHeadingColumn; column > 0; column--) row[column] ||= row[column + 1] ?? 0
  for (const range of merges) {
    if (range.bottom <= bottom || range.left > lastHeadingColumn) continue
    for (const [row, heading] of next) {
      const column = range.top <= row && row <= range.bottom ? (heading[range.left] ?? 0) : 0
      if (column > 0 && column <= range.right) bottom = range.bottom
    }
  }
  return bottom
}
