import type { Decision } from "../../model/decision.ts"
import type { RatioNumbers } from "../../model/kinds.ts"
import { inWholes } from "../percent.ts"
import { nothingToDivide } from "../verdict.ts"
import type { Kind } from "./kind.ts"
import { byShares, judgeShares } from "./shares.ts"

/**
 * Does a ratio stay at or below a percentage? With reporters missing a verdict is given only where they cannot change it: what is above
 * with none of them is above, what is not above with all of them is not.
 */
export function notPassing(percent: string, ifAny: boolean): Decision<keyof RatioNumbers> {
  const [hundred, most] = inWholes(percent)
  return [
    ...nothingToDivide(ifAny),
    [[["unknown", ">", 0]], "inconclusive"],
    [[[[hundred, "n"], ">", [most, "known"]]], "not-attained"],
    [[[[hundred, "most"], ">", [most, "known"]]], "inconclusive"],
    [[], "attained"],
  ]
}

/** What a cap that holds tells of sums that are not published is not reckoned with: without them its verdict is not told. */
export const cap: Kind<"cap"> = {
  ...byShares,
  shown: ({ percent }) => ({ atMost: percent }),
  attain: (question, against) => judgeShares(question, against, notPassing, "most"),
}
