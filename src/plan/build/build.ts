import type { Day } from "../../base/day.ts"
import type { Agency } from "../../model/agency.ts"
import type { CrossCheck } from "../../model/cross-check.ts"
import type { Funding } from "../../model/funding.ts"
import type { Plan } from "../../model/plan.ts"
import type { Due, PeriodKind } from "../../model/regime.ts"
import type { AgenciesFile } from "../schema/agencies.ts"
import type { CrossChecksFile } from "../schema/cross-checks.ts"
import type { PeriodKindShape, PlanFile } from "../schema/plan.ts"
import type { ProjectFile } from "../schema/projects.ts"
import { brokenDown, dimensionsOf, statisticsOf } from "./breakdowns.ts"
import type { PlanDraft } from "./draft.ts"
import { periodsOf } from "./periods.ts"
import { agenciesOf, buildProjects } from "./projects.ts"
import { unitsOf } from "./units.ts"

const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]))

/**
 * The plan of a draft in which everything fits together (`unbuildable` says so); null where a file is not there.
 * References are resolved to ids, and the periods are derived.
 */
export function build(draft: PlanDraft, sha256: string): Plan | null {
  const [plan, file] = [draft.plan?.value, draft.agencies?.value]
  if (!plan || !file) return null
  const { objectives, solutions, dimensions: _, rules, ...stated } = plan
  const agencies = byId(file.agencies.map((shape) => agency(shape, plan.province)))
  const units = unitsOf(draft)
  const calendar = {
    daysOff: new Map<Day, string>((draft.calendar?.value?.daysOff ?? []).map(({ day, name }) => [day, name])),
  }
  const regime = {
    ...plan.regime,
    kinds: plan.regime.kinds.map(periodKind),
    activitiesOf: new Map(Object.entries(plan.regime.activitiesOf)),
  }
  const files = draft.projects.flatMap(({ value }) => value ?? [])
  const content = buildProjects(files, agencies, plan.funding.everyProject, regime.activitiesOf)
  const { statistics, measures } = statisticsOf(draft, agencies)
  const dimensions = dimensionsOf(draft)
  return {
    ...stated,
    sha256,
    objectives: byId(objectives),
    solutions: byId(solutions),
    agencyLevels: byId(file.levels.map(({ area, ...level }) => ({ ...level, ...(area ? { area } : {}) }))),
    agencies,
    ambiguous: ambiguous(file, agencies),
    groups: byId(file.groups),
    levels: draft.units?.value?.levels ?? [],
    units,
    ...content,
    measures: brokenDown(draft, new Map([...content.measures, ...measures]), dimensions),
    dimensions,
    statistics,
    duties: byId(
      file.duties.map((duty) => ({ ...duty, agencies: duty.agencies.flatMap((who) => agenciesOf(who, agencies)) })),
    ),
    funding: fundingOf(plan, files),
    regime,
    periods: periodsOf({ term: plan.term, regime, calendar, agencies, units }),
    crossChecks: [draft.crossChecks, draft.statistics].flatMap((document) => crossChecksOf(document?.value)),
    calendar,
    amendments: [],
    replaces: null,
    severities: rules,
  }
}

const agency = (
  { short, fullName, place, reportsTo, ...stated }: AgenciesFile["agencies"][number],
  province: string,
): Agency => ({
  ...stated,
  short: short ?? stated.name,
  fullName: fullName ?? stated.name,
  place: place ?? province,
  ...(reportsTo ? { reportsTo } : {}),
})

const ambiguous = (
  { ambiguous }: AgenciesFile,
  agencies: ReadonlyMap<string, Agency>,
): Map<string, readonly string[]> =>
  new Map(
    ambiguous.map(({ text, candidates }) => [
      text,
      candidates.map((one) => ("agency" in one ? (agencies.get(one.agency)?.name ?? one.agency) : one.other)),
    ]),
  )

function fundingOf({ funding }: PlanFile, projects: readonly ProjectFile[]): Funding {
  const { everyProject: _, sources, ...stated } = funding
  const rows = projects.flatMap(({ id: project, funding: prefix }) =>
    prefix === null
      ? []
      : sources.map(({ id: source }, i) => ({
          id: `${prefix}/${source}`,
          code: `${prefix}.${i + 1}`,
          project,
          source,
        })),
  )
  return { ...stated, sources: byId(sources), rows: byId(rows) }
}

function periodKind(kind: PeriodKindShape): PeriodKind {
  const due = kind.due && dueOf(kind.due)
  if (kind.span === "stage") return { ...kind, due, code: null, window: null, years: null }
  const { dueTo, ...stated } = kind
  const others = Object.entries(dueTo ?? {}).map(([level, due]) => [level, dueOf(due)] as const)
  return { code: null, ...stated, due, ...(dueTo ? { dueTo: Object.fromEntries(others) } : {}) }
}

const dueOf = (due: NonNullable<PeriodKindShape["due"]>): Due =>
  "before" in due ? { day: due.before, exclusive: true } : { day: due.onOrBefore, exclusive: false }

/** The comparisons that a file asks for; a reading at its head is that of each without one. */
const crossChecksOf = (file: Pick<CrossChecksFile, "reading" | "crossChecks"> | null | undefined): CrossCheck[] =>
  (file?.crossChecks ?? []).map(({ is: relation, reading, ...check }) => ({
    ...check,
    relation,
    reading: reading ?? file?.reading ?? null,
  }))
