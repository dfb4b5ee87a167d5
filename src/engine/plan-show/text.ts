import { type Day, printDay } from "../../base/day.ts"
import type { Agency, Membership } from "../../model/agency.ts"
import type { Indicator, IndicatorOf, Measure, PartTarget } from "../../model/indicator.ts"
import type { IndicatorKind, Kinds } from "../../model/kinds.ts"
import type { Plan, Project, SubProject } from "../../model/plan.ts"
import type { Lang } from "../../model/words.ts"
import { unitsNest } from "../../offices/units.ts"
import { kinds } from "../../plan/kinds/kinds.ts"
import { weekdayName } from "../../vocabulary/days.ts"
import { relationInSigns } from "../../vocabulary/relations.ts"
import { indentedColumns } from "../../writers/padding.ts"
import { planWords } from "./words.ts"

/** The plan for people: periods with their last days, projects with roles, indicators with targets and sources, agencies, checks and errata. */
export function planText(plan: Plan, lang: Lang): string {
  const words = planWords[lang]
  const day = (iso: Day) => (lang === "vi" ? printDay(iso) : iso)
  const { agencies, projects, indicators, measures, units, decision } = plan
  const lines = [
    plan.title,
    words.headline(decision.number, day(decision.issued)),
    words.version(plan.id, plan.revision),
    words.counts(agencies.size, projects.size, indicators.size, measures.size, units.size),
    ...amendmentLines(plan, lang),
    "",
    words.periods,
    ...periodLines(plan, lang),
    "",
    words.projects,
    ...[...projects.values()].flatMap((project) => projectLines(plan, project, lang)),
    ...(plan.statistics.size === 0 ? [] : ["", words.statistics, ...statisticsLines(plan, lang)]),
    "",
    words.agencies,
    ...indentedColumns([words.agencyHeads, ...[...agencies.values()].map((agency) => agencyRow(plan, agency, lang))]),
    ...(unitsNest(plan) ? ["", words.units, ...levelLines(plan, lang)] : []),
  ]
  if (plan.crossChecks.length > 0)
    lines.push(
      "",
      words.crossChecks,
      ...indentedColumns(plan.crossChecks.map((check) => [check.id, relationInSigns(check, lang), check.text])),
    )
  if (plan.errata.length > 0)
    lines.push(
      "",
      words.errata,
      ...plan.errata.flatMap(({ clause, printed, read }) => [
        `  ${clause}`,
        `    ${words.printed}: ${printed}`,
        `    ${words.read}: ${read}`,
      ]),
    )
  return `${lines.join("\n")}\n`
}

/** Levels of units: how many there are, and what they are in. */
function levelLines({ levels, units, agencyLevels, agencies }: Plan, lang: Lang): string[] {
  const upperLevel = (membership: Membership): string | undefined => {
    if ("agency" in membership) return agencyLevels.get(agencies.get(membership.agency)?.level ?? "")?.name
    return levels.find(({ id }) => id === units.get(membership.unit)?.level)?.name
  }
  return levels.map(({ id, name }) => {
    const own = [...units.values()].filter(({ level }) => level === id)
    const uppers = new Set(own.flatMap(({ memberships }) => memberships.flatMap((one) => upperLevel(one) ?? [])))
    return `  ${planWords[lang].unitLevel(name, own.length, [...uppers].join(", "))}`
  })
}

function amendmentLines({ amendments }: Plan, lang: Lang): string[] {
  const words = planWords[lang]
  const day = (iso: Day) => (lang === "vi" ? printDay(iso) : iso)
  if (amendments.length === 0) return []
  return [
    "",
    words.amendments,
    ...amendments.flatMap(({ number, day: signed, inForce, reason, items }) => [
      `  ${words.amendment(number, day(signed), inForce === signed ? null : day(inForce))}`,
      `    ${reason}`,
      `    ${items.map(({ id, article }) => `${id} (${article})`).join(", ")}`,
    ]),
  ]
}

function periodLines(plan: Plan, lang: Lang): string[] {
  const words = planWords[lang]
  const day = (iso: Day) => (lang === "vi" ? printDay(iso) : iso)
  const rows = [...plan.periods.values()].map(({ id, name, from, until, lastDay, lastDayIsDayOff }) => {
    const note = plan.regime.rollOver === "none" ? words.dayOff : words.rolledOver
    const off = lastDayIsDayOff && lastDay !== null ? `; ${note}` : ""
    const last = lastDay === null ? words.noDueDay : `${day(lastDay)} (${weekdayName(lastDay, lang)}${off})`
    return [id, name[lang], day(from), day(until), last]
  })
  return indentedColumns([words.periodHeads, ...rows])
}

const agencyRow = (plan: Plan, { id, name, level, mandate, clause }: Agency, lang: Lang): string[] => [
  id,
  name,
  plan.agencyLevels.get(level)?.name ?? level,
  planWords[lang].mandates[mandate],
  clause,
]

const names = (plan: Plan, ids: readonly string[]): string =>
  ids.map((id) => plan.agencies.get(id)?.name ?? plan.groups.get(id)?.name ?? id).join("; ")

function roleLines(
  plan: Plan,
  { lead, coordinators, groups }: Project | SubProject,
  indent: string,
  lang: Lang,
): string[] {
  const words = planWords[lang]
  const others = names(plan, [...coordinators, ...groups])
  return [
    `${indent}${words.lead}: ${names(plan, [lead])}`,
    ...(others === "" ? [] : [`${indent}${words.coordinators}: ${others}`]),
  ]
}

