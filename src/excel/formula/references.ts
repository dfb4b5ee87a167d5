import type { CellRange } from "../../model/workbook.ts"
import { type Address, between, lastColumn, lastRow } from "../address.ts"
import type { Corner, Reference } from "./tokens.ts"

/** How far the cell that uses a formula lies from the one in which it is written out. */
export interface Shift {
  readonly rows: number
  readonly columns: number
}

const moved = (at: number, by: number, last: number): number => ((((at + by - 1) % last) + last) % last) + 1

const cornerOf = ({ row, column, fixedRow, fixedColumn }: Corner, { rows, columns }: Shift): Address => ({
  row: fixedRow ? row : moved(row, rows, lastRow),
  column: fixedColumn ? column : moved(column, columns, lastColumn),
})

/** The cells that a reference means for a cell so far away. */
export const rangeOf = ({ from, to }: Reference, shift: Shift): CellRange =>
  between(cornerOf(from, shift), cornerOf(to, shift))

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right
