import type { Goal, Targets } from "../../model/indicator.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"

const values = <T>(map: ReadonlyMap<string, T>): T[] => [...map.values()]

const goalJson = (goal: Goal) =>
  goal.kind === "at-least-each" ? { kind: goal.kind, floors: Object.fromEntries(goal.floors) } : goal

const targetsJson = (targets: Targets) =>
  targets.kind === "every-year"
    ? { ...targets, goal: goalJson(targets.goal) }
    : {
        ...targets,
        milestones: targets.milestones.map((milestone) => ({ ...milestone, goal: goalJson(milestone.goal) })),
      }

/** A period's units are named by their codes: they stand in `units` in full. */
const periodJson = ({ units, ...period }: Period) => ({
  ...period,
  units: [...units].map(([agency, list]) => ({ agency, codes: list.map(({ code }) => code) })),
})

/** The whole plan as one JSON document, with references as ids and lists in the plan's order. */
export function planJson(
  { replaces, ...plan }: Plan,
  tool: { readonly name: string; readonly version: string },
): string {
  const whole = {
    ...plan,
    inForceFrom: replaces?.since ?? plan.decision.inForce,
    objectives: values(plan.objectives),
    solutions: values(plan.solutions),
    agencyLevels: values(plan.agencyLevels),
    agencies: values(plan.agencies),
    ambiguous: [...plan.ambiguous].map(([text, candidates]) => ({ text, candidates })),
    groups: values(plan.groups),
    units: values(plan.units),
    regime: { ...plan.regime, activitiesOf: Object.fromEntries(plan.regime.activitiesOf) },
    projects: values(plan.projects),
    subProjects: values(plan.subProjects),
    indicators: values(plan.indicators).map((indicator) => ({ ...indicator, targets: targetsJson(indicator.targets) })),
    measures: values(plan.measures),
    activities: values(plan.activities),
    duties: values(plan.duties),
    funding: { ...plan.funding, sources: values(plan.funding.sources), rows: values(plan.funding.rows) },
    periods: values(plan.periods).map(periodJson),
    calendar: { daysOff: [...plan.calendar.daysOff].map(([day, name]) => ({ day, name })) },
  }
  return `${JSON.stringify({ schema: "qn-tip/plan@1", tool, plan: whole }, null, 2)}\n`
}
