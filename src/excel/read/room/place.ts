import type { CellRange } from "../../../model/workbook.ts"
import { lastColumn, lastRow } from "../../address.ts"
import type { Styles } from "../styles.ts"
import type { Tag } from "../xml.ts"
import { digitOf, type Grid } from "./grid.ts"

/** A corner of something drawn: the column and the row that it lies in, from 0, and how far into them (EMU). */
interface Marker {
  col: number
  colOff: number
  row: number
  rowOff: number
}

/** Where a thing lies, as its drawing says it: to a marker, or so large (EMU). */
export interface Frame {
  readonly from: Readonly<Marker>
  readonly to: Readonly<Marker> | null
  readonly width: number
  readonly height: number
}

/** A whole number of a drawing, 0 or more. */
export const wholeOf = (written: string | undefined): number => Math.max(0, Math.trunc(Number(written)) || 0)

/** Collects where an anchor says that its thing lies, element by element. */
export function frameReader() {
  const nowhere = () => ({
    from: { col: 0, colOff: 0, row: 0, rowOff: 0 },
    to: null as Marker | null,
    width: 0,
    height: 0,
  })
  let found = nowhere()
  let marker: Marker | null = null
  return {
    begin(): void {
      found = nowhere()
    },
    open(name: string, tag: Tag): void {
      if (name === "from" || name === "to") marker = found[name] = nowhere().from
      else if (name === "pos")
        found.from = { ...found.from, colOff: wholeOf(tag.get("x")), rowOff: wholeOf(tag.get("y")) }
      else if (name === "ext") found = { ...found, width: wholeOf(tag.get("cx")), height: wholeOf(tag.get("cy")) }
    },
    close(name: string, own: string): void {
      if (name === "from" || name === "to") marker = null
      else if (marker !== null && name in marker) marker[name as keyof Marker] = wholeOf(own)
    },
    found: (): Frame => found,
  }
}

/** In a column or a row (from 0), and how far into it. */
interface End {
  readonly at: number
  readonly offset: number
}

export interface Span {
  readonly from: End
  readonly to: End
}

/** Where a thing lies, across and down. */
export interface Place {
  readonly columns: Span
  readonly rows: Span
}

/** EMU in a point. */
const point = 12_700

/** The sizes of a sheet's columns and rows (from 1) in EMU. */
export type Sizes = ReturnType<typeof sizesOf>

export function sizesOf(grid: Grid, { font, size }: Styles["ordinary"]) {
  const digit = digitOf(font) * size * point
  return {
    width: (column: number): number => (grid.isHidden(column) ? 0 : grid.width(column) * digit),
    height: (row: number): number => grid.height(row) * point,
  }
}

/** So many columns or rows are walked to find where a thing ends that says only how large it is. */
export const longest = 500

/** Where so great a length ends that begins at the edge of this column or row. */
function walk(from: number, length: number, last: number, size: (at: number) => number): End {
  let [at, left] = [from, length]
  while (at < last && at - from < longest && left > size(at + 1)) left -= size(++at)
  return { at, offset: left }
}

export function placeOf({ from, to, width, height }: Frame, sizes: Sizes): Place {
  const column = (more: number): End => walk(from.col, from.colOff + more, lastColumn, sizes.width)
  const row = (more: number): End => walk(from.row, from.rowOff + more, lastRow, sizes.height)
  if (to === null) return { columns: { from: column(0), to: column(width) }, rows: { from: row(0), to: row(height) } }
  return {
    columns: { from: { at: from.col, offset: from.colOff }, to: { at: to.col, offset: to.colOff } },
    rows: { from: { at: from.row, offset: from.rowOff }, to: { at: to.row, offset: to.rowOff } },
  }
}

/** Less than this of a cell is a picture that leans over its edge (EMU; 9525 is a pixel). */
const edge = { column: 100_000, row: 60_000 }

/** The cells that a thing lies over: those at its end only where it goes some way into them. */
export function cellsUnder({ columns, rows }: Place): CellRange {
  const lastOf = ({ from, to }: Span, least: number): number =>
    Math.max(from.at, to.offset > least ? to.at : to.at - 1) + 1
  return {
    top: rows.from.at + 1,
    left: columns.from.at + 1,
    bottom: lastOf(rows, edge.row),
    right: lastOf(columns, edge.column),
  }
}
