import type { Cell, CellRange } from "../../../model/workbook.ts"
import { lastColumn, lastRow } from "../address.ts"
import type { Styles } from "../styles.ts"
import { extents } from "./extent.ts"
import type { Frame, Marker } from "./frame.ts"
import type { Grid } from "./grid.ts"
import { digitOf } from "./letters.ts"

/** EMU in a point. */
const point = 12_700

/** What covers this part of a cell, across and down, leaves nothing of a figure to be seen. */
const most = 0.75

/** So many columns or rows are walked to find where a thing ends that says only how large it is; and so many comparisons are made of a sheet. */
const longest = 500
const mostCompared = 5_000_000

/** The cells of a sheet, those hidden that lie behind something that nothing is seen through. A 0 or a blank is left alone. */
export function underThings(
  cells: readonly Cell[],
  covers: readonly Frame[],
  grid: Grid,
  merges: readonly CellRange[],
  { font, size }: Styles["ordinary"],
): readonly Cell[] {
  if (covers.length === 0) return cells
  const digit = digitOf(font) * size * point
  const width = (column: number): number => (grid.isHidden(column) ? 0 : grid.width(column) * digit)
  const height = (row: number): number => grid.height(row) * point
  const extentOf = extents(merges)
  const places = covers.map(({ from, to, width: across, height: down }) => ({
    from,
    to: to ?? {
      ...columnsOf(walk(from.col, from.colOff + across, lastColumn, width)),
      ...rowsOf(walk(from.row, from.rowOff + down, lastRow, height)),
    },
  }))
  let [compared, found] = [0, false]
  const seen = cells.map((cell) => {
    const { value } = cell
    if (cell.hidden || value.kind === "none" || (value.kind === "number" && value.number === 0)) return cell
    if (compared > mostCompared) return cell
    compared += places.length
    const { top, left, bottom, right } = extentOf(cell)
    const covered = places.some(({ from, to }) => {
      if (from.row >= bottom || to.row < top - 1 || from.col >= right || to.col < left - 1) return false
      compared += bottom - top + right - left
      return (
        share(left, right, from.col, from.colOff, to.col, to.colOff, width) >= most &&
        share(top, bottom, from.row, from.rowOff, to.row, to.rowOff, height) >= most
      )
    })
    found ||= covered
    return covered ? { ...cell, hidden: true } : cell
  })
  return found ? seen : cells
}

interface End {
  readonly at: number
  readonly offset: number
}

const columnsOf = ({ at, offset }: End): Pick<Marker, "col" | "colOff"> => ({ col: at, colOff: offset })
const rowsOf = ({ at, offset }: End): Pick<Marker, "row" | "rowOff"> => ({ row: at, rowOff: offset })

/** Where so great a length ends that begins at the edge of this column or row (from 0). */
function walk(from: number, length: number, last: number, size: (at: number) => number): End {
  let [at, left] = [from, length]
  while (at < last && at - from < longest && left > size(at + 1)) left -= size(++at)
  return { at, offset: left }
}

/** The part of the cells from one to another (from 1) that lies between two markers (from 0, with their offsets). */
function share(
  first: number,
  last: number,
  from: number,
  fromOffset: number,
  to: number,
  toOffset: number,
  size: (at: number) => number,
): number {
  if (last - first > longest) return 0
  let [whole, covered] = [0, 0]
  for (let at = first; at <= last; at++) {
    const own = size(at)
    whole += own
    const begin = from < at - 1 ? 0 : from === at - 1 ? Math.min(own, fromOffset) : own
    const end = to > at - 1 ? own : to === at - 1 ? Math.min(own, toOffset) : 0
    covered += Math.max(0, end - begin)
  }
  return whole === 0 ? 0 : covered / whole
}
