import type { CellRange } from "../model/workbook.ts"

/** Excel's grid. */
export const lastRow = 1_048_576
export const lastColumn = 16_384

const A = 64

const known: string[] = []

/** The letters of a column that counts from 1: 28 is `AB`. */
export function columnName(column: number): string {
  const before = known[column]
  if (before !== undefined) return before
  let name = ""
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(A + 1 + ((rest - 1) % 26)) + name
  if (column >= 1 && column <= lastColumn) known[column] = name
  return name
}

/** `cellRef(7, 4)` is `D7`: row, then column, counting from 1. */
export const cellRef = (row: number, column: number): string => `${columnName(column)}${row}`

/** `A1:C4` */
export const rangeRef = ({ top, left, bottom, right }: CellRange): string =>
  `${cellRef(top, left)}:${cellRef(bottom, right)}`

export interface Address {
  readonly row: number
  readonly column: number
}

/** Reads `D7` (also `d7` and `$D$7`); `null` for what is no address inside the grid. */
export function parseAddress(ref: string): Address | null {
  let [column, row, letters, digits] = [0, 0, 0, 0]
  for (let i = 0; i < ref.length; i++) {
    const code = ref.charCodeAt(i)
    const letter = code & 0xdf
    if (code >= 48 && code <= 57 && letters > 0) {
      row = row * 10 + code - 48
      if (++digits > 7) return null
    } else if (letter > A && letter <= A + 26 && digits === 0) {
      column = column * 26 + letter - A
      if (++letters > 3) return null
    } else if (code !== 36) return null
  }
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn ? { row, column } : null
}

/** The cells between two corners, whichever they are. */
export const between = (a: Address, b: Address): CellRange => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
})

/** Reads `A1:C4`, and one cell's address as the range that it is. */
export function parseRange(ref: string): CellRange | null {
  const [from = "", to = from] = ref.split(":", 2)
  const [a, b] = [parseAddress(from), parseAddress(to)]
  return a === null || b === null ? null : between(a, b)
}
