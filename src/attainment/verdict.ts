import type { IndicatorStatus } from "../model/attainment.ts"

/** What a comparison with a target says, whether or not the target is in force. */
export type Verdict = Exclude<IndicatorStatus, "in-progress">

/** Does the figure meet the target it was compared with? null: no figure, or the silent could change it. */
export const reachedBy = (verdict: Verdict): boolean | null =>
  verdict === "attained" ? true : verdict === "not-attained" ? false : null

/** With no target in force a verdict only says how far things are; that nobody was heard, or nothing arose, is said all the same. */
export const statusOf = (verdict: Verdict, inForce: boolean): IndicatorStatus =>
  inForce || verdict === "no-data" || verdict === "nothing-arose" ? verdict : "in-progress"

/**
 * The verdict of several ratios that must all hold: a part that misses decides alone, a part without a verdict leaves the whole without
 * one, a part in which nothing arose does not block the rest.
 */
export function combine(parts: readonly Verdict[]): Verdict {
  if (parts.includes("not-attained")) return "not-attained"
  if (parts.every((part) => part === "no-data")) return "no-data"
  if (parts.includes("inconclusive") || parts.includes("no-data")) return "inconclusive"
  return parts.includes("attained") ? "attained" : "nothing-arose"
}
