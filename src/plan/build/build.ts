import type { Day } from "../../base/day.ts"
import type { Agency, Group } from "../../model/agency.ts"
import type { Funding } from "../../model/funding.ts"
import type { Nouns } from "../../model/nouns.ts"
import type { Passage } from "../../model/passage.ts"
import type { Duty, Plan, Statement } from "../../model/plan.ts"
import type { Due, PeriodKind, Regime } from "../../model/regime.ts"
import type { ReportSettings } from "../../model/report-settings.ts"
import type { AgenciesFile } from "../schema/agencies.ts"
import type { PeriodKindShape, PlanFile } from "../schema/plan.ts"
import { brokenDown, dimensionsOf, statisticsOf } from "./breakdowns.ts"
import { crossChecksOf } from "./cross-checks.ts"
import type { PlanDraft } from "./draft.ts"
import { periodsOf } from "./periods.ts"
import { agenciesOf, buildProjects } from "./projects.ts"
import { unitsOf } from "./units.ts"

const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]))

const statements = (list: PlanFile["objectives"]): Map<string, Statement> =>
  byId(list.map(({ id, clause, text }) => ({ id, clause: clause ?? "", text })))

/**
 * The plan of a draft in which everything fits together (`unbuildable` says so); null where a file is not there.
 * References are resolved to ids, what the files leave open is filled in, and the periods are derived.
 */
export function build(draft: PlanDraft, sha256: string): Plan | null {
  const [plan, agenciesFile] = [draft.plan?.value, draft.agencies?.value]
  if (!plan || !agenciesFile) return null
  const agencies = byId(agenciesFile.agencies.map((shape) => agency(shape, plan.province)))
  const units = unitsOf(draft)
  const calendar = {
    daysOff: new Map<Day, string>((draft.calendar?.value?.daysOff ?? []).map(({ day, name }) => [day, name])),
  }
  const term = { ...plan.term, clause: plan.term.clause ?? "", reading: plan.term.reading ?? null }
  const regime = regimeOf(plan)
  const files = draft.projects.flatMap(({ value }) => value ?? [])
  const content = buildProjects(files, agencies, plan.funding.everyProject ?? [], regime.activitiesOf)
  const { statistics, measures } = statisticsOf(draft, agencies)
  const dimensions = dimensionsOf(draft)
  const { format, revision, id, title, province, consolidator, thresholds } = plan
  return {
    format,
    revision,
    id,
    sha256,
    title,
    province,
    nouns: nounsOf(plan),
    statuses: (plan.statuses ?? []).map(({ aliases, about, ...status }) => ({
      ...status,
      aliases: aliases ?? [],
      about: about ?? null,
    })),
    decision: {
      ...plan.decision,
      clause: plan.decision.clause ?? "",
      bases: (plan.decision.bases ?? []).map(passage),
      articles: (plan.decision.articles ?? []).map(passage),
    },
    term,
    viewpoints: (plan.viewpoints ?? []).map(passage),
    generalObjective: plan.generalObjective ? passage(plan.generalObjective) : null,
    scope: (plan.scope ?? []).map(passage),
    consolidator,
    objectives: statements(plan.objectives),
    solutions: statements(plan.solutions),
    agencyLevels: byId(
      agenciesFile.levels.map(({ area, ...level }) => ({
        ...level,
        unit: level.unit ?? null,
        ...(area ? { area } : {}),
      })),
    ),
    agencies,
    ambiguous: ambiguous(agenciesFile, agencies),
    groups: byId((agenciesFile.groups ?? []).map((group): Group => ({ ...group, clause: group.clause ?? "" }))),
    levels: draft.units?.value?.levels ?? [],
    units,
    ...content,
    measures: brokenDown(draft, new Map([...content.measures, ...measures]), dimensions),
    dimensions,
    statistics,
    duties: byId((agenciesFile.duties ?? []).map((item) => duty(item, agencies))),
    funding: fundingOf(plan, files),
    regime,
    periods: periodsOf({ term, regime, calendar, agencies, units }),
    crossChecks: [...crossChecksOf(draft.crossChecks?.value), ...crossChecksOf(draft.statistics?.value)],
    calendar,
    thresholds,
    errata: (plan.errata ?? []).map(({ clause, printed, read }) => ({ clause: clause ?? "", printed, read })),
    report: reportOf(plan),
    changes: plan.changes ?? [],
    amendments: [],
    replaces: null,
    severities: plan.rules ?? [],
  }
}

