import type { Decision } from "../../model/decision.ts"
import type { RatioNumbers } from "../../model/kinds.ts"
import { inWholes } from "../percent.ts"
import { shownAs, targetsAt } from "../target.ts"
import { nothingAsked } from "../verdict.ts"
import { type Kind, never, unchanged } from "./kind.ts"
import { judgedParts, judgeParts, publishableParts, withoutPartVerdicts } from "./parts.ts"

/**
 * Does a ratio stay at or below a percentage? With reporters missing a verdict is given only where they cannot change it: what is above
 * with none of them is above, what is not above with all of them is not.
 */
export function notPassing(percent: string, ifAny: boolean): Decision<keyof RatioNumbers> {
  const [hundred, most] = inWholes(percent)
  return [
    [[["heard", "=", 0]], "no-data"],
    [
      [
        ["unknown", "=", 0],
        ["known", "=", 0],
      ],
      ifAny ? "nothing-arose" : "no-data",
    ],
    [[["unknown", ">", 0]], "inconclusive"],
    [[[[hundred, "n"], ">", [most, "known"]]], "not-attained"],
    [[[[hundred, "most"], ">", [most, "known"]]], "inconclusive"],
    [[], "attained"],
  ]
}

const shown = shownAs(({ percent }: { readonly percent: string }) => ({ atMost: percent }))

export const cap: Kind<"cap"> = {
  before: "unasked",
  attain(question) {
    const { indicator, period } = question
    const { inForce, next, against } = targetsAt(indicator, period)
    const decision = against === null ? nothingAsked : notPassing(against.goal.percent, indicator.ifAny)
    const line = against && ({ at: against.goal.percent, is: "most" } as const)
    return {
      ...judgeParts(question, inForce !== null, decision, line),
      kind: "cap",
      target: shown(inForce),
      next: shown(next),
    }
  },
  judged: judgedParts,
  lacksEarlier: never,
  inStage: unchanged,
  // What a cap that holds tells of sums that are not published is not reckoned with: without them its verdict is not told.
  tells: () => null,
  withoutVerdict: withoutPartVerdicts,
  publishable: publishableParts,
}
