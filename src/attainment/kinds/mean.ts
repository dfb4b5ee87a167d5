import { quotientOf, sum } from "../../base/fraction.ts"
import type { Decision } from "../../model/decision.ts"
import type { LeastOrMost, MeanFigure, MeanNumbers, MeanOf } from "../../model/kinds.ts"
import type { Plan } from "../../model/plan.ts"
import { judge } from "../decision.ts"
import { addUpMeans, isMeanHeard, type MeanPair, meanPairs, meanPlaces } from "../means.ts"
import { nothingAsked, nothingToDivide } from "../verdict.ts"
import { byOneDecision, type Kind } from "./kind.ts"

type Names = keyof MeanNumbers

/** Does the mean reach a number even with the least of what is missing, or not even with the most? */
export const meanReaching = (least: number, per: number, ifAny: boolean): Decision<Names> => [
  ...nothingToDivide(ifAny),
  // A weight that nobody knows may move a mean to anywhere.
  [[["unknown", ">", 0]], "inconclusive"],
  [[[[per, "least"], ">=", [least, "known"]]], "attained"],
  [[["open", ">", 0]], "inconclusive"],
  [[[[per, "most"], ">=", [least, "known"]]], "inconclusive"],
  [[], "not-attained"],
]

/** Does it pass a number even with the least of what is missing, or not even with the most? */
export const meanNotPassing = (most: number, per: number, ifAny: boolean): Decision<Names> => [
  ...nothingToDivide(ifAny),
  [[["unknown", ">", 0]], "inconclusive"],
  [[[[per, "least"], ">", [most, "known"]]], "not-attained"],
  [[["open", ">", 0]], "inconclusive"],
  [[[[per, "most"], ">", [most, "known"]]], "inconclusive"],
  [[], "attained"],
]

const nothing: MeanFigure = { total: null, weight: null, value: null, bounds: null }

export const mean: Kind<"mean"> = {
  ...byOneDecision,
  shown: ({ kind, count }) => (kind === "at-least" ? { atLeast: String(count) } : { atMost: String(count) }),
  attain({ plan, indicator: { quotient: mean, ifAny }, totals }, { goal, head }) {
    const pairs = meanPairs(totals, mean)
    const numbers = addUpMeans(pairs, mean, plan.measures.get(mean.measure)?.range ?? null)
    const decide = goal?.kind === "at-most" ? meanNotPassing : meanReaching
    const judged = judge<MeanNumbers>(goal === null ? nothingAsked : decide(goal.count, mean.per, ifAny), numbers)
    const answers = pairs.map((pair) => ({ agency: pair.agency, heard: isMeanHeard(pair, mean) }))
    return { ...head(judged.verdict, answers), judged, quotient: figureOf(plan, mean, pairs, numbers, goal) }
  },
  publishable: (attainment, hidden) => ({
    ...byOneDecision.publishable(attainment, hidden),
    quotient: hidden.sums ? nothing : attainment.quotient,
  }),
}

/** The quotient over those heard, printed beside its goal, and the ends between which the silent can still move it. */
function figureOf(
  plan: Plan,
  mean: MeanOf,
  pairs: readonly MeanPair[],
  { heard, expected, n, known, least, most, open, unknown }: MeanNumbers,
  goal: LeastOrMost | null,
): MeanFigure {
  if (heard === 0) return nothing
  const weight = sum(pairs.flatMap((pair) => (isMeanHeard(pair, mean) && pair.of !== null ? [pair.of] : [])))
  const printed = (top: number, bottom: number) => {
    const places = meanPlaces(plan, mean, goal)
    const line = goal && ({ at: String(goal.count), is: goal.kind === "at-least" ? "least" : "most" } as const)
    return quotientOf(top, bottom, mean.per, line === null ? [] : [line], places)
  }
  const bounded = heard < expected && unknown === 0 && known > 0 && open === 0
  return {
    total: n,
    weight,
    value: weight === 0 ? null : printed(n, weight),
    bounds: bounded ? { low: printed(least, known), high: printed(most, known) } : null,
  }
}
