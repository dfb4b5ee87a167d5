import type { Plan } from "../model/plan.ts"

/** The plan with everyone in it. */
export const wholeOf = (plan: Plan): Plan => plan.office?.whole ?? plan

/** The agency that receives an agency's reports, and consolidates them; the plan's own consolidator receives its own. */
export const receiverOf = (plan: Plan, agency: string): string =>
  wholeOf(plan).agencies.get(agency)?.reportsTo ?? wholeOf(plan).consolidator

/** The agencies to whom others report, the plan's consolidator first. */
export function officesOf(plan: Plan): readonly string[] {
  const { agencies, consolidator } = wholeOf(plan)
  return [...new Set([consolidator, ...[...agencies.values()].flatMap(({ reportsTo }) => reportsTo ?? [])])]
}

/** Does the agency for which the plan is seen report to another one? */
export const reportsOn = ({ office }: Plan): boolean => office !== undefined && office.id !== office.whole.consolidator

/** Do all agencies report to one? */
export const isFlat = (plan: Plan): boolean => officesOf(plan).length === 1

/** Who of those that report to the office stands there for an agency: itself, or the one through whom its figures come; null: nobody. */
export function representing(plan: Plan, office: string): (agency: string) => string | null {
  const known = new Map<string, string | null>()
  const climb = (agency: string, below: readonly string[]): string | null => {
    const found = known.get(agency)
    if (found !== undefined) return found
    const above = receiverOf(plan, agency)
    const top = above === agency || below.includes(agency)
    const one = above === office ? agency : top ? null : climb(above, [...below, agency])
    known.set(agency, one)
    return one
  }
  return (agency) => climb(agency, [])
}

/** The agencies through whose hands an agency's figures come to the plan's consolidator, the nearest first. */
export function wayTo(plan: Plan, agency: string): readonly string[] {
  const way: string[] = []
  for (let above = receiverOf(plan, agency); above !== plan.consolidator; above = receiverOf(plan, above)) {
    if (above === agency || way.includes(above)) break
    way.push(above)
  }
  return way
}

/** Does a plan say itself that the agency reports the activity, or the money of the project; or do only those report it that report to the agency? */
export const reportsItself = (plan: Plan, agency: string, id: string): boolean => {
  const { activities, funding, projects } = wholeOf(plan)
  const project = funding.rows.get(id)?.project
  return project === undefined
    ? activities.get(id)?.reporters.includes(agency) === true
    : projects.get(project)?.funded.includes(agency) === true
}

/** Does an agency owe another office its report on a period? */
export const owesElsewhere = (plan: Plan, agency: string, period: string): boolean =>
  plan.periods.get(period)?.agencies.includes(agency) !== true &&
  wholeOf(plan).periods.get(period)?.agencies.includes(agency) === true
