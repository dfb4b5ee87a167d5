import type { CellRange } from "../../model/workbook.ts"
import { lastColumn, lastRow } from "../read/address.ts"
import type { Corner, Reference } from "./tokens.ts"

/** How far the cell that uses a formula lies from the one in which it is written out. */
export interface Shift {
  readonly rows: number
  readonly columns: number
}

const moved = (at: number, by: number, last: number): number => ((((at + by - 1) % last) + last) % last) + 1

const cornerOf = ({ row, column, fixedRow, fixedColumn }: Corner, { rows, columns }: Shift) => ({
  row: fixedRow ? row : moved(row, rows, lastRow),
  column: fixedColumn ? column : moved(column, columns, lastColumn),
})

/** The cells that a reference means for a cell so far away. */
export function rangeOf({ from, to }: Reference, shift: Shift): CellRange {
  const [a, b] = [cornerOf(from, shift), cornerOf(to, shift)]
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
}

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right
