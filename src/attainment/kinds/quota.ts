import type { Decision } from "../../model/decision.ts"
import type { CountNumbers } from "../../model/kinds.ts"
import { answeredCounts, countsOf, heardSum } from "../counts.ts"
import { judge } from "../decision.ts"
import { shownAs, targetsAt } from "../target.ts"
import { nothingAsked, statusesOf } from "../verdict.ts"
import { byOneDecision, headOf, type Kind } from "./kind.ts"

/** Enough is enough, whoever is silent: their counts only add. Below it all must be heard. */
export const atLeast = (least: number): Decision<keyof CountNumbers> => [
  [[["heard", "=", 0]], "no-data"],
  [[["n", ">=", least]], "attained"],
  [[["heard", "<", "expected"]], "inconclusive"],
  [[], "not-attained"],
]

const shown = shownAs(({ count }: { readonly count: number }) => ({ atLeast: String(count) }))

export const quota: Kind<"quota"> = {
  ...byOneDecision,
  attain(question) {
    const { indicator, period, totals } = question
    const { inForce, next, against } = targetsAt(indicator, period)
    const numbers = countsOf(totals, indicator.measures)
    const judged = judge<CountNumbers>(against === null ? nothingAsked : atLeast(against.goal.count), numbers)
    return {
      ...headOf(question, judged.verdict, statusesOf(inForce !== null), answeredCounts(totals, indicator.measures)),
      kind: "quota",
      target: shown(inForce),
      next: shown(next),
      judged,
      value: heardSum(numbers),
    }
  },
  publishable: (attainment, { sums, some }) => ({
    ...attainment,
    judged: some ? null : attainment.judged,
    value: sums ? null : attainment.value,
  }),
}
