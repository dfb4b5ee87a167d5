import { sum, times } from "../base/fraction.ts"
import type { NumberRange } from "../model/indicator.ts"
import type { LeastOrMost, MeanNumbers, MeanOf } from "../model/kinds.ts"
import type { Plan } from "../model/plan.ts"
import { pairsOf } from "./pairs.ts"
import type { Totals } from "./sources.ts"

/** One reporter's figure, and what it is the average of, or is divided by; null: missing, or not to be used. */
export interface MeanPair {
  readonly agency: string
  readonly value: number | null
  readonly of: number | null
}

/** The pairs of a mean: one for each agency (and unit) that owes either number. */
export function meanPairs(totals: Totals, { measure, of }: MeanOf): readonly MeanPair[] {
  const pairs = pairsOf(totals, { numerator: measure, denominator: of })
  return pairs.map(({ agency, n, d }) => ({ agency, value: n, of: d }))
}

/** A pair is heard when both its numbers can be used; an average of nothing need not be given. */
export const isMeanHeard = ({ value, of }: MeanPair, { kind }: Pick<MeanOf, "kind">): boolean =>
  of !== null && (value !== null || (kind === "average" && of === 0))

/** Averages are added up each times its weight, never by themselves. `range`: between which numbers the figure of one place lies. */
export function addUpMeans(
  pairs: readonly MeanPair[],
  mean: Pick<MeanOf, "kind">,
  range: NumberRange | null,
): MeanNumbers {
  const many = (value: number, of: number) => (mean.kind === "average" ? times(value, of) : value)
  const known = pairs.flatMap(({ value, of }) => (of === null ? [] : [{ value, of }]))
  const n = sum(known.flatMap(({ value, of }) => (value === null ? [] : [many(value, of)])))
  const missing = known.filter((pair) => !isMeanHeard({ agency: "", ...pair }, mean))
  return {
    expected: pairs.length,
    heard: pairs.filter((pair) => isMeanHeard(pair, mean)).length,
    n,
    known: sum(known.map(({ of }) => of)),
    least: sum([n, ...missing.map(({ of }) => many(range?.from ?? 0, of))]),
    most: sum([n, ...missing.map(({ of }) => many(range?.until ?? 0, of))]),
    open: range === null ? missing.length : 0,
    unknown: pairs.length - known.length,
  }
}

/** As many decimals as an average is given with, and as its goal has; one at least. */
export const meanPlaces = ({ measures }: Plan, { kind, measure }: MeanOf, goal: LeastOrMost | null): number =>
  Math.max(
    1,
    kind === "average" ? (measures.get(measure)?.places ?? 0) : 0,
    String(goal?.count ?? "").split(".")[1]?.length ?? 0,
  )
