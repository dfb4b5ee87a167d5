import { type Line, percentOf, sum } from "../base/fraction.ts"
import type { Judged, Judgement, Statuses } from "../model/decision.ts"
import type { RatioPart } from "../model/indicator.ts"
import type { Bounds, PartAttainment, RatioNumbers } from "../model/kinds.ts"
import { type Answered, numberOf, reporterKey, sourcesOf, type Totals } from "./sources.ts"

/** One reporter's pair of numbers; null: missing, or not to be used. */
export interface Pair {
  readonly agency: string
  readonly unit?: string | null
  readonly n: number | null
  readonly d: number | null
}

/** A ratio's numbers, and the denominators' sum over those heard. */
export interface RatioSums {
  readonly numbers: RatioNumbers
  readonly d: number
}

/** The pairs of a ratio's part: one for each agency (and unit) that owes either number. */
export function pairsOf(totals: Totals, part: RatioPart): readonly Pair[] {
  const numerators = new Map(sourcesOf(totals, part.numerator).map((source) => [reporterKey(source), source]))
  const denominators = new Map(sourcesOf(totals, part.denominator).map((source) => [reporterKey(source), source]))
  return [...new Map([...denominators, ...numerators])].map(([id, { agency, unit }]) => ({
    agency,
    unit,
    n: numberOf(numerators.get(id)),
    d: numberOf(denominators.get(id)),
  }))
}

/** A pair is heard when both its numbers can be used; a numerator above its denominator makes it unusable. */
const isHeard = ({ n, d }: Pair): boolean => n !== null && d !== null && n <= d

export const answeredPairs = (pairs: readonly Pair[]): readonly Answered[] =>
  pairs.map((pair) => ({ agency: pair.agency, heard: isHeard(pair) }))

/** Sums numerators and denominators; never a mean of percentages. */
export function addUp(pairs: readonly Pair[]): RatioSums {
  const heard: { n: number; d: number }[] = []
  const halves: number[] = []
  let unknown = 0
  for (const { n, d } of pairs)
    if (d === null || (n !== null && n > d)) unknown++
    else if (n === null) halves.push(d)
    else heard.push({ n, d })
  const n = sum(heard.map((pair) => pair.n))
  const d = sum(heard.map((pair) => pair.d))
  const open = sum(halves)
  const below = heard.filter((pair) => pair.n < pair.d).length
  return {
    numbers: { expected: pairs.length, heard: heard.length, n, below, known: d + open, most: n + open, unknown },
    d,
  }
}

/** The ratio over those heard, as it is printed beside that target; null where there is none. */
export const percentHeard = ({ numbers: { heard, n }, d }: RatioSums, target: string | Line | null): string | null =>
  heard === 0 || d === 0 ? null : percentOf(n, d, target)

/** The ends between which the silent can still move a ratio; null at full coverage, or while a denominator is unknown. */
export function boundsOf(
  { heard, expected, unknown, n, most, known }: RatioNumbers,
  target: string | Line | null,
): Bounds | null {
  if (heard === expected || unknown > 0 || known === 0) return null
  return { low: percentOf(n, known, target), high: percentOf(most, known, target) }
}

/** What a part of a ratio has come to, printed beside its target. */
export function partOf<Numbers>(
  part: RatioPart,
  sums: RatioSums,
  judged: Judged<Numbers>,
  statuses: Statuses,
  target: string | Line | null,
): PartAttainment<Numbers> & { readonly judged: Judged<Numbers> } {
  const { numbers, d } = sums
  return {
    numerator: { measure: part.numerator, value: numbers.heard === 0 ? null : numbers.n },
    denominator: { measure: part.denominator, value: numbers.heard === 0 ? null : d },
    percent: percentHeard(sums, target),
    status: statuses[judged.verdict],
    bounds: boundsOf(numbers, target),
    judged,
  }
}

/** A part whatever its numbers are called. */
export type AnyPart = Omit<PartAttainment, "judged"> & { readonly judged: Judgement | null }

/** A part in a publication that leaves its sums out. */
export const withoutSums = <P extends AnyPart>(part: P): P => ({
  ...part,
  numerator: { ...part.numerator, value: null },
  denominator: { ...part.denominator, value: null },
  percent: null,
  bounds: null,
  judged: null,
})
