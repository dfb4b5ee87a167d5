import { type Tool, tool } from "../../documents/heads.ts"
import { held, heldEach, jsonSchema, object, of, perhaps, type Stated, value, whereAny } from "../../documents/shape.ts"
import { day, dayOrNull, from1, id, nature, text, texts, withFields, word } from "../../documents/values.ts"
import type { CrossCheck } from "../../model/cross-check.ts"
import type { Goal, Targets } from "../../model/indicator.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { Dimension, StatisticsTable } from "../../model/statistics.ts"

// The document `qn-tip/plan@1`: the whole plan, with references as ids and lists in the plan's order. Each list is printed as the program
// holds it; what its schema names is published and stays.

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

const dimensionsJson = (dimensions: readonly Dimension[]) =>
  dimensions.map(({ categories, ...dimension }) => ({ ...dimension, categories: values(categories) }))

const tablesJson = (tables: readonly StatisticsTable[]) => tables
const side = id.or(texts)

/** A side of one measure is its id, and what a check has only beside others is left out. */
const crossCheckJson = ({ left, relation, right, tolerance, ...check }: CrossCheck) => {
  const [from, to] = [left, right].map((measures) => (measures.length === 1 ? measures[0] : measures))
  const { id, ...rest } = check
  return {
    id,
    left: from,
    ...(relation === "≤" ? {} : { relation }),
    right: to,
    ...(tolerance === null ? {} : { tolerance }),
    ...rest,
  }
}

const named = withFields({ id })

/** Every field of the plan, in its order; one that is missing here does not compile. */
const plan = object<Plan>()({
  format: word(1),
  revision: from1,
  id,
  sha256: text,
  title: text,
  province: text,
  statuses: heldEach(named, ({ statuses }) => statuses),
  nouns: held(withFields({}), ({ nouns }) => nouns),
  decision: held(withFields({ number: text, issued: day }), ({ decision }) => decision),
  term: held(withFields({ from: from1, until: from1 }), ({ term }) => term),
  viewpoints: heldEach(withFields({ clause: text }), ({ viewpoints }) => viewpoints),
  generalObjective: held(withFields({ clause: text }).nullable(), ({ generalObjective }) => generalObjective),
  scope: heldEach(withFields({ clause: text }), ({ scope }) => scope),
  consolidator: id,
  objectives: heldEach(named, ({ objectives }) => values(objectives)),
  solutions: heldEach(named, ({ solutions }) => values(solutions)),
  agencyLevels: heldEach(named, ({ agencyLevels }) => values(agencyLevels)),
  agencies: heldEach(withFields({ id, name: text, level: id, aliases: texts }), ({ agencies }) => values(agencies)),
  ambiguous: heldEach(withFields({ text, candidates: texts }), ({ ambiguous }) =>
    [...ambiguous].map(([text, candidates]) => ({ text, candidates })),
  ),
  groups: heldEach(named, ({ groups }) => values(groups)),
  levels: heldEach(named, ({ levels }) => levels),
  units: heldEach(withFields({ code: id, level: id }), ({ units }) => values(units)),
  projects: heldEach(withFields({ id, lead: id, coordinators: texts }), ({ projects }) => values(projects)),
  subProjects: heldEach(named, ({ subProjects }) => values(subProjects)),
  indicators: heldEach(withFields({ id, project: id, kind: text, measures: texts }), ({ indicators }) =>
    values(indicators).map((indicator) => ({
      ...indicator,
      targets: targetsJson(indicator.targets),
      ...(indicator.partTargets && {
        partTargets: indicator.partTargets.map((target) => ({ ...target, goal: goalJson(target.goal) })),
      }),
    })),
  ),
  measures: heldEach(withFields({ id, code: id, indicator: id, unit: text, nature }), ({ measures }) =>
    values(measures).map(({ places, range, ...measure }) => ({
      ...measure,
      ...(places === null ? {} : { places }),
      ...(range === null ? {} : { range }),
    })),
  ),
  dimensions: whereAny(heldEach(named, dimensionsJson), ({ dimensions }) =>
    dimensions.size === 0 ? undefined : values(dimensions),
  ),
  statistics: whereAny(heldEach(withFields({ id, title: text, measures: texts }), tablesJson), ({ statistics }) =>
    statistics.size === 0 ? undefined : values(statistics),
  ),
  activities: heldEach(named, ({ activities }) => values(activities)),
  duties: heldEach(named, ({ duties }) => values(duties)),
  funding: held(withFields({ clause: text }), ({ funding }) => ({
    ...funding,
    sources: values(funding.sources),
    rows: values(funding.rows),
  })),
  regime: held(withFields({ clause: text }), ({ regime }) => ({
    ...regime,
    activitiesOf: Object.fromEntries(regime.activitiesOf),
  })),
  periods: heldEach(withFields({ id, from: day, until: day, lastDay: dayOrNull, agencies: texts }), ({ periods }) =>
    values(periods).map(periodJson),
  ),
  crossChecks: heldEach(withFields({ id, left: side, right: side }), ({ crossChecks }) =>
    crossChecks.map(crossCheckJson),
  ),
  calendar: held(withFields({}), ({ calendar }) => ({
    daysOff: [...calendar.daysOff].map(([day, name]) => ({ day, name })),
  })),
  thresholds: held(withFields({}), ({ thresholds }) => thresholds),
  errata: heldEach(withFields({ clause: text }), ({ errata }) => errata),
  report: held(withFields({}), ({ report }) => report),
  changes: heldEach(withFields({}), ({ changes }) => changes),
  amendments: heldEach(withFields({ number: text, day, inForce: day, reason: text }), ({ amendments }) => amendments),
  replaces: held(withFields({ since: day, sha256: text }).nullable(), ({ replaces }) =>
    replaces === null ? null : { since: replaces.since, sha256: replaces.plan.sha256 },
  ),
  severities: heldEach(withFields({}), ({ severities }) => severities),
  office: perhaps(id, ({ office }) => office?.id),
} satisfies Record<keyof Plan, Stated<Plan>>)

const document = object<{ readonly plan: Plan; readonly tool: Tool }>()({
  schema: value(word("qn-tip/plan@1"), () => "qn-tip/plan@1" as const),
  tool: of(tool, ({ tool }) => tool),
  plan: of(plan, ({ plan }) => plan),
})

/** The whole plan as one JSON document. */
export const planJson = (plan: Plan, tool: Tool): string =>
  `${JSON.stringify(document.write({ plan, tool }), null, 2)}\n`

export const planDocumentSchema = () => jsonSchema(document)
