import type { Day } from "../../base/day.ts"
import type { Plan } from "../../model/plan.ts"

/** The plan in force on a day: as its decision said, with the amendments up to that day. */
export const planOn = (plan: Plan, day: Day): Plan =>
  plan.replaces !== null && day < plan.replaces.since ? planOn(plan.replaces.plan, day) : plan

/** The plan that a period is asked, judged and printed by: the one in force on its last day. Of no known period, the newest. */
export function planOf(plan: Plan, period: string | null): Plan {
  const known = period === null ? undefined : plan.periods.get(period)
  return known === undefined ? plan : planOn(plan, known.until)
}

/** Has the plan this agency, or had it before an amendment? */
export const everHad = (plan: Plan, agency: string): boolean =>
  plan.agencies.has(agency) || (plan.replaces !== null && everHad(plan.replaces.plan, agency))
