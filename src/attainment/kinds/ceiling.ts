import type { Decision } from "../../model/decision.ts"
import type { ChangeNumbers, CountNumbers } from "../../model/kinds.ts"
import { addCounts, answeredCounts, countsOf, previousCount } from "../counts.ts"
import { beside, decide, judge } from "../decision.ts"
import { nothingAsked } from "../verdict.ts"
import { byOneDecision, type Kind } from "./kind.ts"

/** One above the ceiling is not attained, whoever is silent; at or below it all must be heard. */
export const atMost = (most: number): Decision<keyof CountNumbers> => [
  [[["heard", "=", 0]], "no-data"],
  [[["n", ">", most]], "not-attained"],
  [[["heard", "<", "expected"]], "inconclusive"],
  [[], "attained"],
]

/**
 * Above 0, yet below the year before (“kiềm chế”). null: the silent could change it, or the year before is not known. What was heard is
 * the least that there was.
 */
export const restraint: Decision<keyof ChangeNumbers, boolean | null> = [
  [[["heard", "=", 0]], null],
  [
    [
      ["n", "=", 0],
      ["heard", "=", "expected"],
    ],
    false,
  ],
  [[["n", "=", 0]], null],
  [[["heard before", "=", 0]], null],
  [
    [
      ["n", ">=", "n before"],
      ["heard before", "=", "expected before"],
    ],
    false,
  ],
  [[["n", ">=", "n before"]], null],
  [[["heard", "=", "expected"]], true],
  [[], null],
]

export const ceiling: Kind<"ceiling"> = {
  ...byOneDecision,
  before: "told",
  breaksEarly: true,
  shown: ({ count }) => ({ atMost: String(count) }),
  attain({ indicator: { measures }, period, totals, earlier }, { goal, head }) {
    const before = earlier === null ? addCounts([]) : countsOf(earlier.totals, measures)
    const judged = judge<CountNumbers>(goal === null ? nothingAsked : atMost(goal.count), countsOf(totals, measures))
    return {
      ...head(judged.verdict, answeredCounts(totals, measures)),
      judged,
      previous: previousCount(earlier, before),
      restrained: period.span === "year" ? decide(restraint, beside(judged.numbers, before)) : null,
    }
  },
  lacksEarlier: ({ previous, judged }, { span }) =>
    previous === null && span === "year" && (judged?.numbers.n ?? 0) > 0,
  inStage: (last) => ({ ...last, restrained: null }),
  publishable: (attainment, hidden) => ({
    ...byOneDecision.publishable(attainment, hidden),
    previous: hidden.sums || hidden.before ? null : attainment.previous,
    restrained: hidden.sums ? null : attainment.restrained,
  }),
}
