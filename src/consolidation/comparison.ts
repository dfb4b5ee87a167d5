import { compareDecimals, product, sum } from "../base/fraction.ts"
import type { CrossCheck } from "../model/cross-check.ts"
import { roomOf } from "../vocabulary/relations.ts"

/** What is known of a side: the sum over those heard, and whether nobody is silent. */
export interface Side {
  readonly sum: number | null
  readonly whole: boolean
}

/**
 * Does the left stand to the right as it is to? Figures are never below 0, so that whatever the silent report can only raise a side: an answer is
 * given where that cannot change it. null: it could.
 */
export function compared(
  { relation, tolerance }: Pick<CrossCheck, "relation" | "tolerance">,
  left: Side,
  right: Side,
): boolean | null {
  const { unit, share, amount } = roomOf(tolerance)
  const known = product(left.sum ?? 0, unit)
  const beside = (by: number, room: number) => sum([Number(product(right.sum ?? 0, by)), room])
  const isAbove = compareDecimals(known, beside(unit + share, amount)) > 0
  const isBelow = compareDecimals(known, beside(unit - share, -amount)) < 0
  // Settled by a side that is whole: the other one can only move away from the line.
  const notAbove = isAbove ? (right.whole ? false : null) : left.whole ? true : null
  const notBelow = isBelow ? (left.whole ? false : null) : right.whole ? true : null
  if (relation === "≤") return notAbove
  if (relation === "≥") return notBelow
  if (notAbove === false || notBelow === false) return false
  return notAbove === null || notBelow === null ? null : true
}

/** One measure at most another, exactly: such a check waits for all who report, as it always did. */
export const isPlain = ({ left, relation, right, tolerance }: CrossCheck): boolean =>
  relation === "≤" && tolerance === null && left.length === 1 && right.length === 1
