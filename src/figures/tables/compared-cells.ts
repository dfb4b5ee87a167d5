import type { CrossCheck } from "../../model/cross-check.ts"
import type { Expression } from "../../model/table.ts"
import { roomOf } from "../../vocabulary/relations.ts"
import { above, added, atLeast, atMost, below, both, either, isNumber, minus, times, when } from "../expression.ts"

// Cross-checks worked out by cells, as `compared` of the consolidation does it.

type Comparing = Pick<CrossCheck, "relation" | "tolerance">

/** A side's number, 0 where there is none, and what is true of it when nobody is silent. */
export interface SideCells {
  readonly known: Expression
  readonly whole: Expression
}

interface Words {
  readonly yes: string
  readonly no: string
  readonly open: string
}

/** Which of the words holds. */
export function comparedCells(check: Comparing, left: SideCells, right: SideCells, words: Words): Expression {
  const ways = waysOff(check, left.known, right.known)
  const sides = { left, right }
  const fails = ways.map(({ off, settledBy }) => both(off, sides[settledBy].whole))
  const holds = ways.map(({ on, settledBy }) => both(on, sides[settledBy === "left" ? "right" : "left"].whole))
  return when(either(...fails), words.no, when(both(...holds), words.yes, words.open))
}

/** More than 0 where the figures of one agency break the check, whatever it has not given. */
export function brokenBy(check: Comparing, left: readonly Expression[], right: readonly Expression[]): Expression {
  const cells = { left, right }
  const [known, beside] = [left, right].map((side) => added(side.map((cell) => numberIn(cell))))
  return added(
    waysOff(check, known ?? added([]), beside ?? added([])).map(({ off, settledBy }) =>
      cells[settledBy].reduceRight<Expression>((test, cell) => times(isNumber(cell), test), off),
    ),
  )
}

/** The number of a cell that may hold a word. */
export const numberIn = (cell: Expression): Expression => when(isNumber(cell), cell, 0)

/** A way to be off: how it shows, how its opposite does, and which side has to be whole for it to be settled. */
interface WayOff {
  readonly off: Expression
  readonly on: Expression
  readonly settledBy: "left" | "right"
}

function waysOff({ relation, tolerance }: Comparing, left: Expression, right: Expression): WayOff[] {
  // Shares in whole numbers, so that no noise of binary fractions decides.
  const { unit, share, amount } = roomOf(tolerance)
  const known = scaled(left, unit)
  const most = moved(scaled(right, unit + share), amount)
  const least = moved(scaled(right, unit - share), -amount)
  const over: WayOff = { off: above(known, most), on: atMost(known, most), settledBy: "right" }
  const under: WayOff = { off: below(known, least), on: atLeast(known, least), settledBy: "left" }
  return { "≤": [over], "≥": [under], "=": [over, under] }[relation]
}

const scaled = (side: Expression, by: number): Expression => (by === 1 ? side : times(side, by))
const moved = (side: Expression, by: number): Expression =>
  by === 0 ? side : by > 0 ? added([side, by]) : minus(side, -by)
