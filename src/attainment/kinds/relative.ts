import { percentOf } from "../../base/fraction.ts"
import type { Decision, DecisionLine } from "../../model/decision.ts"
import type { Baseline, ChangeNumbers, CountNumbers } from "../../model/kinds.ts"
import { addCounts, answeredCounts, countsOf, heardSum, previousCount } from "../counts.ts"
import { beside, judge } from "../decision.ts"
import { inWholes } from "../percent.ts"
import { nothingAsked } from "../verdict.ts"
import { byOneDecision, type Kind } from "./kind.ts"

/** Without a figure to start from nothing rises or falls by a percentage. */
const comparable: readonly DecisionLine<keyof ChangeNumbers>[] = [
  [[["heard", "=", 0]], "no-data"],
  [[["heard before", "=", 0]], "no-data"],
  [
    [
      ["n before", "=", 0],
      ["heard before", "=", "expected before"],
    ],
    "no-data",
  ],
  // What is missing may turn out to be nothing, too: then there is nothing to compare with.
  [[["n before", "=", 0]], "inconclusive"],
]

/**
 * Is the count above the baseline by that percentage? What the silent add raises it, and raises the baseline where the silent are of the
 * period before: enough is certain only above a baseline that is known whole.
 */
export function rising(percent: string): Decision<keyof ChangeNumbers> {
  const [hundred, by] = inWholes(percent)
  return [
    ...comparable,
    [
      [
        [[hundred, "n"], ">=", [hundred + by, "n before"]],
        ["heard before", "=", "expected before"],
      ],
      "attained",
    ],
    [[[[hundred, "n"], ">=", [hundred + by, "n before"]]], "inconclusive"],
    [[["heard", "<", "expected"]], "inconclusive"],
    [[], "not-attained"],
  ]
}

/** Is it below by that percentage? One that is above that is so whoever is silent, if the baseline is known whole. */
export function falling(percent: string): Decision<keyof ChangeNumbers> {
  const [hundred, by] = inWholes(percent)
  const most = Math.max(0, hundred - by)
  return [
    ...comparable,
    [
      [
        [[hundred, "n"], ">", [most, "n before"]],
        ["heard before", "=", "expected before"],
      ],
      "not-attained",
    ],
    [[[[hundred, "n"], ">", [most, "n before"]]], "inconclusive"],
    [[["heard", "<", "expected"]], "inconclusive"],
    [[], "attained"],
  ]
}

/** A baseline that the plan gives is known whole. */
const given = ({ value }: Baseline): CountNumbers => ({ expected: 1, heard: 1, n: value })

/** By how many percent n is above the baseline, with a minus below it. */
const changeOf = (n: number, base: number): string => `${n < base ? "-" : ""}${percentOf(Math.abs(n - base), base)}`

export const relative: Kind<"relative"> = {
  ...byOneDecision,
  before: "told",
  shown: ({ kind, percent }) => (kind === "rise-by" ? { riseBy: percent } : { fallBy: percent }),
  attain({ indicator: { measures }, totals, earlier }, { goal, head }) {
    const now = countsOf(totals, measures)
    const baseline = goal?.baseline ?? null
    const before = earlier === null ? addCounts([]) : countsOf(earlier.totals, measures)
    const base = baseline === null ? before : given(baseline)
    const decision = goal === null ? nothingAsked : (goal.kind === "rise-by" ? rising : falling)(goal.percent)
    const judged = judge<ChangeNumbers>(decision, beside(now, base))
    return {
      ...head(judged.verdict, answeredCounts(totals, measures)),
      judged,
      value: heardSum(now),
      baseline,
      previous: previousCount(earlier, before),
      changed: now.heard === 0 || base.heard === 0 || base.n === 0 ? null : changeOf(now.n, base.n),
    }
  },
  lacksEarlier: ({ baseline, previous, judged }) =>
    baseline === null && previous === null && (judged?.numbers.heard ?? 0) > 0,
  publishable: (attainment, { sums, before, some }) => ({
    ...byOneDecision.publishable(attainment, { some: some || before }),
    value: sums ? null : attainment.value,
    previous: sums || before ? null : attainment.previous,
    changed: sums || before ? null : attainment.changed,
  }),
}
