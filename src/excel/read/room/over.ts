import type { Cell, CellRange } from "../../../model/workbook.ts"
import { counts, hiddenWhere } from "../cell-look.ts"
import { extents } from "../merges.ts"
import { longest, type Place, type Sizes, type Span } from "./place.ts"

/** What covers this part of a cell, across and down, leaves nothing of a figure to be seen. */
const most = 0.75

/** So many comparisons are made of a sheet. */
const mostCompared = 5_000_000

/** The cells of a sheet, those hidden that lie behind something that nothing is seen through. */
export function underThings(
  cells: readonly Cell[],
  places: readonly Place[],
  { width, height }: Sizes,
  merges: readonly CellRange[],
): readonly Cell[] {
  if (places.length === 0) return cells
  const extentOf = extents(merges)
  let compared = 0
  return hiddenWhere(cells, (cell) => {
    if (!counts(cell) || cell.value.kind === "none" || compared > mostCompared) return false
    compared += places.length
    const { top, left, bottom, right } = extentOf(cell)
    return places.some(({ columns, rows }) => {
      if (!touches(left, right, columns) || !touches(top, bottom, rows)) return false
      compared += bottom - top + right - left
      return share(left, right, columns, width) >= most && share(top, bottom, rows, height) >= most
    })
  })
}

const touches = (first: number, last: number, { from, to }: Span): boolean => from.at < last && to.at >= first - 1

/** The part of the cells from one to another (from 1) that lies in the span. */
function share(first: number, last: number, { from, to }: Span, size: (at: number) => number): number {
  if (last - first > longest) return 0
  let [whole, covered] = [0, 0]
  for (let at = first; at <= last; at++) {
    const own = size(at)
    whole += own
    const begin = from.at < at - 1 ? 0 : from.at === at - 1 ? Math.min(own, from.offset) : own
    const end = to.at > at - 1 ? own : to.at === at - 1 ? Math.min(own, to.offset) : 0
    covered += Math.max(0, end - begin)
  }
  return whole === 0 ? 0 : covered / whole
}
