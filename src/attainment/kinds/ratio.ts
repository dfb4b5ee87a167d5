import { compareDecimals } from "../../base/fraction.ts"
import type { AttainmentOf } from "../../model/attainment.ts"
import type { Decision } from "../../model/decision.ts"
import type { RatioNumbers } from "../../model/kinds.ts"
import { inWholes } from "../percent.ts"
import { shownAs, targetsAt } from "../target.ts"
import { nothingAsked, reachedBy } from "../verdict.ts"
import { type Kind, never, type Told, unchanged } from "./kind.ts"
import { judgedParts, judgeParts, publishableParts, withoutPartVerdicts } from "./parts.ts"

type Names = keyof RatioNumbers

/**
 * Does a ratio reach its target, a percentage as decimal text? With reporters missing a verdict is given only where they cannot change
 * it. A ratio whose denominators add up to 0 has no figure: nothing arose where it is “if any”, else no data.
 */
export function reaching(percent: string, ifAny: boolean): Decision<Names> {
  const [hundred, goal] = inWholes(percent)
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
    const { indicator, period } = question
    const { inForce, next, against } = targetsAt(indicator, period)
    const decision = against === null ? nothingAsked : reaching(against.goal.percent, indicator.ifAny)
    return {
      ...judgeParts(question, inForce !== null, decision, against?.goal.percent ?? null),
      kind: "ratio",
      target: shown(inForce),
      next: shown(next),
    }
  },
  judged: judgedParts,
  lacksEarlier: never,
  inStage: unchanged,
  tells,
  withoutVerdict: withoutPartVerdicts,
  publishable: publishableParts,
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
