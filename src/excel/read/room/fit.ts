import type { Cell, CellRange } from "../../../model/workbook.ts"
import { unreadableSize } from "../colour.ts"
import { extents } from "../merges.ts"
import { printedNumber } from "../number-format.ts"
import type { Style } from "../style.ts"
import type { Styles } from "../styles.ts"
import { digitOf, type Grid } from "./grid.ts"

/** How a value comes out in the room that its cell has: as it is, in part only (`####`, or a piece of it), rounded to another number, or not at all. */
type Fit = "whole" | "part" | "unseen" | { readonly shown: string }

/** So many values of a sheet are written out to see whether they have room; what lies beyond is taken to have it. */
const mostPrinted = 50_000

/** No number of a report takes more digits, whatever is printed around it; days and money in words may. */
const roomy = 60

/** The cells of a sheet (by row, then column) as they are seen in columns and rows of their size: a number that has no room is no number to whoever looks at
 * it. */
export function inRoom(
  cells: readonly Cell[],
  grid: Grid,
  merges: readonly CellRange[],
  styleOf: (index: number) => Style,
  { font, size }: Styles["ordinary"],
): readonly Cell[] {
  const unit = digitOf(font) * size
  const extentOf = extents(merges)
  let [printed, changed] = [0, false]
  const print = (code: string, number: number): string | null =>
    ++printed > mostPrinted ? null : printedNumber(code, number)
  const seen = cells.map((cell, at): Cell => {
    const { value } = cell
    if (cell.hidden || (value.kind !== "number" && value.kind !== "text")) return cell
    const style = styleOf(at)
    if (
      grid.isSet(cell.row) &&
      grid.height(cell.row) < style.size * leastHeight &&
      extentOf(cell).bottom === cell.row
    ) {
      changed = true
      return { ...cell, hidden: true }
    }
    if (value.kind === "text" ? !isNumeral(value.text) : value.number === 0) return cell
    const { left, right, top, bottom } = extentOf(cell)
    const digit = digitOf(style.font) * style.size
    const width = (across(left, right, grid.width) * unit) / digit
    if (width >= roomy && style.alignment.rotation === 0) return cell
    const height = grid.isSet(top) ? across(top, bottom, grid.height) : Number.POSITIVE_INFINITY
    const room = { width: width - indented(style), height, digit }
    const fit =
      value.kind === "number"
        ? numberIn(value.number, style, room, print)
        : textIn(value.text, style, room, at, cells, right)
    if (fit === "whole") return cell
    changed = true
    if (fit === "unseen") return { ...cell, hidden: true }
    const shown = typeof fit === "object" && cell.look?.shown === undefined ? { shown: fit.shown } : {}
    return { ...cell, look: { ...cell.look, ...shown, narrow: true } }
  })
  return changed ? seen : cells
}

/** More columns or rows than this are as wide and high as is needed. */
const many = 200

/** The sum of such sizes from one to another. */
function across(from: number, to: number, size: (at: number) => number): number {
  if (to - from >= many) return Number.POSITIVE_INFINITY
  let sum = 0
  for (let at = from; at <= to; at++) sum += size(at)
  return sum
}

/** Signs that are narrower than a digit. */
const narrow = /[.,:;'’ /()|!iIlt\u00a0\u202f-]/

/** The width of a text in digits: what is said of a narrow cell must hold in any program, so that it is taken to be a little narrower than it is. */
const inDigits = (text: string): number => [...text].reduce((sum, sign) => sum + (narrow.test(sign) ? 0.5 : 1), 0)

/** A row of less than this part of its letters' size shows a line of their feet. */
const leastHeight = 0.4

/** A text that is a figure: of any other, nobody expects to see the whole in its cell. */
const isNumeral = (text: string): boolean => text.length <= 40 && /^\s*\d[\d.,\s]*$/.test(text)

const indented = ({ alignment: { horizontal, indent } }: Style): number =>
  horizontal === "left" || horizontal === "right" || horizontal === "distributed" ? indent : 0

/** Digits across, points down, and the points of a digit. */
interface Room {
  readonly width: number
  readonly height: number
  readonly digit: number
}

/** Plain codes, of which the longest that they make of a number is known without writing it out: digits, their separators, decimals; and days. */
const plainCode = /^#?,?#*0+(?:\.[0#]{1,9})?$/
const dayCode = /^dd?\/mm?\/yyyy$/
/** The calendar of spreadsheets ends with the year 9999. */
const beyondDays = 2_958_466

/** As wide as the number comes out at most. */
function mostDigits(code: string, number: number): number {
  if (plainCode.test(code)) return String(Math.trunc(number)).length * 1.5 + code.length
  return dayCode.test(code) && number >= 1 && number < beyondDays ? "dd/mm/yyyy".length : Number.POSITIVE_INFINITY
}

function numberIn(
  number: number,
  { code, alignment, size }: Style,
  room: Room,
  print: (code: string, number: number) => string | null,
): Fit {
  const { rotation, shrinks } = alignment
  if (code !== null && rotation === 0 && mostDigits(code, number) <= room.width) return "whole"
  const text = code === null || code === "@" ? String(number).replace(".", ",") : print(code, number)
  if (text === null) return "whole"
  const needed = inDigits(text)
  if (rotation === 255) return text.length * size > room.height + size / 2 ? "part" : "whole"
  if (rotation !== 0) return rotation === 90 || rotation === 180 ? standing(needed, room) : "whole"
  if (needed <= room.width) return "whole"
  if (shrinks) return size * (room.width / needed) <= unreadableSize ? "unseen" : "whole"
  return code === null ? roundedInto(number, room.width) : "part"
}

const standing = (needed: number, { height, digit }: Room): Fit => (needed * digit > height ? "part" : "whole")

/** Under General a number is rounded to what there is room for; a whole one is not. */
function roundedInto(number: number, width: number): Fit {
  const whole = inDigits(String(Math.trunc(number)))
  if (whole > width || Math.abs(number) < 1e-9) return "part"
  const decimals = Math.max(0, Math.min(10, Math.floor(width - whole - 0.5)))
  const shown = number.toFixed(decimals).replace(/\.?0+$/, "")
  // Rounded to fewer decimals it is seen to be rounded; without any it is another number.
  return shown.includes(".") || Math.abs(Number(shown) - number) < 0.0005 ? "whole" : { shown }
}

/** A text runs on over a blank neighbour, and is cut off at one that is filled. */
function textIn(
  text: string,
  { alignment, size }: Style,
  { width, height }: Room,
  at: number,
  cells: readonly Cell[],
  right: number,
): Fit {
  const { horizontal, rotation, wraps, shrinks } = alignment
  const needed = inDigits(text.trimEnd())
  if (rotation === 255) return text.trim().length * size > height + size / 2 ? "part" : "whole"
  if (rotation !== 0 || needed <= width) return "whole"
  if (shrinks) return size * (width / needed) <= unreadableSize ? "unseen" : "whole"
  if (wraps || horizontal === "fill") return "whole"
  const cell = cells[at]
  const [before, after] = [cells[at - 1], cells[at + 1]]
  const leftFilled = before !== undefined && before.row === cell?.row && before.column === cell.column - 1
  const rightFilled = after !== undefined && after.row === cell?.row && after.column === right + 1
  const cut =
    horizontal === "right" ? leftFilled : horizontal.startsWith("center") ? leftFilled || rightFilled : rightFilled
  return cut ? "part" : "whole"
}
