import { compareDecimals, percentOf, reachesPercent, sum } from "../base/fraction.ts"
import type { Bounds } from "../model/attainment.ts"
import type { Verdict } from "./verdict.ts"

/** One reporter's pair of numbers; null: missing, or not to be used. */
export interface Pair {
  readonly agency: string
  readonly n: number | null
  readonly d: number | null
}

/** A ratio's sums over the reporters heard, and what the silent could make of it. */
export interface RatioSums {
  readonly expected: number
  readonly heard: number
  /** Over those heard; null where nobody was. */
  readonly n: number | null
  readonly d: number | null
  /** Somebody heard has a numerator below the denominator. */
  readonly belowAll: boolean
  /** Numerators from `low` to `high` over the denominators of all, once all of these are known. */
  readonly range: { readonly low: number; readonly high: number; readonly d: number } | null
}

/** A pair is heard when both its numbers can be used; a numerator above its denominator makes it unusable. */
export const isHeard = ({ n, d }: Pair): boolean => n !== null && d !== null && n <= d

/** Sums numerators and denominators; never a mean of percentages. */
export function addUp(pairs: readonly Pair[]): RatioSums {
  const heard: { n: number; d: number }[] = []
  const halves: number[] = []
  let unknown = 0
  for (const { n, d } of pairs)
    if (d === null || (n !== null && n > d)) unknown++
    else if (n === null) halves.push(d)
    else heard.push({ n, d })
  const low = sum(heard.map(({ n }) => n))
  const d = sum(heard.map((pair) => pair.d))
  const open = sum(halves)
  return {
    expected: pairs.length,
    heard: heard.length,
    n: heard.length > 0 ? low : null,
    d: heard.length > 0 ? d : null,
    belowAll: heard.some((pair) => pair.n < pair.d),
    range: unknown > 0 ? null : { low, high: low + open, d: d + open },
  }
}

/**
 * Compares a ratio with its target (a percentage as decimal text). With reporters missing a verdict is given only where they cannot
 * change it. A ratio whose denominators add up to 0 has no figure: nothing arose where it is "if any", else no data.
 */
export function judgeRatio(sums: RatioSums, percent: string, ifAny: boolean): Verdict {
  const { heard, expected, range } = sums
  if (heard === 0) return "no-data"
  if (range?.d === 0) return ifAny ? "nothing-arose" : "no-data"
  if (heard < expected && sums.belowAll && compareDecimals(percent, "100") >= 0) return "not-attained"
  if (range === null) return "inconclusive"
  if (reachesPercent(range.low, range.d, percent)) return "attained"
  return reachesPercent(range.high, range.d, percent) ? "inconclusive" : "not-attained"
}

/** The ratio over those heard, as it is printed beside that target; null where there is none. */
export const percentHeard = ({ n, d }: RatioSums, target: string | null): string | null =>
  n === null || d === null || d === 0 ? null : percentOf(n, d, target)

/** The ends between which the silent can still move a ratio; null at full coverage, or while a denominator is unknown. */
export function boundsOf({ heard, expected, range }: RatioSums, target: string | null): Bounds | null {
  if (heard === expected || range === null || range.d === 0) return null
  return { low: percentOf(range.low, range.d, target), high: percentOf(range.high, range.d, target) }
}
