import type { CellRange } from "../model/workbook.ts"

/** `1` is `A`, `27` is `AA`. */
export function columnName(column: number): string {
  let name = ""
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** `cellRef(7, 4)` is `D7`: row, then column. */
export const cellRef = (row: number, column: number): string => `${columnName(column)}${row}`

/** `A1:C4` */
export const rangeRef = ({ top, left, bottom, right }: CellRange): string =>
  `${cellRef(top, left)}:${cellRef(bottom, right)}`
