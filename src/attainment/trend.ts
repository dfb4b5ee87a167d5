import { aboveRatio, percentsCompared } from "../base/fraction.ts"
import { percentHeard, type RatioSums } from "./ratio.ts"
import type { Verdict } from "./verdict.ts"

/**
 * Is this period's ratio strictly above that of the same period a year before, by cross-multiplication? Equal is not attained. 0/0 now is
 * nothing arose (where "if any"), whatever the earlier period was; 0/0 or nothing heard then is no data. `before` null: not owed.
 */
export function judgeTrend(now: RatioSums, before: RatioSums | null, ifAny: boolean): Verdict {
  if (now.heard === 0) return "no-data"
  if (now.range?.d === 0) return ifAny ? "nothing-arose" : "no-data"
  if (!hasFigure(before)) return "no-data"
  if (now.range === null || before.range === null) return "inconclusive"
  if (aboveRatio(now.range.low, now.range.d, before.range.high, before.range.d)) return "attained"
  return aboveRatio(now.range.high, now.range.d, before.range.low, before.range.d) ? "inconclusive" : "not-attained"
}

/** Can anything be compared with it? Somebody was heard, and not everything known is 0/0. */
export const hasFigure = (sums: RatioSums | null): sums is RatioSums =>
  sums !== null && sums.heard > 0 && sums.range?.d !== 0

/** Both ratios over those heard, as they are printed beside each other: figures that differ print differently. */
export function printTrend(now: RatioSums, before: RatioSums | null): readonly [string | null, string | null] {
  const [one, other] = [pairHeard(now), pairHeard(before)]
  if (one !== null && other !== null) return percentsCompared(one, other)
  return [percentHeard(now, null), before === null ? null : percentHeard(before, null)]
}

const pairHeard = (sums: RatioSums | null): readonly [number, number] | null =>
  sums === null || sums.n === null || !sums.d ? null : [sums.n, sums.d]
