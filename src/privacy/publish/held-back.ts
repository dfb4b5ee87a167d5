import type { Consolidation } from "../../model/consolidation.ts"
import type { Plan } from "../../model/plan.ts"
import type { PublishedFigures } from "../../model/published.ts"
import type { Breakdown } from "./breakdown-table.ts"
import { smallBelow } from "./sign.ts"

/**
 * Would categories printed today tell what an edition left out, or differ from what one printed by a small count? A reader has all editions side by side; `alone`: one
 * reporter gives all of it.
 */
export function heldBack(
  { plan, period }: Consolidation,
  breakdown: Breakdown,
  alone: boolean,
  before: readonly PublishedFigures[],
): boolean {
  const today = breakdown.categories.map(({ value }) => value ?? 0)
  return before.some((edition) => {
    if (!overlaps(plan, edition.period, period.id)) return false
    const told = breakdown.categories.flatMap(({ id }) => edition.measures.find((measure) => measure.id === id) ?? [])
    const isLeftOut = told.some(({ value, sources }) => value === null && sources.some(({ shown }) => shown !== null))
    if (isLeftOut) {
      if (edition.period === period.id) return false
      // What a year has of each category is no bound for its half where it is at least all that the half had.
      const half = edition.measures.find(({ id }) => id === breakdown.whole.id)?.value ?? null
      const isHalf = period.parts.includes(edition.period) && period.span === "year"
      return !(alone && isHalf && half !== null && today.every((count) => count >= half))
    }
    const differences = told.map(({ value }, i) => Math.abs((today[i] ?? 0) - (value ?? 0)))
    if (told.length === 0 || told.some(({ value }) => value === null)) return false
    // A report sent again is another one: of several reporters the difference would be that of the one.
    if (edition.period === period.id) return !alone && differences.some((count) => count > 0)
    return period.span !== "stage" && differences.some((count) => count > 0 && count < smallBelow)
  })
}

/** Is a part of the one period's days in the other? */
function overlaps({ periods }: Plan, one: string, other: string): boolean {
  const [a, b] = [periods.get(one), periods.get(other)]
  return a === undefined || b === undefined || (a.from <= b.until && b.from <= a.until)
}
