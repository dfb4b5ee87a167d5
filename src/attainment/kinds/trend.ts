import { percentsCompared } from "../../base/fraction.ts"
import type { Decision } from "../../model/decision.ts"
import type { TrendNumbers } from "../../model/kinds.ts"
import { beside, judge } from "../decision.ts"
import { addUp, answeredPairs, pairsOf, partOf, percentHeard, type RatioSums } from "../pairs.ts"
import { nothingAsked, nothingToDivide } from "../verdict.ts"
import { byParts, type Kind } from "./kind.ts"

/**
 * Is this period's ratio strictly above that of the same period a year before, by cross-multiplication? Equal is not attained. 0/0 now is
 * nothing arose (where “if any”), whatever the earlier period was; 0/0 or nothing heard then is no data.
 */
export const aboveBefore = (ifAny: boolean): Decision<keyof TrendNumbers> => [
  ...nothingToDivide(ifAny),
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

/** Both ratios over those heard, as they are printed beside each other: figures that differ print differently. */
function printed(now: RatioSums, before: RatioSums): readonly [string | null, string | null] {
  const [one, other] = [pairHeard(now), pairHeard(before)]
  if (one !== null && other !== null) return percentsCompared(one, other)
  return [percentHeard(now, null), percentHeard(before, null)]
}

const pairHeard = ({ numbers: { heard, n }, d }: RatioSums): readonly [number, number] | null =>
  heard === 0 || d === 0 ? null : [n, d]

export const trend: Kind<"trend"> = {
  ...byParts,
  before: "needed",
  shown: () => ({}),
  attain({ indicator, totals, earlier }, { goal, statuses, head }) {
    const [part = { numerator: "", denominator: "" }] = indicator.parts
    const pairs = pairsOf(totals, part)
    const now = addUp(pairs)
    const before = addUp(earlier === null ? [] : pairsOf(earlier.totals, part))
    const decision = goal === null ? nothingAsked : aboveBefore(indicator.ifAny)
    const judged = judge<TrendNumbers>(decision, beside(now.numbers, before.numbers))
    const [percent, percentBefore] = printed(now, before)
    return {
      ...head(judged.verdict, answeredPairs(pairs)),
      parts: [{ ...partOf(part, now, judged, statuses, null), percent }],
      previous:
        earlier === null || before.numbers.heard === 0
          ? null
          : { period: earlier.period, numerator: before.numbers.n, denominator: before.d, percent: percentBefore },
    }
  },
  lacksEarlier: ({ previous, status, parts: [part] }) =>
    previous === null && status === "no-data" && part.numerator.value !== null,
  publishable: (attainment, { sums, before, some }) => ({
    ...byParts.publishable(attainment, { sums, some: some || before }),
    previous: sums || before ? null : attainment.previous,
  }),
}
