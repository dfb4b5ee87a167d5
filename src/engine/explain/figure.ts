import type { FigureKind, FigureName } from "../../figures/figure-ids.ts"
import { type Setting, settingOf, unitName, upperFirst } from "../../figures/setting.ts"
import { checkText } from "../../figures/tables/cross-checks.ts"
import { verdictSentence } from "../../figures/verdict.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Fact } from "../../model/fact.ts"
import type { Nature } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Lang } from "../../model/words.ts"
import { holderClause, holderOf } from "../../vocabulary/holder.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { type ExplainedCheck, explainedCheck, measuresOfCheck, rowCompared } from "./check.ts"
import { type ExplainedEntry, entryMaker } from "./entries.ts"
import { formulaOf } from "./formula.ts"
import { explainedErrata, type Reading, readingsFor } from "./readings.ts"
import { type ExplainedUpper, sumOver, uppersOf } from "./uppers.ts"

/** Every number behind a figure: how it is computed, from what, by whom, out of which cell. */
export interface Explanation {
  readonly id: string
  readonly kind: FigureKind
  readonly text: string
  readonly clause: string
  readonly formula: readonly string[]
  /** Of an indicator: the verdict, and the sentence that says why. */
  readonly verdict: (IndicatorAttainment & { readonly sentence: string }) | null
  /** Of a cross-check: both sides, and how they stand to each other. */
  readonly check: ExplainedCheck | null
  readonly measures: readonly ExplainedMeasure[]
  /** Of an indicator that looks back: the same measures a year before. */
  readonly earlier: readonly ExplainedMeasure[]
  readonly readings: readonly Reading[]
  readonly errata: readonly { readonly clause: string; readonly printed: string; readonly read: string }[]
}

/** A sum (null: nobody was heard, or nothing is added up) with everything that it is made of. */
export interface ExplainedMeasure {
  readonly id: string
  readonly text: string
  readonly unit: string
  readonly nature: Nature | null
  /** Of funding: what the province allocated in all, for comparison. */
  readonly provinceAllocated: number | null
  readonly provinceAllocatedAt: {
    readonly file: string
    readonly sheet: string | null
    readonly cell: string | null
  } | null
  readonly value: number | null
  readonly sources: readonly ExplainedEntry[]
  /** What units have together that are in one; they are counted in it, and it is no source. */
  readonly uppers: readonly ExplainedUpper[]
  /** Agencies of which nothing can be used. */
  readonly missing: readonly string[]
}

/** Explains a figure of a consolidation. Names of units and agencies are those of the plan, sentences in `lang`. */
export function explain(consolidation: Consolidation, { kind, id }: FigureName, lang: Lang): Explanation {
  const setting = settingOf(consolidation, lang)
  const { plan } = consolidation
  const attainment = kind === "indicator" ? consolidation.indicators.find((one) => one.id === id) : undefined
  const { text, clause } = headOf(setting, kind, id)
  return {
    id,
    kind,
    text,
    clause,
    formula: formulaOf(setting, kind, id),
    verdict: attainment === undefined ? null : { ...attainment, sentence: verdictSentence(setting, attainment) },
    check: kind === "cross-check" ? explainedCheck(setting, id) : null,
    measures: measuresOf(setting, kind, id),
    earlier: attainment !== undefined && hasPrevious(attainment) ? earlierOf(setting, id) : [],
    readings: readingsFor(plan, kind, id),
    errata: explainedErrata(plan, clause),
  }
}

/** Is there a figure of the period before? */
const hasPrevious = (attainment: IndicatorAttainment): boolean =>
  "previous" in attainment && attainment.previous !== null

function headOf(setting: Setting, kind: FigureKind, id: string): { text: string; clause: string } {
  if (kind === "cross-check") return { text: checkText(setting, { id }), clause: "" }
  const table = kind === "statistics-table" ? setting.plan.statistics.get(id) : undefined
  if (table !== undefined) return { text: table.title, clause: table.clause }
  const { plan } = setting
  const measure = plan.measures.get(id)
  const row = plan.funding.rows.get(id)
  if (kind === "unit") return { text: upperFirst(unitName(setting, id)), clause: "" }
  const found =
    kind === "indicator"
      ? plan.indicators.get(id)
      : kind === "activity"
        ? plan.activities.get(id)
        : kind === "duty"
          ? plan.duties.get(id)
          : undefined
  if (found !== undefined) return { text: found.text, clause: found.clause }
  if (measure !== undefined) return { text: measure.text, clause: holderClause(plan, holderOf(measure)) }
  const source = row === undefined ? "" : (plan.funding.sources.get(row.source)?.name ?? row.source)
  return {
    text: row === undefined ? id : `${projectShort(setting, row.project)}, ${source}`,
    clause: plan.funding.clause,
  }
}

function measuresOf(setting: Setting, kind: FigureKind, id: string): ExplainedMeasure[] {
  const { plan } = setting.consolidation
  if (kind === "cross-check") return comparedOf(setting, id)
  if (kind === "statistics-table")
    return (plan.statistics.get(id)?.measures ?? [])
      .flatMap((one) => [one, ...categoriesOf(plan, one)])
      .map((one) => totalOf(setting, one, "figure"))
  if (kind === "indicator")
    return (plan.indicators.get(id)?.measures ?? []).map((one) => totalOf(setting, one, "figure"))
  if (kind === "measure") return [id, ...categoriesOf(plan, id)].map((one) => totalOf(setting, one, "figure"))
  if (kind === "unit") return ofUnit(setting, id)
  return kind === "funding" ? fundingOf(setting, id) : [workOf(setting, kind, id)]
}

