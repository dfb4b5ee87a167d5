import { sum } from "../base/fraction.ts"
import type { CountNumbers } from "../model/kinds.ts"
import { numberOf, sourcesOf, type Totals } from "./sources.ts"

/** Adds up counts; null: missing, or not to be used. */
export function addCounts(values: readonly (number | null)[]): CountNumbers {
  const heard = values.filter((value) => value !== null)
  return { expected: values.length, heard: heard.length, n: sum(heard) }
}

/** What is printed of it; null where nobody was heard. */
export const heardSum = ({ heard, n }: CountNumbers): number | null => (heard === 0 ? null : n)

/** The sources of several measures, one after another. */
const sourcesOfAll = (totals: Totals, measures: readonly string[]) =>
  measures.flatMap((measure) => sourcesOf(totals, measure))

/** The counts of several measures, added up. */
export const countsOf = (totals: Totals, measures: readonly string[]): CountNumbers =>
  addCounts(sourcesOfAll(totals, measures).map(numberOf))

/** Who was heard for them. */
export const answeredCounts = (totals: Totals, measures: readonly string[]) =>
  sourcesOfAll(totals, measures).map((source) => ({ agency: source.agency, heard: numberOf(source) !== null }))

/** What a decision on two periods is made by. */
export const besideBefore = (now: CountNumbers, before: CountNumbers) => ({
  ...now,
  "expected before": before.expected,
  "heard before": before.heard,
  "n before": before.n,
})
