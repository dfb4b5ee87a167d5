import type { Plan } from "../model/plan.ts"

/** What people call an agency of the plan. */
export const agencyName = ({ agencies }: Pick<Plan, "agencies">, agency: string): string =>
  agencies.get(agency)?.name ?? agency

/** An agency's name and mandate as facts of a message. */
export const agencyFacts = (plan: Plan, agency: string) => ({
  agency,
  name: agencyName(plan, agency),
  requested: plan.agencies.get(agency)?.mandate === "requested",
})
