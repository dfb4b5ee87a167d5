import type { Decision } from "../../model/decision.ts"
import type { CountNumbers } from "../../model/kinds.ts"
import { addCounts, answeredCounts, besideBefore, countsOf } from "../counts.ts"
import { decide, judge } from "../decision.ts"
import { shownAs, targetsAt } from "../target.ts"
import { nothingAsked, statusesOf } from "../verdict.ts"
import { byOneDecision, headOf, type Kind } from "./kind.ts"

/** One above the ceiling is not attained, whoever is silent; at or below it all must be heard. */
export const atMost = (most: number): Decision<keyof CountNumbers> => [
  [[["heard", "=", 0]], "no-data"],
  [[["n", ">", most]], "not-attained"],
  [[["heard", "<", "expected"]], "inconclusive"],
  [[], "attained"],
]

type Before = `${keyof CountNumbers} before`

/**
 * Above 0, yet below the year before (“kiềm chế”). null: the silent could change it, or the year before is not known. What was heard is
 * the least that there was.
 */
export const restraint: Decision<keyof CountNumbers | Before, boolean | null> = [
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

const shown = shownAs(({ count }: { readonly count: number }) => ({ atMost: String(count) }))

export const ceiling: Kind<"ceiling"> = {
  ...byOneDecision,
  before: "told",
  attain(question) {
    const { indicator, period, totals, earlier } = question
    const { inForce, next, against } = targetsAt(indicator, period)
    const before = earlier === null ? addCounts([]) : countsOf(earlier.totals, indicator.measures)
    const judged = judge<CountNumbers>(
      against === null ? nothingAsked : atMost(against.goal.count),
      countsOf(totals, indicator.measures),
    )
    // A ceiling of the year is broken already in its first half; one of a year to come is not.
    const breaks = against?.due.startsWith(`${period.year}-`) === true
    const statuses = {
      ...statusesOf(inForce !== null),
      ...(breaks ? { "not-attained": "not-attained" as const } : {}),
    }
    const answers = answeredCounts(totals, indicator.measures)
    return {
      ...headOf(question, judged.verdict, statuses, answers),
      kind: "ceiling",
      target: shown(inForce),
      next: shown(next),
      judged,
      previous: earlier === null || before.heard === 0 ? null : { period: earlier.period, value: before.n },
      restrained: period.span === "year" ? decide(restraint, besideBefore(judged.numbers, before)) : null,
    }
  },
  lacksEarlier: ({ previous, judged }, { span }) =>
    previous === null && span === "year" && (judged?.numbers.n ?? 0) > 0,
  inStage: (last) => ({ ...last, restrained: null }),
  publishable: (attainment, { sums, before, some }) => ({
    ...attainment,
    judged: some ? null : attainment.judged,
    previous: sums || before ? null : attainment.previous,
    restrained: sums ? null : attainment.restrained,
  }),
}
