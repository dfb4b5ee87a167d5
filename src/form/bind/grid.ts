import type { Cell, CellRange, Sheet } from "../../model/workbook.ts"
import { plainPart } from "../value/seen.ts"

/** The index of the first of a sheet's cells from a row and column on. They are in order of row, then column. */
export function firstFrom(cells: readonly Cell[], row: number, column: number): number {
  let [low, high] = [0, cells.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const cell = cells[middle]
    if (cell && (cell.row - row || cell.column - column) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The cell at a row and column, null where nothing stands. */
export function cellAt({ cells }: Sheet, row: number, column: number): Cell | null {
  const cell = cells[firstFrom(cells, row, column)]
  return cell?.row === row && cell.column === column ? cell : null
}

/** The sheet's rows that hold something, from row `from` on. */
export function* rowsFrom({ cells }: Sheet, from: number): Iterable<readonly Cell[]> {
  let start = cells.findIndex((cell) => cell.row >= from)
  if (start < 0) return
  for (let end = start + 1; end <= cells.length; end++)
    if (cells[end]?.row !== cells[start]?.row) {
      yield cells.slice(start, end)
      start = end
    }
}

/** A cell's text, or its number as digits; "" for anything else. What stands above or below the line or is crossed out is no part of a heading, a code or
 * a label: only where nothing else is left it counts. */
export function textOf(cell: Cell | null | undefined): string {
  const plain = cell?.look?.pieces ? plainPart(cell) : null
  if (plain !== null) return plain
  if (cell?.value.kind === "text") return cell.value.text
  return cell?.value.kind === "number" ? String(cell.value.number) : ""
}

/** Does somebody's entry stand in the cell? Spaces, empty results of formulas and error values are none. */
export const isFilled = (cell: Cell): boolean =>
  cell.value.kind === "text"
    ? /[^\s\u200b-\u200d\u2060\ufeff\u00ad]/.test(cell.value.text)
    : !["none", "error"].includes(cell.value.kind)

/** Does the range hold this place? */
export const holds = (range: CellRange, { row, column }: { readonly row: number; readonly column: number }): boolean =>
  range.top <= row && row <= range.bottom && range.left <= column && column <= range.right
