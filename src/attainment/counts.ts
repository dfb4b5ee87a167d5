import { sum } from "../base/fraction.ts"
import type { CountNumbers, PreviousCount } from "../model/kinds.ts"
import { numberOf, sourcesOf, type Totals } from "./sources.ts"

/** Adds up counts; null: missing, or not to be used. */
export function addCounts(values: readonly (number | null)[]): CountNumbers {
  const heard = values.filter((value) => value !== null)
  return { expected: values.length, heard: heard.length, n: sum(heard) }
}

/** What is printed of it; null where nobody was heard. */
export const heardSum = ({ heard, n }: CountNumbers): number | null => (heard === 0 ? null : n)

/** That of the period before, where anybody was heard in it. */
export const previousCount = (
  earlier: { readonly period: string } | null,
  { heard, n }: CountNumbers,
): PreviousCount | null => (earlier === null || heard === 0 ? null : { period: earlier.period, value: n })

/** The sources of several measures, one after another. */
const sourcesOfAll = (totals: Totals, measures: readonly string[]) =>
  measures.flatMap((measure) => sourcesOf(totals, measure))

/** The counts of several measures, added up. */
export const countsOf = (totals: Totals, measures: readonly string[]): CountNumbers =>
  addCounts(sourcesOfAll(totals, measures).map(numberOf))

/** Who was heard for them. */
export const answeredCounts = (totals: Totals, measures: readonly string[]) =>
  sourcesOfAll(totals, measures).map((source) => ({ agency: source.agency, heard: numberOf(source) !== null }))