const passage = ({ clause, text, reading }: NonNullable<PlanFile["viewpoints"]>[number]): Passage => ({
  clause: clause ?? "",
  text,
  reading: reading ?? null,
})

function reportOf({ report }: PlanFile): ReportSettings {
  const letterhead = report?.letterhead
  return {
    layout: report?.layout ?? "ND30/2020",
    letterhead: letterhead ? { ...letterhead, over: letterhead.over ?? null } : null,
    situation: report?.situation ?? [],
    direction: { duties: report?.direction?.duties ?? [], measures: report?.direction?.measures ?? [] },
  }
}

const agency = (
  {
    aliases,
    from,
    until,
    reading,
    clause,
    short,
    fullName,
    over,
    place,
    reportsTo,
    ...rest
  }: AgenciesFile["agencies"][number],
  province: string,
): Agency => ({
  ...rest,
  short: short ?? rest.name,
  fullName: fullName ?? rest.name,
  over: over ?? null,
  place: place ?? province,
  clause: clause ?? "",
  aliases: aliases ?? [],
  from: from ?? null,
  until: until ?? null,
  reading: reading ?? null,
  ...(reportsTo ? { reportsTo } : {}),
})

const nounsOf = ({ nouns }: PlanFile): Nouns => {
  const [first = confidential, ...others] = nouns?.guarded ?? []
  return { area: nouns?.area ?? { vi: "tỉnh", en: "province" }, guarded: [first, ...others] }
}
const confidential = { vi: "người được giữ kín thông tin", en: "persons to be kept confidential" }

const duty = (item: NonNullable<AgenciesFile["duties"]>[number], agencies: ReadonlyMap<string, Agency>): Duty => ({
  id: item.id,
  entry: item.entry,
  clause: item.clause ?? "",
  text: item.text,
  agencies: item.agencies.flatMap((who) => agenciesOf(who, agencies)),
})

function ambiguous({ ambiguous }: AgenciesFile, agencies: ReadonlyMap<string, Agency>): Map<string, readonly string[]> {
  return new Map(
    (ambiguous ?? []).map(({ text, candidates }) => [
      text,
      candidates.map((one) => ("agency" in one ? (agencies.get(one.agency)?.name ?? one.agency) : one.other)),
    ]),
  )
}

function fundingOf(
  { funding }: PlanFile,
  projects: readonly { readonly id: string; readonly funding?: string | null | undefined }[],
): Funding {
  const rows = projects.flatMap((project) =>
    project.funding
      ? funding.sources.map((source, i) => ({
          id: `${project.funding}/${source.id}`,
          code: `${project.funding}.${i + 1}`,
          project: project.id,
          source: source.id,
        }))
      : [],
  )
  return {
    clause: funding.clause ?? "",
    unit: funding.unit,
    sources: byId(funding.sources),
    allocator: funding.allocator ?? null,
    crossCheck: funding.crossCheck ?? null,
    rows: byId(rows),
    mechanism: funding.mechanism ? passage(funding.mechanism) : null,
    reading: funding.reading ?? null,
  }
}

function regimeOf({ regime }: PlanFile): Regime {
  return {
    addressee: regime.addressee ?? null,
    timeZone: regime.timeZone,
    rollOver: regime.rollOver,
    kinds: regime.kinds.map(periodKind),
    clause: regime.clause ?? "",
    reading: regime.reading ?? null,
    activitiesOf: new Map(Object.entries(regime.activitiesOf ?? {})),
  }
}

function periodKind(kind: PeriodKindShape): PeriodKind {
  const dueTo = kind.span === "stage" ? null : kind.dueTo
  return {
    id: kind.id,
    span: kind.span,
    code: kind.span === "part" ? kind.code : null,
    name: kind.name,
    window: kind.span === "stage" ? null : kind.window,
    due: kind.due && dueOf(kind.due),
    ...(dueTo ? { dueTo: Object.fromEntries(Object.entries(dueTo).map(([level, due]) => [level, dueOf(due)])) } : {}),
    years: kind.span === "stage" ? null : kind.years,
    clause: kind.clause ?? "",
    reading: kind.reading ?? null,
  }
}

const dueOf = (due: NonNullable<PeriodKindShape["due"]>): Due =>
  "before" in due ? { day: due.before, exclusive: true } : { day: due.onOrBefore, exclusive: false }
