import type { Decision } from "../../model/decision.ts"
import type { CountNumbers } from "../../model/kinds.ts"
import { answeredCounts, countsOf, heardSum } from "../counts.ts"
import { judge } from "../decision.ts"
import { nothingAsked } from "../verdict.ts"
import { byOneDecision, type Kind } from "./kind.ts"

/** Enough is enough, whoever is silent: their counts only add. Below it all must be heard. */
export const atLeast = (least: number): Decision<keyof CountNumbers> => [
  [[["heard", "=", 0]], "no-data"],
  [[["n", ">=", least]], "attained"],
  [[["heard", "<", "expected"]], "inconclusive"],
  [[], "not-attained"],
]

export const quota: Kind<"quota"> = {
  ...byOneDecision,
  shown: ({ count }) => ({ atLeast: String(count) }),
  attain({ indicator: { measures }, totals }, { goal, head }) {
    const judged = judge<CountNumbers>(goal === null ? nothingAsked : atLeast(goal.count), countsOf(totals, measures))
    return { ...head(judged.verdict, answeredCounts(totals, measures)), judged, value: heardSum(judged.numbers) }
  },
  publishable: (attainment, hidden) => ({
    ...byOneDecision.publishable(attainment, hidden),
    value: hidden.sums ? null : attainment.value,
  }),
}
