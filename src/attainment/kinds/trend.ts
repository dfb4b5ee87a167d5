import { percentsCompared } from "../../base/fraction.ts"
import type { Decision } from "../../model/decision.ts"
import type { RatioNumbers, TrendNumbers } from "../../model/kinds.ts"
import { judge } from "../decision.ts"
import { addUp, answeredPairs, pairsOf, partOf, percentHeard, type RatioSums, withoutSums } from "../pairs.ts"
import { shownAs, targetsAt } from "../target.ts"
import { nothingAsked, statusesOf } from "../verdict.ts"
import { headOf, judgedOf, type Kind, unchanged, untold } from "./kind.ts"

/**
 * Is this period's ratio strictly above that of the same period a year before, by cross-multiplication? Equal is not attained. 0/0 now is
 * nothing arose (where “if any”), whatever the earlier period was; 0/0 or nothing heard then is no data.
 */
export const aboveBefore = (ifAny: boolean): Decision<keyof TrendNumbers> => [
  [[["heard", "=", 0]], "no-data"],
  [
    [
      ["unknown", "=", 0],
      ["known", "=", 0],
    ],
    ifAny ? "nothing-arose" : "no-data",
  ],
  [[["heard before", "=", 0]], "no-data"],
  [
    [
      ["unknown before", "=", 0],
      ["known before", "=", 0],
    ],
    "no-data",
  ],
  [[["unknown", ">", 0]], "inconclusive"],
  [[["unknown before", ">", 0]], "inconclusive"],
  [[[["n", "known before"], ">", ["most before", "known"]]], "attained"],
  [[[["most", "known before"], ">", ["n before", "known"]]], "inconclusive"],
  [[], "not-attained"],
]

/** Both periods' numbers under their names. */
export const beside = (now: RatioNumbers, before: RatioNumbers): TrendNumbers => ({
  ...now,
  "expected before": before.expected,
  "heard before": before.heard,
  "n before": before.n,
  "below before": before.below,
  "known before": before.known,
  "most before": before.most,
  "unknown before": before.unknown,
})

/** Both ratios over those heard, as they are printed beside each other: figures that differ print differently. */
function printed(now: RatioSums, before: RatioSums): readonly [string | null, string | null] {
  const [one, other] = [pairHeard(now), pairHeard(before)]
  if (one !== null && other !== null) return percentsCompared(one, other)
  return [percentHeard(now, null), percentHeard(before, null)]
}

const pairHeard = ({ numbers: { heard, n }, d }: RatioSums): readonly [number, number] | null =>
  heard === 0 || d === 0 ? null : [n, d]

const shown = shownAs(() => ({}))

export const trend: Kind<"trend"> = {
  before: "needed",
  attain(question) {
    const { indicator, period, totals, earlier } = question
    const { inForce, next, against } = targetsAt(indicator, period)
    const statuses = statusesOf(inForce !== null)
    const [part = { numerator: "", denominator: "" }] = indicator.parts
    const pairs = pairsOf(totals, part)
    const now = addUp(pairs)
    const before = addUp(earlier === null ? [] : pairsOf(earlier.totals, part))
    const judged = judge(
      against === null ? nothingAsked : aboveBefore(indicator.ifAny),
      beside(now.numbers, before.numbers),
    )
    const [percent, percentBefore] = printed(now, before)
    return {
      ...headOf(question, judged.verdict, statuses, answeredPairs(pairs)),
      kind: "trend",
      target: shown(inForce),
      next: shown(next),
      parts: [{ ...partOf(part, now, judged, statuses, null), percent }],
      previous:
        earlier === null || before.numbers.heard === 0
          ? null
          : { period: earlier.period, numerator: before.numbers.n, denominator: before.d, percent: percentBefore },
    }
  },
  judged: ({ parts: [part] }) => judgedOf(part.judged),
  lacksEarlier: ({ previous, status, parts: [part] }) =>
    previous === null && status === "no-data" && part.numerator.value !== null,
  inStage: unchanged,
  tells: () => null,
  withoutVerdict: (attainment) => ({
    ...attainment,
    ...untold,
    parts: [{ ...attainment.parts[0], status: untold.status }],
  }),
  publishable: (attainment, { sums, before, some }) => {
    const [part] = attainment.parts
    return {
      ...attainment,
      parts: [sums ? withoutSums(part) : some || before ? { ...part, judged: null } : part],
      previous: sums || before ? null : attainment.previous,
    }
  },
}
