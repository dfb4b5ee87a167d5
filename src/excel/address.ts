import type { CellRange } from "../model/workbook.ts"
import { columnName } from "./read/address.ts"

/** `cellRef(7, 4)` is `D7`: row, then column, counting from 1. */
export const cellRef = (row: number, column: number): string => `${columnName(column)}${row}`

/** `A1:C4` */
export const rangeRef = ({ top, left, bottom, right }: CellRange): string =>
  `${cellRef(top, left)}:${cellRef(bottom, right)}`
