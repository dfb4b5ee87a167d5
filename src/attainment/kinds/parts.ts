// What the kinds of several shares do alike.
import type { Line } from "../../base/fraction.ts"
import type { AttainmentHead } from "../../model/attainment.ts"
import type { Decision, Judgement } from "../../model/decision.ts"
import type { IndicatorKind, RatioNumbers, SharesFound } from "../../model/kinds.ts"
import { judge } from "../decision.ts"
import { addUp, answeredPairs, pairsOf, partOf, withoutSums } from "../pairs.ts"
import { countParts, severalParts, statusesOf } from "../verdict.ts"
import { type Hidden, headOf, judgedOf, type Question, untold } from "./kind.ts"

/** The head of an indicator with its shares, each by the same decision and printed beside the same line. */
export function judgeParts<K extends IndicatorKind>(
  question: Question<K>,
  inForce: boolean,
  decision: Decision<keyof RatioNumbers>,
  line: string | Line | null,
): AttainmentHead & SharesFound {
  const { indicator, totals } = question
  const statuses = statusesOf(inForce)
  const all = indicator.parts.map((part) => {
    const pairs = pairsOf(totals, part)
    const sums = addUp(pairs)
    const judged = judge<RatioNumbers>(decision, sums.numbers)
    return { answers: answeredPairs(pairs), judged, part: partOf(part, sums, judged, statuses, line) }
  })
  const whole = judge(severalParts, countParts(all.map(({ judged }) => judged.verdict)))
  return {
    ...headOf(
      question,
      whole.verdict,
      statuses,
      all.flatMap(({ answers }) => answers),
    ),
    parts: all.map(({ part }) => part),
    whole,
  }
}

export const judgedParts = ({ parts }: SharesFound): Judgement[] => judgedOf(...parts.map(({ judged }) => judged))

export const withoutPartVerdicts = <A extends AttainmentHead & SharesFound>(attainment: A): A => ({
  ...attainment,
  ...untold,
  parts: attainment.parts.map((part) => ({ ...part, status: untold.status })),
})

export const publishableParts = <A extends SharesFound>(attainment: A, { sums, some }: Hidden): A => ({
  ...attainment,
  whole: some ? null : attainment.whole,
  parts: attainment.parts.map((part) => (sums ? withoutSums(part) : some ? { ...part, judged: null } : part)),
})