function projectLines(plan: Plan, project: Project, lang: Lang): string[] {
  const words = planWords[lang]
  const activities = (ids: readonly string[], indent: string) =>
    ids.flatMap((id) => {
      const activity = plan.activities.get(id)
      return activity ? [`${indent}${id}  ${activity.text}`] : []
    })
  const subs = project.subProjects.flatMap((id) => plan.subProjects.get(id) ?? [])
  return [
    "",
    `  ${project.id}  ${project.name} (${project.clause})`,
    ...roleLines(plan, project, "    ", lang),
    ...activities(project.activities, "    "),
    ...subs.flatMap((sub) => [
      `    ${sub.id}  ${sub.name} (${sub.clause})`,
      ...roleLines(plan, sub, "      ", lang),
      ...activities(sub.activities, "      "),
    ]),
    ...project.indicators.flatMap((id) => {
      const indicator = plan.indicators.get(id)
      return indicator ? indicatorLines(plan, indicator, lang) : []
    }),
    ...(project.reading === null ? [] : [`    ${words.reading}: ${project.reading}`]),
  ]
}

function indicatorLines(plan: Plan, indicator: Indicator, lang: Lang): string[] {
  const words = planWords[lang]
  const kind = `${kinds[indicator.kind].name[lang]}${indicator.ifAny ? `, ${words.ifAny}` : ""}`
  const own = indicator.measures.flatMap((id) => plan.measures.get(id) ?? [])
  return [
    `    ${indicator.id}  ${indicator.text} [${kind}] (${indicator.clause})`,
    `      ${words.target}: ${targetLine(plan, indicator, lang)}`,
    ...own.flatMap((measure) => measureLines(plan, measure, lang)),
    ...indicator.readings.map((reading) => `      ${words.reading}: ${reading}`),
  ]
}

function targetLine<K extends IndicatorKind>(plan: Plan, indicator: IndicatorOf<K>, lang: Lang): string {
  const { kind, targets, partTargets = [] } = indicator
  const words = planWords[lang]
  const goal = (one: Kinds[K]["goal"]): string =>
    kinds[kind].asks(one, (measure) => plan.measures.get(measure)?.text ?? measure)[lang]
  const periodName = ({ period, year }: PartTarget): string =>
    [...plan.periods.values()].find((one) => one.kind === period && one.year === year)?.name[lang] ?? period
  const yearly =
    targets.kind === "every-year"
      ? [words.everyYear(goal(targets.goal), targets.fromYear)]
      : targets.milestones.map((milestone) => words.by(goal(milestone.goal), milestone.year))
  const parts = partTargets.map((target) => words.ofPart(goal(target.goal), periodName(target)))
  return [...yearly, ...parts].join("; ")
}

/** A measure, and by what it is broken down: `phân tổ theo Giới tính (nam; nữ)`. */
function measureLines(plan: Plan, measure: Measure, lang: Lang): string[] {
  const { broken, overlap, optional } = planWords[lang]
  const dimensions = new Set(
    [...plan.measures.values()].flatMap(({ breakdown }) => (breakdown?.of === measure.id ? breakdown.dimension : [])),
  )
  const lines = [...dimensions].flatMap((id) => {
    const by = plan.dimensions.get(id)
    if (by === undefined) return []
    const said = broken(by.name, [...by.categories.values()].map(({ name }) => name).join("; "))
    return [`        ${[said, ...(by.overlap ? [overlap] : []), ...(by.optional ? [optional] : [])].join("; ")}`]
  })
  return [`      ${measureLine(plan, measure, lang)}`, ...lines]
}

/** Tables of measures that belong to no indicator. */
const statisticsLines = (plan: Plan, lang: Lang): string[] =>
  [...plan.statistics.values()].flatMap(({ id, title, clause, measures, reading }) => [
    "",
    `    ${id}  ${title}${clause === "" ? "" : ` (${clause})`}`,
    ...measures.flatMap((measure) => plan.measures.get(measure) ?? []).flatMap((one) => measureLines(plan, one, lang)),
    ...(reading === null ? [] : [`      ${planWords[lang].reading}: ${reading}`]),
  ])

/** `CT1.2/trained  Số cán bộ … (người; có đến cuối kỳ): 14 cơ quan cấp huyện` */
function measureLine(plan: Plan, measure: Measure, lang: Lang): string {
  const words = planWords[lang]
  const level = plan.levels.find(({ id }) => id === measure.per)
  const what = [measure.unit, words.natures[measure.nature], ...(level ? [words.perUnit(level.name)] : [])].join("; ")
  return `${measure.id}  ${measure.text} (${what}): ${sourcesLine(plan, measure, lang)}`
}

/** The sources by name; many of one level by their number. */
function sourcesLine(plan: Plan, { sources }: Measure, lang: Lang): string {
  const levels = new Set(sources.map(({ agency }) => plan.agencies.get(agency)?.level ?? ""))
  const [level = ""] = levels
  if (levels.size === 1 && sources.length > 3)
    return planWords[lang].everyAgency(plan.agencyLevels.get(level)?.name ?? level, sources.length)
  return sources
    .map(({ agency, counts }) => `${names(plan, [agency])}${counts === null ? "" : ` (${counts})`}`)
    .join("; ")
}
