import { compareDecimals } from "../../base/fraction.ts"
import type { AttainmentOf } from "../../model/attainment.ts"
import type { Decision, DecisionLine } from "../../model/decision.ts"
import type { RatioNumbers } from "../../model/kinds.ts"
import { inWholes } from "../percent.ts"
import { nothingToDivide, reachedBy } from "../verdict.ts"
import type { Kind, Told } from "./kind.ts"
import { byShares, judgeShares } from "./shares.ts"

/**
 * Does a ratio reach its target, a percentage as decimal text? With reporters missing a verdict is given only where they cannot change
 * it. A ratio whose denominators add up to 0 has no figure: nothing arose where it is “if any”, else no data.
 */
export function reaching(percent: string, ifAny: boolean): Decision<keyof RatioNumbers> {
  const [hundred, goal] = inWholes(percent)
  // Under a target of all, one that is below decides.
  const oneBelow: DecisionLine<keyof RatioNumbers> = [
    [
      ["heard", "<", "expected"],
      ["below", ">", 0],
    ],
    "not-attained",
  ]
  return [
    ...nothingToDivide(ifAny),
    ...(compareDecimals(percent, "100") < 0 ? [] : [oneBelow]),
    [[["unknown", ">", 0]], "inconclusive"],
    [[[[hundred, "n"], ">=", [goal, "known"]]], "attained"],
    [[[[hundred, "most"], ">=", [goal, "known"]]], "inconclusive"],
    [[], "not-attained"],
  ]
}

export const ratio: Kind<"ratio"> = {
  ...byShares,
  shown: ({ percent }) => ({ atLeast: percent }),
  attain: (question, against) => judgeShares(question, against, reaching, "least"),
  tells,
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
