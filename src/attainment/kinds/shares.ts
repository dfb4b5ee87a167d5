// What the kinds of several shares do alike, each of which is held against one percentage.
import type { Line } from "../../base/fraction.ts"
import type { Decision } from "../../model/decision.ts"
import type { DividedKind, RatioNumbers, SharesFound } from "../../model/kinds.ts"
import { judge } from "../decision.ts"
import { addUp, answeredPairs, pairsOf, partOf } from "../pairs.ts"
import { countParts, nothingAsked, severalParts } from "../verdict.ts"
import { type Against, byParts, type Hidden, type Question } from "./kind.ts"

/** The shares by the decision on a percentage, printed beside the line. */
export function judgeShares<K extends DividedKind>(
  { indicator, totals }: Question<K>,
  { goal, statuses, head }: Against<K>,
  decisionOn: (percent: string, ifAny: boolean) => Decision<keyof RatioNumbers>,
  is: Line["is"],
) {
  const decision = goal === null ? nothingAsked : decisionOn(goal.percent, indicator.ifAny)
  const line = goal && { at: goal.percent, is }
  const all = indicator.parts.map((part) => {
    const pairs = pairsOf(totals, part)
    const sums = addUp(pairs)
    return { answers: answeredPairs(pairs), part: partOf(part, sums, judge(decision, sums.numbers), statuses, line) }
  })
  const whole = judge(severalParts, countParts(all.map(({ part }) => part.judged.verdict)))
  const answers = all.flatMap(({ answers }) => answers)
  return { ...head(whole.verdict, answers), parts: all.map(({ part }) => part), whole }
}

export const byShares = {
  ...byParts,
  publishable: <A extends SharesFound>(attainment: A, hidden: Hidden): A => ({
    ...byParts.publishable(attainment, hidden),
    whole: hidden.some ? null : attainment.whole,
  }),
}
