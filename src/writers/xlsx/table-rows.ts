import type { BookCell, BookRow, Style } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import { heightFor, linesFor } from "../../excel/write/fit.ts"
import type { TableColumn, TableRow } from "../../model/table.ts"
import { bookCell } from "./cell.ts"
import { formulaOf } from "./formula.ts"
import { type Places, placeOf } from "./places.ts"
import { variant } from "./style.ts"

/** What of a sheet its tables' rows depend on. */
interface Shape {
  readonly name: string
  readonly widths: readonly number[]
  readonly filter: boolean
  readonly size: number
}

/** Words that run on over the empty cells at their right, with no lines through them. */
const openGroup: Style = { ...look.group, wrap: false, border: { sides: "bottom", line: "thin", color: colors.line } }

/** A group's row: open where people filter and sort and its words fit, else `fixed`, to be merged over the table. */
export function groupRow(shape: Shape, columns: readonly TableColumn[], row: TableRow): BookRow {
  const first = row.cells[0]
  const text = first?.kind === "text" ? first.text : ""
  const width = shape.widths.slice(0, columns.length).reduce((so, width) => so + width, 0)
  const open = shape.filter && linesFor(text, width, look.group.size ?? shape.size, true, look.group.indent) === 1
  const style: Style = open ? openGroup : look.group
  const cells = columns.map((_, i): BookCell => ({ value: i === 0 ? text : null, style }))
  return open ? { cells, height: 21 } : { cells, height: heightFor(text, width, style), fixed: true }
}

/** A row of a table, as high as its longest text needs. */
export function dataRow(shape: Shape, columns: readonly TableColumn[], row: TableRow, places: Places): BookRow {
  const cells = columns.flatMap((column, i) => {
    const cell = row.cells[i]
    if (cell === undefined) return []
    const formula = cell.formula ? formulaOf(cell.formula, shape.name, places) : null
    const link = cell.to ? placeOf(places, cell.to) : null
    const width = shape.widths[i] ?? 10
    const made = (to: typeof link) => sized(bookCell(cell, column, row.kind, to, formula), shape.size)
    const full = made(cell.kind === "none" ? null : link)
    if (!full.link || typeof full.value !== "string") return [full]
    // Of a text that is a link some programs show the first line only.
    const { size = shape.size, bold, indent } = full.style
    return [linesFor(full.value, width, size, bold, indent) > 1 ? made(null) : full]
  })
  const heights = cells.map(({ value, style }, i) => {
    const shown = value !== null && typeof value === "object" && value.kind === "formula" ? value.result : value
    return typeof shown === "string" ? heightFor(shown, shape.widths[i] ?? 10, style) : 0
  })
  return { cells, height: Math.max(shape.size * 1.5, ...heights) }
}

const sized = (cell: BookCell, size: number): BookCell =>
  (cell.style.size ?? size) <= size ? cell : { ...cell, style: variant(cell.style, `size ${size}`, { size }) }
