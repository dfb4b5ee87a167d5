import { sum } from "../base/fraction.ts"
import type { Verdict } from "./verdict.ts"

/** Counts that must stay at or below a ceiling. */
export interface CountSums {
  readonly expected: number
  readonly heard: number
  /** Over those heard; null where nobody was. */
  readonly value: number | null
}

/** Adds up counts; null: missing, or not to be used. */
export function addCounts(values: readonly (number | null)[]): CountSums {
  const heard = values.filter((value) => value !== null)
  return { expected: values.length, heard: heard.length, value: heard.length > 0 ? sum(heard) : null }
}

/** One above the ceiling is not attained, whoever is silent; at or below it all must be heard. */
export function judgeCeiling({ expected, heard, value }: CountSums, most: number): Verdict {
  if (value === null) return "no-data"
  if (value > most) return "not-attained"
  return heard === expected ? "attained" : "inconclusive"
}

/**
 * Above 0, yet below the year before ("kiềm chế"). null: the silent could change it, or the year before is not known. What was heard is
 * the least that there was.
 */
export function isRestrained(now: CountSums, before: CountSums | null): boolean | null {
  if (now.value === null) return null
  const complete = now.heard === now.expected
  if (now.value === 0) return complete ? false : null
  if (before === null || before.value === null) return null
  if (now.value >= before.value) return before.heard === before.expected ? false : null
  return complete ? true : null
}
