// What the kinds of several shares do alike.
import type { Line } from "../../base/fraction.ts"
import type { AttainmentHead } from "../../model/attainment.ts"
import type { Decision, Judged, Judgement } from "../../model/decision.ts"
import type { IndicatorKind, PartAttainment, PartCounts, RatioNumbers } from "../../model/kinds.ts"
import { judge } from "../decision.ts"
import { addUp, answeredPairs, pairsOf, partOf, withoutSums } from "../pairs.ts"
import { countParts, severalParts, statusesOf } from "../verdict.ts"
import { type Hidden, headOf, judgedOf, type Question, untold } from "./kind.ts"

interface Parts {
  readonly parts: readonly PartAttainment[]
  readonly whole: Judged<PartCounts> | null
}

/** The head of an indicator with its shares, each by the same decision and printed beside the same line. */
export function judgeParts<K extends IndicatorKind>(
  question: Question<K>,
  inForce: boolean,
  decision: Decision<keyof RatioNumbers>,
  line: string | Line | null,
): AttainmentHead & Parts {
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

export const judgedParts = ({ parts }: Parts): Judgement[] => judgedOf(...parts.map(({ judged }) => judged))

export const withoutPartVerdicts = <A extends AttainmentHead & Parts>(attainment: A): A => ({
  ...attainment,
  ...untold,
  parts: attainment.parts.map((part) => ({ ...part, status: untold.status })),
})

export const publishableParts = <A extends Parts>(attainment: A, { sums, some }: Hidden): A => ({
  ...attainment,
  whole: some ? null : attainment.whole,
  parts: attainment.parts.map((part) => (sums ? withoutSums(part) : some ? { ...part, judged: null } : part)),
})
