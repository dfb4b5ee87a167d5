import { compareDecimals } from "../../base/fraction.ts"
import type { AttainmentOf } from "../../model/attainment.ts"
import type { Decision } from "../../model/decision.ts"
import type { RatioNumbers } from "../../model/kinds.ts"
import { judge } from "../decision.ts"
import { addUp, answeredPairs, pairsOf, partOf, withoutSums } from "../pairs.ts"
import { shownAs, targetsAt } from "../target.ts"
import { countParts, nothingAsked, reachedBy, severalParts, statusesOf } from "../verdict.ts"
import { headOf, judgedOf, type Kind, never, type Told, unchanged, untold } from "./kind.ts"

type Names = keyof RatioNumbers

/**
 * Does a ratio reach its target, a percentage as decimal text? With reporters missing a verdict is given only where they cannot change
 * it. A ratio whose denominators add up to 0 has no figure: nothing arose where it is “if any”, else no data.
 */
export function reaching(percent: string, ifAny: boolean): Decision<Names> {
  const [whole = "", fraction = ""] = percent.split(".")
  const [hundred, goal] = [100 * 10 ** fraction.length, Number(whole + fraction)]
  // Under a target of all, one that is below decides.
  const all: readonly (readonly [readonly (readonly [Names, "<" | ">", Names | number])[], "not-attained"])[] =
    compareDecimals(percent, "100") < 0
      ? []
      : [
          [
            [
              ["heard", "<", "expected"],
              ["below", ">", 0],
            ],
            "not-attained",
          ],
        ]
  return [
    [[["heard", "=", 0]], "no-data"],
    [
      [
        ["unknown", "=", 0],
        ["known", "=", 0],
      ],
      ifAny ? "nothing-arose" : "no-data",
    ],
    ...all,
    [[["unknown", ">", 0]], "inconclusive"],
    [[[[hundred, "n"], ">=", [goal, "known"]]], "attained"],
    [[[[hundred, "most"], ">=", [goal, "known"]]], "inconclusive"],
    [[], "not-attained"],
  ]
}

const shown = shownAs(({ percent }: { readonly percent: string }) => ({ atLeast: percent }))

export const ratio: Kind<"ratio"> = {
  before: "unasked",
  attain(question) {
    const { indicator, period, totals } = question
    const { inForce, next, against } = targetsAt(indicator.targets, period)
    const decision = against === null ? nothingAsked : reaching(against.goal.percent, indicator.ifAny)
    const statuses = statusesOf(inForce !== null)
    const all = indicator.parts.map((part) => {
      const pairs = pairsOf(totals, part)
      const sums = addUp(pairs)
      const judged = judge<RatioNumbers>(decision, sums.numbers)
      return {
        answers: answeredPairs(pairs),
        judged,
        part: partOf(part, sums, judged, statuses, against?.goal.percent ?? null),
      }
    })
    const whole = judge(severalParts, countParts(all.map(({ judged }) => judged.verdict)))
    return {
      ...headOf(
        question,
        whole.verdict,
        statuses,
        all.flatMap(({ answers }) => answers),
      ),
      kind: "ratio",
      target: shown(inForce),
      next: shown(next),
      parts: all.map(({ part }) => part),
      whole,
    }
  },
  judged: ({ parts }) => judgedOf(...parts.map(({ judged }) => judged)),
  lacksEarlier: never,
  inStage: unchanged,
  tells,
  withoutVerdict: (attainment) => ({
    ...attainment,
    ...untold,
    parts: attainment.parts.map((part) => ({ ...part, status: untold.status })),
  }),
  publishable: (attainment, { sums, some }) => ({
    ...attainment,
    whole: some ? null : attainment.whole,
    parts: attainment.parts.map((part) => (sums ? withoutSums(part) : some ? { ...part, judged: null } : part)),
  }),
}

/** Whether each part meets the target in force, else the next. */
function tells({ target, next, reached, parts }: AttainmentOf<"ratio">): Told[] {
  const percent = Number((target ?? next)?.atLeast ?? Number.NaN)
  if (Number.isNaN(percent)) return []
  return parts.flatMap(({ numerator, denominator, status }) => {
    const met = status === "in-progress" ? reached : reachedBy[status]
    return met === null ? [] : [{ numerator: numerator.measure, denominator: denominator.measure, percent, met }]
  })
}