/** What is asked of a unit, or of those that are in it: of each measure these alone. */
function ofUnit(setting: Setting, id: string): ExplainedMeasure[] {
  const { plan, period, facts } = setting.consolidation
  const inside = new Set(
    [...period.units.values()]
      .flat()
      .flatMap(({ code, within = [] }) => ([code, ...within.map((upper) => upper.code)].includes(id) ? [code] : [])),
  )
  const asked = new Set(facts.flatMap((fact) => (inside.has(fact.unit ?? "") ? [fact.id] : [])))
  return [...plan.measures.keys()]
    .filter((measure) => asked.has(measure))
    .map((measure) => totalOf(setting, measure, "figure", inside))
}

/** What a cross-check compares; of a stage that is its last year's, and is followed there. */
function comparedOf(setting: Setting, id: string): ExplainedMeasure[] {
  const { consolidation } = setting
  if (consolidation.period.span === "stage") return []
  const measures = measuresOfCheck(consolidation, id)
  return measures.length === 0
    ? fundingOf(setting, rowCompared(id)).slice(0, 1)
    : measures.map((one) => totalOf(setting, one, "figure"))
}

/** What a measure is broken down by. */
const categoriesOf = ({ measures }: Plan, id: string): string[] =>
  [...measures.values()].flatMap((one) => (one.breakdown?.of === id ? [one.id] : []))

function earlierOf(setting: Setting, indicator: string): ExplainedMeasure[] {
  const { plan, earlier = [] } = setting.consolidation
  return earlier
    .filter(({ id }) => plan.indicators.get(indicator)?.measures.includes(id))
    .map(({ id }) => totalOf(setting, id, "verdict"))
}

/** A measure's sum: this period's, or that of the period before, which only the verdict looks at; `inside`: over these units alone. */
function totalOf(
  setting: Setting,
  id: string,
  role: Fact["role"],
  inside: ReadonlySet<string> | null = null,
): ExplainedMeasure {
  const { plan, facts, measures, earlier = [] } = setting.consolidation
  const measure = plan.measures.get(id)
  const total = (role === "figure" ? measures : earlier).find((one) => one.id === id)
  const make = entryMaker(setting)
  const counts = new Map(measure?.sources.map((source) => [source.agency, source.counts]))
  const sources = facts
    .filter((fact) => fact.kind === "measure" && fact.id === id && fact.role === role)
    .filter(({ unit }) => inside === null || inside.has(unit ?? ""))
    .map((fact) => make(fact, counts.get(fact.agency) ?? null))
  const isAdded = measure?.nature !== "average"
  return {
    ...nothingBesides,
    id,
    text: measure?.text ?? id,
    unit: measure?.unit ?? "",
    nature: measure?.nature ?? null,
    value: inside === null ? (total?.value ?? null) : sumOver(sources, isAdded),
    sources,
    uppers: uppersOf(setting, sources, isAdded),
    missing: unique(sources.filter(({ state }) => state !== "value").map(({ agency }) => agency)),
  }
}

const nothingBesides = { nature: null, provinceAllocated: null, provinceAllocatedAt: null, uppers: [] } as const

/** An activity or a duty: its agencies' words; the silent ones are entries without a file. */
function workOf(setting: Setting, kind: "activity" | "duty", id: string): ExplainedMeasure {
  const { plan, period, activities, facts } = setting.consolidation
  const activity = plan.activities.get(id)
  const owing = (kind === "activity" ? activity?.reporters : plan.duties.get(id)?.agencies) ?? []
  const reported = facts.filter((fact) => fact.kind === kind && fact.id === id)
  const make = entryMaker(setting)
  const sources = owing
    .filter((agency) => period.agencies.includes(agency))
    .map((agency) => make(reported.find((fact) => fact.agency === agency) ?? { agency, period: period.id }))
  return {
    ...nothingBesides,
    id,
    text: activity?.text ?? plan.duties.get(id)?.text ?? id,
    unit: activity?.unit ?? "",
    value: activities.find((one) => kind === "activity" && one.id === id)?.total.quantity ?? null,
    sources,
    missing: sources.filter(({ state }) => state !== "value").map(({ agency }) => agency),
  }
}

/** A row of the funding: what was allocated and what was spent. */
function fundingOf(setting: Setting, id: string): ExplainedMeasure[] {
  const { plan, period, funding, facts } = setting.consolidation
  const row = funding.find((one) => one.id === id)
  if (row === undefined) return []
  const { allocator } = plan.funding
  const owing = (plan.projects.get(row.project)?.funded ?? []).filter(
    (agency) => agency !== allocator && period.agencies.includes(agency),
  )
  const make = entryMaker(setting)
  const given = (amount: Fact<"funding">["amount"]) =>
    facts.filter((fact) => fact.kind === "funding" && fact.id === id && fact.amount === amount)
  const [province] = given("province")
  return (["allocated", "spent"] as const).map((amount) => {
    const own = given(amount)
    const missing = owing.filter((agency) => !own.some((fact) => fact.agency === agency))
    return {
      id: `${id}/${amount}`,
      text: setting.words.columns[amount],
      unit: plan.funding.unit,
      nature: null,
      provinceAllocated: amount === "allocated" ? row.provinceAllocated : null,
      provinceAllocatedAt: amount === "allocated" && province !== undefined ? placeOf(province) : null,
      value: row[amount],
      uppers: [],
      sources: [...own.map((fact) => make(fact)), ...missing.map((agency) => make({ agency, period: period.id }))],
      missing,
    }
  })
}

const placeOf = ({ file, sheet, cell }: Fact): ExplainedMeasure["provinceAllocatedAt"] =>
  file === null ? null : { file, sheet, cell }

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
