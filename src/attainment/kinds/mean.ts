import { quotientOf, sum } from "../../base/fraction.ts"
import type { Decision } from "../../model/decision.ts"
import type { NumberRange } from "../../model/indicator.ts"
import type { LeastOrMost, MeanFigure, MeanNumbers, MeanOf } from "../../model/kinds.ts"
import type { Plan } from "../../model/plan.ts"
import { judge } from "../decision.ts"
import { addUpMeans, isMeanHeard, type MeanPair, meanPairs, meanPlaces } from "../means.ts"
import { shownAs, targetsAt } from "../target.ts"
import { nothingAsked, statusesOf } from "../verdict.ts"
import { byOneDecision, headOf, type Kind } from "./kind.ts"

type Names = keyof MeanNumbers
type Line = Decision<Names>[0]

/** A weight that nobody knows may move a mean to anywhere; weights that add up to 0 have none. */
const divisible = (ifAny: boolean): readonly Line[] => [
  [[["heard", "=", 0]], "no-data"],
  [
    [
      ["unknown", "=", 0],
      ["known", "=", 0],
    ],
    ifAny ? "nothing-arose" : "no-data",
  ],
  [[["unknown", ">", 0]], "inconclusive"],
]

/** Does the mean reach a number even with the least of what is missing, or not even with the most? */
export const meanReaching = (least: number, per: number, ifAny: boolean): Decision<Names> => [
  ...divisible(ifAny),
  [[[[per, "least"], ">=", [least, "known"]]], "attained"],
  [[["open", ">", 0]], "inconclusive"],
  [[[[per, "most"], ">=", [least, "known"]]], "inconclusive"],
  [[], "not-attained"],
]

/** Does it pass a number even with the least of what is missing, or not even with the most? */
export const meanNotPassing = (most: number, per: number, ifAny: boolean): Decision<Names> => [
  ...divisible(ifAny),
  [[[[per, "least"], ">", [most, "known"]]], "not-attained"],
  [[["open", ">", 0]], "inconclusive"],
  [[[[per, "most"], ">", [most, "known"]]], "inconclusive"],
  [[], "attained"],
]

const shown = shownAs(({ kind, count }: LeastOrMost) =>
  kind === "at-least" ? { atLeast: String(count) } : { atMost: String(count) },
)

/** Between which numbers one place's figure lies. */
const rangeOf = ({ measures }: Plan, { measure }: MeanOf): NumberRange | null => measures.get(measure)?.range ?? null

export const mean: Kind<"mean"> = {
  ...byOneDecision,
  attain(question) {
    const { plan, indicator, period, totals } = question
    const { inForce, next, against } = targetsAt(indicator, period)
    const { quotient: mean, ifAny } = indicator
    const pairs = meanPairs(totals, mean)
    const numbers = addUpMeans(pairs, mean, rangeOf(plan, mean))
    const goal = against?.goal ?? null
    const decide = goal?.kind === "at-most" ? meanNotPassing : meanReaching
    const judged = judge<MeanNumbers>(goal === null ? nothingAsked : decide(goal.count, mean.per, ifAny), numbers)
    const answers = pairs.map((pair) => ({ agency: pair.agency, heard: isMeanHeard(pair, mean) }))
    return {
      ...headOf(question, judged.verdict, statusesOf(inForce !== null), answers),
      kind: "mean",
      target: shown(inForce),
      next: shown(next),
      judged,
      quotient: figureOf(plan, mean, pairs, numbers, goal),
    }
  },
  publishable: (attainment, { sums, some }) => ({
    ...attainment,
    judged: some ? null : attainment.judged,
    quotient: sums ? { total: null, weight: null, value: null, bounds: null } : attainment.quotient,
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
  if (heard === 0) return { total: null, weight: null, value: null, bounds: null }
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
