import type { Cell, CellRange, Sheet } from "../../model/workbook.ts"
import { plainPart } from "../value/seen.ts"

/** The cell at a row and column, null where nothing stands. The sheet's cells are in order of row, then column. */
export function cellAt({ cells }: Sheet, row: number, column: number): Cell | null {
  let [low, high] = [0, cells.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const cell = cells[middle]
    if (!cell) return null
    const ahead = cell.row - row || cell.column - column
    if (ahead === 0) return cell
    if (ahead < 0) low = middle + 1
    else high = middle - 1
  }
  return null
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
