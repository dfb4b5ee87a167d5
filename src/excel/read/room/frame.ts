import type { CellRange } from "../../../model/workbook.ts"

/** Of a drawing's frame: less than this of a cell is a picture that leans over its edge (EMU; 9525 is a pixel). */
const edge = { column: 100_000, row: 60_000 }

export interface Marker {
  col: number
  colOff: number
  row: number
  rowOff: number
}

export const newMarker = (): Marker => ({ col: 0, colOff: 0, row: 0, rowOff: 0 })

/** Widths and heights of cells that are as Excel makes them (EMU): for pictures that say only how large they are. */
const usual = { column: 609_600, row: 190_500 }

/** The cells that a marker's frame covers: those at its end only where it goes some way into them. */
export function framed(from: Marker, to: Marker): CellRange {
  const into = (at: number, offset: number, least: number, first: number) =>
    Math.max(first, offset > least ? at + 1 : at)
  const [top, left] = [from.row + 1, from.col + 1]
  return {
    top,
    left,
    bottom: into(to.row, to.rowOff, edge.row, top),
    right: into(to.col, to.colOff, edge.column, left),
  }
}

/** From a marker on, so large. */
export function reaching(from: Marker, width: number, height: number): Marker {
  const [right, bottom] = [from.colOff + width, from.rowOff + height]
  return {
    col: from.col + Math.floor(right / usual.column),
    colOff: right % usual.column,
    row: from.row + Math.floor(bottom / usual.row),
    rowOff: bottom % usual.row,
  }
}

/** Where a thing lies that nothing is seen through, as its drawing says it: to a marker, or so large (EMU). */
export interface Frame {
  readonly from: Readonly<Marker>
  readonly to: Readonly<Marker> | null
  readonly width: number
  readonly height: number
}
