import type { Cell, CellRange } from "../../../model/workbook.ts"
import { lastColumn } from "../address.ts"

const placeOf = (row: number, column: number): number => row * (lastColumn + 1) + column

/** What each cell takes up: the merged range that it is the first of, else itself. */
export function extents(merges: readonly CellRange[]): (cell: Cell) => CellRange {
  const byFirst = new Map(merges.map((range) => [placeOf(range.top, range.left), range]))
  return ({ row, column }) =>
    (byFirst.size === 0 ? undefined : byFirst.get(placeOf(row, column))) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
}

/** More columns or rows than this are as wide and high as is needed. */
const many = 200

/** The sum of such sizes from one to another. */
export function across(from: number, to: number, size: (at: number) => number): number {
  if (to - from >= many) return Number.POSITIVE_INFINITY
  let sum = 0
  for (let at = from; at <= to; at++) sum += size(at)
  return sum
}
