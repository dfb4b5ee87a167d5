import type { Day } from "../../base/day.ts"
import type { Agency } from "../../model/agency.ts"
import type { Plan } from "../../model/plan.ts"

/** The plan in force on a day: as its decision said, with the amendments up to that day. */
export const planOn = (plan: Plan, day: Day): Plan =>
  plan.replaces !== null && day < plan.replaces.since ? planOn(plan.replaces.plan, day) : plan

/** The plan that a period is asked, judged and printed by: the one in force on its last day. Of no known period, the newest. */
export function planOf(plan: Plan, period: string | null): Plan {
  const known = period === null ? undefined : plan.periods.get(period)
  return known === undefined ? plan : planOn(plan, known.until)
}

/** Every agency that the plan has or had before an amendment, by its latest name. */
export const agenciesEver = (plan: Plan): ReadonlyMap<string, Agency> =>
  plan.replaces === null ? plan.agencies : new Map([...agenciesEver(plan.replaces.plan), ...plan.agencies])

/** Does a measure count in another period what it counts now? An amendment between the two may have given it another unit or nature. */
export function countsTheSame(plan: Plan, measure: string, period: string): boolean {
  const [now, then] = [plan.measures.get(measure), planOf(plan, period).measures.get(measure)]
  return now === undefined || then === undefined || (now.unit === then.unit && now.nature === then.nature)
}
