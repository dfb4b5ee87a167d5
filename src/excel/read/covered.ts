import type { Cell, CellRange } from "../../model/workbook.ts"
import { lastColumn } from "./address.ts"

/** So many columns of merged cells are looked at in a sheet; no office's has more. */
const most = 4_000_000

/** The cells of a sheet (by row, then column), those hidden that lie under a merged one: of a merged range only its first cell is seen. */
export function underMerges(cells: readonly Cell[], merges: readonly CellRange[]): readonly Cell[] {
  if (merges.length === 0 || cells.length === 0) return cells
  const waiting = merges.toSorted((a, b) => a.top - b.top)
  // By column: down to which row a merged range reaches, and where it begins.
  const widest = merges.reduce((most, { right }) => Math.max(most, right), 0)
  const [bottom, top, left] = [0, 1, 2].map(() => new Uint32Array(Math.min(widest, lastColumn) + 1))
  if (!bottom || !top || !left) return cells
  let [next, looked] = [0, 0]
  let found = false
  const seen = cells.map((cell) => {
    for (let range = waiting[next]; range && range.top <= cell.row && looked < most; range = waiting[++next]) {
      looked += range.right - range.left + 1
      const end = Math.min(range.right, lastColumn) + 1
      bottom.fill(range.bottom, range.left, end)
      top.fill(range.top, range.left, end)
      left.fill(range.left, range.left, end)
    }
    const { row, column } = cell
    const covered = (bottom[column] ?? 0) >= row && !(top[column] === row && left[column] === column)
    found ||= covered
    return covered ? { ...cell, hidden: true } : cell
  })
  return found ? seen : cells
}
