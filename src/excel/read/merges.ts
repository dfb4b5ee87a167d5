import type { Cell, CellRange } from "../../model/workbook.ts"
import { lastColumn, parseRange } from "../address.ts"
import { hiddenWhere } from "./cell-look.ts"
import { within } from "./refuse.ts"

/** Takes the merged ranges of a sheet as they are written. */
export function mergedRanges() {
  const found: CellRange[] = []
  return {
    found: found as readonly CellRange[],
    open(ref: string): void {
      const range = parseRange(ref)
      if (range !== null && found.push(range) % 256 === 0) within("merges", found.length)
    },
  }
}

/** So many columns of merged cells are looked at in a sheet; no office's has more. */
const most = 4_000_000

/** The cells of a sheet (by row, then column), those hidden that lie under a merged one: of a merged range only its first cell is seen. */
export function underMerges(cells: readonly Cell[], merges: readonly CellRange[]): readonly Cell[] {
  if (merges.length === 0 || cells.length === 0) return cells
  const waiting = merges.toSorted((a, b) => a.top - b.top)
  // By column: down to which row a merged range reaches, and where it begins.
  const columns = merges.reduce((most, { right }) => Math.max(most, right), 0) + 1
  const [bottom, top, left] = [new Uint32Array(columns), new Uint32Array(columns), new Uint32Array(columns)]
  let [next, looked] = [0, 0]
  return hiddenWhere(cells, ({ row, column }) => {
    for (let range = waiting[next]; range && range.top <= row && looked < most; range = waiting[++next]) {
      looked += range.right - range.left + 1
      bottom.fill(range.bottom, range.left, range.right + 1)
      top.fill(range.top, range.left, range.right + 1)
      left.fill(range.left, range.left, range.right + 1)
    }
    return (bottom[column] ?? 0) >= row && !(top[column] === row && left[column] === column)
  })
}

/** A number for each cell of a sheet. */
export const numberOf = (row: number, column: number): number => row * (lastColumn + 1) + column

/** What each cell takes up: the merged range that it is the first of, else itself. */
export function extents(merges: readonly CellRange[]): (cell: Cell) => CellRange {
  const byFirst = new Map(merges.map((range) => [numberOf(range.top, range.left), range]))
  return ({ row, column }) =>
    (byFirst.size === 0 ? undefined : byFirst.get(numberOf(row, column))) ?? {
      ...{ top: row, left: column, bottom: row, right: column },
    }
}
