import type { Plan } from "../../model/plan.ts"

/** The plan of the later period, with what only the earlier one's plan has behind it: an amendment between the two passes nothing over. */
export function together(before: Plan, after: Plan): Plan {
  if (before === after) return after
  const both = <T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>) =>
    new Map([...other, ...[...one].filter(([id]) => !other.has(id))])
  return {
    ...after,
    agencies: both(before.agencies, after.agencies),
    indicators: both(before.indicators, after.indicators),
    measures: both(before.measures, after.measures),
    activities: both(before.activities, after.activities),
    funding: { ...after.funding, rows: both(before.funding.rows, after.funding.rows) },
  }
}
