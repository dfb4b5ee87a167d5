import { by, groupBy } from "../base/order.ts"
import type { Measure } from "../model/indicator.ts"
import type { Period, UnitInPeriod } from "../model/period.ts"
import type { Activity, Plan, Project } from "../model/plan.ts"
import { indicatorSeen } from "./indicators.ts"
import { isFlat, receiverOf, representing, wholeOf } from "./lines.ts"
import { unitKey } from "./units.ts"

/** Who stands at an office for an agency. */
type Represent = (agency: string) => string | null

const views = new WeakMap<Plan, Map<string, Plan>>()

/**
 * The plan as an agency sees it to whom others report: what they report, each for itself and for those who report to it. Nobody's figure
 * stands in it twice: who reports to another one is not there. Where all agencies report to one, the plan is itself.
 */
export function seenBy(plan: Plan, office: string): Plan {
  const whole = wholeOf(plan)
  if (office === whole.consolidator && isFlat(whole) && (whole.replaces === null || isFlat(whole.replaces.plan)))
    return whole
  const known = views.get(whole) ?? new Map<string, Plan>()
  views.set(whole, known)
  const view = known.get(office) ?? viewOf(whole, office)
  known.set(office, view)
  return view
}

/** The plan as somebody sees it who consolidates; where nobody is named, its own consolidator. */
export const asOffice = (plan: Plan): Plan => (plan.office === undefined ? seenBy(plan, plan.consolidator) : plan)

/** The plan by which an agency is asked: that of whom it reports to. */
export const askedBy = (plan: Plan, agency: string): Plan => seenBy(plan, receiverOf(plan, agency))

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

function viewOf(whole: Plan, office: string): Plan {
  const represent = representing(whole, office)
  const all = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => represent(id) ?? []))]
  const replaces = whole.replaces && {
    ...whole.replaces,
    plan: seenBy(whole.replaces.plan, office === whole.consolidator ? whole.replaces.plan.consolidator : office),
  }
  const measures = byId([...whole.measures.values()].flatMap((measure) => measureSeen(measure, represent) ?? []))
  const isHead = office === whole.consolidator
  const indicators = byId(
    [...whole.indicators.values()].flatMap((indicator) => indicatorSeen(indicator, measures, isHead) ?? []),
  )
  const activities = byId(
    [...whole.activities.values()]
      .map(
        (activity): Activity => ({
          ...activity,
          lead: represent(activity.lead) ?? activity.lead,
          by: activity.by && all(activity.by),
          reporters: all(activity.reporters),
        }),
      )
      .filter(({ reporters }) => reporters.length > 0),
  )
  const duties = byId(
    [...whole.duties.values()]
      .map((duty) => ({ ...duty, agencies: duty.agencies.filter((agency) => represent(agency) === agency) }))
      .filter(({ agencies }) => agencies.length > 0),
  )
  const projects = byId(
    [...whole.projects.values()]
      .map(
        (project): Project => ({
          ...project,
          indicators: project.indicators.filter((id) => indicators.has(id)),
          activities: project.activities.filter((id) => activities.has(id)),
          funded: all(project.funded),
        }),
      )
      .filter(
        ({ id, indicators, funded }) =>
          indicators.length + funded.length > 0 || [...activities.values()].some(({ project }) => project === id),
      ),
  )
  const area = whole.agencyLevels.get(whole.agencies.get(office)?.level ?? "")?.area
  const allocator = whole.funding.allocator !== null && represent(whole.funding.allocator) === whole.funding.allocator
  return {
    ...whole,
    consolidator: office,
    office: { id: office, whole },
    nouns: isHead || area === undefined ? whole.nouns : { ...whole.nouns, area },
    indicators,
    measures,
    statistics: byId(
      [...whole.statistics.values()].flatMap((table) => {
        const own = table.measures.filter((id) => measures.has(id))
        return own.length === 0 ? [] : [{ ...table, measures: own }]
      }),
    ),
    activities,
    duties,
    projects,
    subProjects: byId(
      [...whole.subProjects.values()]
        .filter(({ project }) => projects.has(project))
        .map((sub) => ({ ...sub, activities: sub.activities.filter((id) => activities.has(id)) })),
    ),
    funding: {
      ...whole.funding,
      allocator: allocator ? whole.funding.allocator : null,
      crossCheck: allocator ? whole.funding.crossCheck : null,
      rows: byId([...whole.funding.rows.values()].filter(({ project }) => projects.has(project))),
    },
    regime: isHead
      ? whole.regime
      : { ...whole.regime, addressee: whole.agencies.get(receiverOf(whole, office))?.name ?? null },
    periods: byId([...whole.periods.values()].map((period) => periodSeen(whole, replaces, office, period, represent))),
    crossChecks: whole.crossChecks.filter(({ left, right }) => [...left, ...right].every((id) => measures.has(id))),
    report: {
      ...whole.report,
      letterhead: isHead ? whole.report.letterhead : null,
      situation: whole.report.situation.filter((id) => measures.has(id)),
      direction: {
        duties: whole.report.direction.duties.filter((id) => duties.has(id)),
        measures: whole.report.direction.measures.filter((id) => measures.has(id)),
      },
    },
    replaces,
  }
}

/** A measure whose sources are those of the office; null where none of them has to do with it. */
function measureSeen(measure: Measure, represent: Represent): Measure | null {
  const sources = measure.sources.flatMap(({ agency, counts }) => {
    const one = represent(agency)
    return one === null ? [] : [{ agency: one, counts }]
  })
  const merged = [...groupBy(sources, ({ agency }) => agency)].map(([agency, own]) => ({
    agency,
    counts: [...new Set(own.flatMap(({ counts }) => counts ?? []))].join("; ") || null,
  }))
  return merged.length === 0 ? null : { ...measure, sources: merged }
}

/** A period with the agencies and units of the office. One that was over before an amendment is as the plan before had it. */
function periodSeen(
  whole: Plan,
  replaces: Plan["replaces"],
  office: string,
  period: Period,
  represent: Represent,
): Period {
  const before = replaces !== null && period.until < replaces.since ? replaces.plan.periods.get(period.id) : undefined
  if (before !== undefined) return before
  const units = [...period.units].flatMap(([agency, own]) => {
    const one = represent(agency)
    return one === null ? [] : own.map((unit) => unitSeen(whole, unit, one))
  })
  const level = whole.agencies.get(office)?.level ?? ""
  return {
    ...period,
    ...(office === whole.consolidator ? {} : period.lastDayTo?.[level]),
    agencies: period.agencies.filter((agency) => represent(agency) === agency),
    units: groupBy(units.sort(by(unitKey)), ({ agency }) => agency),
  }
}

/** A unit as it stands in the figures of an agency that sends on others' reports: in the agency whose own it is. */
function unitSeen(plan: Plan, unit: UnitInPeriod, representative: string): UnitInPeriod {
  const between: string[] = []
  for (let one = unit.agency; one !== representative; one = receiverOf(plan, one)) between.push(one)
  if (between.length === 0) return unit
  const uppers = between.map((code) => ({ code, name: plan.agencies.get(code)?.short ?? code }))
  return { ...unit, agency: representative, within: [...(unit.within ?? []), ...uppers] }
}
