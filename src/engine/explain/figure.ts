import { allocatorCell } from "../../consolidation/allocator.ts"
import type { IndicatorAttainment, MeasureTotal } from "../../model/attainment.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Nature } from "../../model/indicator.ts"
import type { Lang } from "../../model/words.ts"
import type { FigureKind, FigureName } from "../../report/figure-ids.ts"
import { type Setting, settingOf } from "../../report/setting.ts"
import { verdictSentence } from "../../report/verdict.ts"
import { type ExplainedEntry, entryMaker, entryOf } from "./entries.ts"
import { formulaOf } from "./formula.ts"
import { explainedErrata, type Reading, readingsFor } from "./readings.ts"

/** Every number behind a figure: how it is computed, from what, by whom, out of which cell. */
export interface Explanation {
  readonly id: string
  readonly kind: FigureKind
  readonly text: string
  readonly clause: string
  readonly formula: readonly string[]
  /** Of an indicator: the verdict, and the sentence that says why. */
  readonly verdict: (IndicatorAttainment & { readonly sentence: string }) | null
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
    measures: measuresOf(setting, kind, id),
    earlier: attainment !== undefined && hasPrevious(attainment) ? earlierOf(setting, id) : [],
    readings: readingsFor(plan, kind, id),
    errata: explainedErrata(plan, clause),
  }
}

/** Is there a figure of the period before? */
const hasPrevious = (attainment: IndicatorAttainment): boolean =>
  "previous" in attainment && attainment.previous !== null

function headOf({ consolidation }: Setting, kind: FigureKind, id: string): { text: string; clause: string } {
  const { plan } = consolidation
  const measure = plan.measures.get(id)
  const row = plan.funding.rows.get(id)
  const found =
    kind === "indicator"
      ? plan.indicators.get(id)
      : kind === "activity"
        ? plan.activities.get(id)
        : kind === "duty"
          ? plan.duties.get(id)
          : undefined
  if (found !== undefined) return { text: found.text, clause: found.clause }
  if (measure !== undefined) return { text: measure.text, clause: plan.indicators.get(measure.indicator)?.clause ?? "" }
  const source = row === undefined ? "" : (plan.funding.sources.get(row.source)?.name ?? row.source)
  return { text: row === undefined ? id : `${row.project}, ${source}`, clause: plan.funding.clause }
}

function measuresOf(setting: Setting, kind: FigureKind, id: string): ExplainedMeasure[] {
  const { plan } = setting.consolidation
  if (kind === "indicator") return (plan.indicators.get(id)?.measures ?? []).map((one) => totalOf(setting, one))
  if (kind === "measure") return [totalOf(setting, id)]
  return kind === "funding" ? fundingOf(setting, id) : [workOf(setting, kind, id)]
}

function earlierOf(setting: Setting, indicator: string): ExplainedMeasure[] {
  const { plan, earlier = [] } = setting.consolidation
  return earlier
    .filter(({ id }) => plan.measures.get(id)?.indicator === indicator)
    .map(({ id }) => totalOf(setting, id, earlier))
}

function totalOf(
  setting: Setting,
  id: string,
  totals: readonly MeasureTotal[] = setting.consolidation.measures,
): ExplainedMeasure {
  const { plan } = setting.consolidation
  const measure = plan.measures.get(id)
  const total = totals.find((one) => one.id === id)
  const make = entryMaker(setting)
  const counts = new Map(measure?.sources.map((source) => [source.agency, source.counts]))
  const sources = (total?.sources ?? []).map((source) => entryOf(make, source, counts.get(source.agency) ?? null))
  return {
    id,
    text: measure?.text ?? id,
    unit: measure?.unit ?? "",
    nature: measure?.nature ?? null,
    provinceAllocated: null,
    provinceAllocatedAt: null,
    value: total?.value ?? null,
    sources,
    missing: unique(sources.filter(({ state }) => state !== "value").map(({ agency }) => agency)),
  }
}

/** An activity or a duty: its agencies' words; the silent ones are entries without a file. */
function workOf(setting: Setting, kind: "activity" | "duty", id: string): ExplainedMeasure {
  const { plan, period, activities, duties } = setting.consolidation
  const activity = plan.activities.get(id)
  const owing = (kind === "activity" ? activity?.reporters : plan.duties.get(id)?.agencies) ?? []
  const reports =
    kind === "activity"
      ? (activities.find((one) => one.id === id)?.agencies ?? [])
      : duties.filter((one) => one.id === id).map((duty) => ({ ...duty, quantity: null }))
  const make = entryMaker(setting)
  const sources = owing
    .filter((agency) => period.agencies.includes(agency))
    .map((agency) => {
      const report = reports.find((one) => one.agency === agency)
      return make({
        agency,
        period: period.id,
        state: report === undefined || report.status === null ? "missing" : "value",
        value: report?.quantity ?? null,
        status: report?.status ?? null,
        result: report?.result ?? null,
        file: report?.file ?? null,
        sheet: report?.sheet ?? null,
        cell: report?.cell ?? null,
      })
    })
  return {
    id,
    text: activity?.text ?? plan.duties.get(id)?.text ?? id,
    unit: activity?.unit ?? "",
    nature: null,
    provinceAllocated: null,
    provinceAllocatedAt: null,
    value: activities.find((one) => kind === "activity" && one.id === id)?.total.quantity ?? null,
    sources,
    missing: sources.filter(({ state }) => state !== "value").map(({ agency }) => agency),
  }
}

/** A row of the funding: what was allocated and what was spent. */
function fundingOf(setting: Setting, id: string): ExplainedMeasure[] {
  const { plan, period, funding } = setting.consolidation
  const row = funding.find((one) => one.id === id)
  if (row === undefined) return []
  const { allocator } = plan.funding
  const owing = (plan.projects.get(row.project)?.funded ?? []).filter(
    (agency) => agency !== allocator && period.agencies.includes(agency),
  )
  const make = entryMaker(setting)
  const at = allocatorCell(setting.consolidation, id)
  return (["allocated", "spent"] as const).map((column) => {
    const given = row.agencies.filter((report) => report[column] !== null)
    const missing = owing.filter((agency) => !given.some((report) => report.agency === agency))
    return {
      id: `${id}/${column}`,
      text: setting.words.columns[column],
      unit: plan.funding.unit,
      nature: null,
      provinceAllocated: column === "allocated" ? row.provinceAllocated : null,
      provinceAllocatedAt:
        column === "allocated" && at !== null ? { file: at.file, sheet: at.sheet, cell: at.cell } : null,
      value: row[column],
      sources: [
        ...given.map((report) =>
          make({
            agency: report.agency,
            period: report.period,
            state: "value",
            value: report[column],
            status: null,
            file: report.file,
            sheet: report.sheet,
            cell: column === "allocated" ? report.allocatedCell : report.spentCell,
          }),
        ),
        ...missing.map((agency) =>
          make({
            agency,
            period: period.id,
            state: "missing",
            value: null,
            status: null,
            file: null,
            sheet: null,
            cell: null,
          }),
        ),
      ],
      missing,
    }
  })
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
