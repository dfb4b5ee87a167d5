import { type Day, daysBetween, isWeekend } from "../base/day.ts"
import type { Period } from "../model/period.ts"
import type { Calendar, Plan } from "../model/plan.ts"
import type { Rulings } from "../model/records.ts"
import type { DueNext } from "../model/status.ts"

/** A Saturday, a Sunday, or a day off of the plan's own list. */
export const isDayOff = (calendar: Calendar, day: Day): boolean => isWeekend(day) || calendar.daysOff.has(day)

/**
 * The last day on which a report of the agency is on time: the plan's, or a later one by an extension for this agency or for all (the
 * latest of several). `agency` null: extensions for all only. Null where the plan gives no day and no ruling does.
 */
export function lastDayFor(period: Period, agency: string | null, rulings: Rulings): Day | null {
  const extended = rulings.extensions
    .filter((ruling) => ruling.period === period.id && (ruling.agency === null || ruling.agency === agency))
    .map((ruling) => ruling.lastDay)
  return [...(period.lastDay === null ? [] : [period.lastDay]), ...extended].sort().at(-1) ?? null
}

/** Does a ruling free the agency (or all) from the period's report? */
export const isExempt = (period: Period, agency: string, rulings: Rulings): boolean =>
  rulings.exemptions.some(
    (ruling) => ruling.period === period.id && (ruling.agency === null || ruling.agency === agency),
  )

/** The period that is reported on at a day: the last one that is over; null before the first is. A stage is asked for by itself. */
export const periodAwaited = (plan: Plan, day: Day): Period | null =>
  [...plan.periods.values()].findLast(({ span, until }) => span !== "stage" && until < day) ?? null

/** The period whose last day (extensions for all included) comes next, on the as-of day or after it; null after the last one. */
export function dueNext(plan: Plan, rulings: Rulings, asOf: Day): DueNext | null {
  let next: DueNext | null = null
  for (const period of plan.periods.values()) {
    const lastDay = lastDayFor(period, null, rulings)
    if (lastDay === null || lastDay < asOf || (next !== null && next.lastDay <= lastDay)) continue
    next = { period, lastDay, days: daysBetween(asOf, lastDay) }
  }
  return next
}
