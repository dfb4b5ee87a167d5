import type { Cell, CellRange } from "../../../model/workbook.ts"
import { compared, evaluate, holds, type Value } from "../../formula/evaluate.ts"
import { rangeOf } from "../../formula/references.ts"
import type { Reference } from "../../formula/tokens.ts"
import { isUnseen } from "../colour.ts"
import type { Difference } from "../difference.ts"
import { numberOf } from "../merges.ts"
import type { Shows } from "../number-format.ts"
import { within } from "../refuse.ts"
import type { Style } from "../style.ts"
import { amongValues } from "./among.ts"
import type { ConditionalFormat } from "./collect.ts"
import { asksForOrder, unseenOn } from "./scale.ts"

const heldBy = ({ value }: Cell): Value =>
  value.kind === "number"
    ? value.number
    : value.kind === "boolean"
      ? value.boolean
      : value.kind === "error"
        ? { kind: "error" }
        : value.kind === "none"
          ? null
          : value.text

/** Does it leave nothing to be seen of a cell of this style? */
const hides = ({ colour, fill, nothing }: Difference, { ink, behind }: Style): boolean => {
  const under = fill ?? behind
  return nothing || ((colour !== null || fill !== null) && under !== null && isUnseen(colour ?? ink, under))
}

/** So many values of a sheet are written out after number formats of conditions; what lies beyond is taken to be shown as it stands there. */
const mostShown = 100_000

/** The cell as it is seen under a format whose condition it meets; itself where it is seen as it stands there. */
function under(cell: Cell, look: Difference, hidden: boolean, shows: Shows | null): Cell {
  if (hidden) return { ...cell, hidden: true }
  const { value } = cell
  const shown = value.kind === "number" ? shows?.(value.number) : value.kind === "text" ? shows?.(value.text) : null
  const struck = look.struck && cell.look?.pieces === undefined
  if (!struck && (shown === undefined || shown === null)) return cell
  return {
    ...cell,
    look: { ...cell.look, ...(struck ? { mark: "struck" as const } : {}), ...(shown ? { shown } : {}) },
  }
}

/** The cells of a sheet (by row, then column) as its conditional formats let them be seen: hidden, crossed out, or showing something else. A 0 or a text
 * without signs is left alone: nothing that counts is lost. */
export function underConditions(
  cells: readonly Cell[],
  formats: readonly ConditionalFormat[],
  styleOf: (index: number) => Style,
): readonly Cell[] {
  if (formats.length === 0) return cells
  const byPlace = new Map(cells.map((cell) => [numberOf(cell.row, cell.column), cell]))
  const seen = new Map<number, Cell>()
  let [steps, shown] = [0, 0]
  for (const { ranges, condition, formulas, rank, look, scale } of formats) {
    // What its condition takes to be asked of one cell: its tokens, and those of a comparison.
    const asking = formulas.reduce((sum, formula) => sum + formula.length, 4)
    // A format's references are seen from the upper left cell of its ranges.
    const top = Math.min(...ranges.map((range) => range.top))
    const left = Math.min(...ranges.map((range) => range.left))
    const turns = scale !== null && asksForOrder(scale.bounds) ? 8 : 1
    if (rank !== null || scale !== null) steps += cells.length * ranges.length * turns
    within("conditional-formats", steps)
    const onScale = scale === null ? null : unseenOn(scale, valuesIn(cells, ranges))
    const among = rank === null ? null : amongValues(condition, rank, valuesIn(cells, ranges))
    for (const range of ranges)
      for (let at = firstFrom(cells, range.top); at < cells.length; at++) {
        const cell = cells[at]
        if (!cell || cell.row > range.bottom) break
        within("conditional-formats", ++steps)
        const own = heldBy(cell)
        if (cell.hidden || seen.has(at) || cell.column < range.left || cell.column > range.right) continue
        if (own === null || own === 0 || own === "" || typeof own === "object") continue
        const hidden = onScale?.(own, styleOf(at)) ?? hides(look, styleOf(at))
        if (!hidden && !look.struck && look.shows === null) continue
        const shift = { rows: cell.row - top, columns: cell.column - left }
        const valueAt = (reference: Reference): Value | undefined => {
          const { top: row, left: column, bottom, right } = rangeOf(reference, shift)
          if (reference.sheet !== null || row !== bottom || column !== right) return undefined
          const other = byPlace.get(numberOf(row, column))
          return other === undefined ? null : heldBy(other)
        }
        steps += asking
        const [a, b] = formulas.map((formula) => evaluate(formula, valueAt))
        if ((among === null ? meets(condition, own, a, b) : among(own)) !== true) continue
        const changed = under(cell, look, hidden, look.shows !== null && ++shown > mostShown ? null : look.shows)
        if (changed !== cell) seen.set(at, changed)
      }
  }
  return seen.size === 0 ? cells : cells.map((cell, at) => seen.get(at) ?? cell)
}

/** All that stands in these ranges. */
const valuesIn = (cells: readonly Cell[], ranges: ConditionalFormat["ranges"]): Value[] =>
  cells.flatMap((cell) => {
    const own = heldBy(cell)
    return own !== null && ranges.some((range) => isIn(range, cell)) ? [own] : []
  })

const isIn = ({ top, bottom, left, right }: CellRange, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right

/** The index of the first cell in this row or below. */
function firstFrom(cells: readonly Cell[], row: number): number {
  let [low, high] = [0, cells.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}

const signs: ReadonlyMap<string, string> = new Map([
  ["equal", "="],
  ["notEqual", "<>"],
  ["greaterThan", ">"],
  ["greaterThanOrEqual", ">="],
  ["lessThan", "<"],
  ["lessThanOrEqual", "<="],
])

function meets(condition: string, own: Value, a: Value | undefined, b: Value | undefined): boolean | undefined {
  const is = (sign: string, other: Value | undefined): boolean | undefined =>
    other === undefined ? undefined : holds(compared(sign, own, other))
  const sign = signs.get(condition)
  if (sign !== undefined) return is(sign, a)
  switch (condition) {
    case "always":
      return typeof own === "number"
    case "between":
      return is(">=", a) && is("<=", b)
    case "notBetween":
      return is("<", a) || is(">", b)
    case "notContainsBlanks":
    case "notContainsErrors":
      return true
    default:
      // Texts that are contained, duplicates, the first ten …: those with a formula that can be told are told by it.
      return a === undefined ? undefined : holds(a)
  }
}
