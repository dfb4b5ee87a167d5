import { lastColumn } from "../../address.ts"
import { isOn, type Tag } from "../xml.ts"

/** The columns and rows of a sheet: which are hidden, and how large they are. */
export interface Grid {
  readonly isHidden: (column: number) => boolean
  /** In digits of the workbook's ordinary font, as the file has it. */
  readonly width: (column: number) => number
  /** In points. */
  readonly height: (row: number) => number
  /** Is the row as high as somebody made it? One that is not grows with what stands in it. */
  readonly isSet: (row: number) => boolean
}

/** A digit's width in parts of the size of its font: nobody needs it to the pixel, and a cell is taken to be a little wider than it is. */
const digits: readonly (readonly [font: RegExp, width: number])[] = [
  [/courier|consolas|mono/i, 0.55],
  [/verdana/i, 0.636],
  [/arial|helvetica|tahoma|segoe|liberation sans|roboto|open sans/i, 0.54],
  [/cambria/i, 0.55],
]
const usualDigit = 0.5

export const digitOf = (font: string | null): number =>
  digits.find(([name]) => name.test(font ?? ""))?.[1] ?? usualDigit

const usualWidth = 9.14
const usualHeight = 15

/** A size of nearly 0 hides as well as the word does: a row of one point is a line, a column of a quarter of a letter too. */
const least = { width: 0.25, height: 1.5 }

/** A size that is said; null where none is, or none that a size can be. */
const sizeOf = (written: string | undefined): number | null => {
  const size = Number(written ?? Number.NaN)
  return size >= 0 && size < 1e6 ? size : null
}

/** The sheet's own columns are few, and all that Excel's grid has cost as much as the rest of many a sheet. */
const few = 64

/** These widths, with room for as many columns. */
function reaching(widths: Float32Array<ArrayBuffer>, last: number): Float32Array<ArrayBuffer> {
  if (last < widths.length) return widths
  const more = new Float32Array(last < few ? few : lastColumn + 1).fill(Number.NaN)
  more.set(widths)
  return more
}

/** Collects the sizes of a sheet's columns and rows, as its elements come. */
export function sheetGrid() {
  let hidden: Uint8Array | null = null
  let widths = new Float32Array(0)
  const heights = new Map<number, number>()
  let ownHeight: number | null = null
  let standard = { width: usualWidth, height: usualHeight, set: false }
  const hide = (is: boolean, from: number, to: number): void => {
    if (is) hidden ??= new Uint8Array(lastColumn + 1)
    hidden?.fill(is ? 1 : 0, from, Math.min(to, lastColumn) + 1)
  }
  const grid: Grid = {
    isHidden: (column) => hidden?.[column] === 1,
    width: (column) => {
      const own = widths[column] ?? Number.NaN
      return Number.isNaN(own) ? standard.width : own
    },
    height: (row) => heights.get(row) ?? standard.height,
    isSet: (row) => heights.has(row) || standard.set,
  }
  return {
    grid,
    openColumn(tag: Tag): void {
      const [from, to] = [Number(tag.get("min")), Number(tag.get("max"))]
      const width = sizeOf(tag.get("width"))
      hide(isOn(tag.get("hidden")) || (width !== null && width <= least.width), from, to)
      if (width === null) return
      widths = reaching(widths, Math.min(to, lastColumn))
      widths.fill(width, from, Math.min(to, lastColumn) + 1)
    },
    /** Columns and rows that are named nowhere are as large as the sheet says, which may be not at all. */
    openDefaults(tag: Tag): void {
      const [width, height] = [sizeOf(tag.get("defaultColWidth")), sizeOf(tag.get("defaultRowHeight"))]
      standard = {
        width: width ?? usualWidth,
        height: height || usualHeight,
        set: isOn(tag.get("customHeight")) && height !== null && height > 0,
      }
      if (width !== null && width <= least.width) hide(true, 0, lastColumn)
    },
    /** Whether the row is hidden. */
    openRow(height: string | undefined, hidden: string | undefined): boolean {
      ownHeight = sizeOf(height)
      return isOn(hidden) || (ownHeight ?? (standard.set ? standard.height : usualHeight)) <= least.height
    },
    /** Keeps how high the row at hand is: something stands in it. */
    keepRow(row: number): void {
      if (ownHeight !== null) heights.set(row, ownHeight)
    },
  }
}
