import { sum } from "../../base/fraction.ts"
import { plainUnitName, type Setting } from "../../figures/setting.ts"
import { type UpperFigure, underUppers } from "../../figures/upper-units.ts"
import type { Fact } from "../../model/fact.ts"
import type { Nature } from "../../model/indicator.ts"
import { type ExplainedEntry, entryMaker } from "./entries.ts"

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

/** What units have together that are in one. */
export interface ExplainedUpper extends Pick<UpperFigure<ExplainedEntry>, "agency" | "period" | "value" | "heard"> {
  readonly unit: string
  readonly name: string
  /** The units in it, at whatever depth, that have a row of the measure. */
  readonly units: readonly string[]
}

const nothingBesides = { nature: null, provinceAllocated: null, provinceAllocatedAt: null, uppers: [] } as const

const silentIn = (sources: readonly ExplainedEntry[]): string[] => [
  ...new Set(sources.flatMap(({ state, agency }) => (state === "value" ? [] : [agency]))),
]

/** A measure's sum: this period's, or that of the period before, which only the verdict looks at; `inside`: over these units alone. */
export function totalOf(
  setting: Setting,
  id: string,
  role: Fact["role"] = "figure",
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
    missing: silentIn(sources),
  }
}

/** Over the units heard; null where none was, and for averages of several. */
function sumOver(sources: readonly ExplainedEntry[], isAdded: boolean): number | null {
  const numbers = sources.flatMap(({ value }) => value ?? [])
  return numbers.length === 0 || (!isAdded && sources.length > 1) ? null : sum(numbers)
}

/** The upper units of these entries, each before those that are in it. */
const uppersOf = (setting: Setting, sources: readonly ExplainedEntry[], isAdded: boolean): ExplainedUpper[] =>
  underUppers(setting, sources, isAdded).flatMap((line) => {
    if (line.kind === "unit") return []
    const { agency, period, value, heard, unit, of } = line
    const units = of.flatMap((figure) => figure.unit ?? [])
    return [{ agency, period, value, heard, unit: unit.code, name: plainUnitName(setting, unit.code), units }]
  })

/** What is asked of a unit, or of those that are in it: of each measure these alone. */
export function measuresOfUnit(setting: Setting, id: string): ExplainedMeasure[] {
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

/** An activity or a duty: its agencies' words; the silent ones are entries without a file. */
export function workOf(
  setting: Setting,
  kind: "activity" | "duty",
  { id, text, unit = null }: { readonly id: string; readonly text: string; readonly unit?: string | null },
  owing: readonly string[],
): ExplainedMeasure {
  const { period, activities, facts } = setting.consolidation
  const reported = facts.filter((fact) => fact.kind === kind && fact.id === id)
  const make = entryMaker(setting)
  const sources = owing
    .filter((agency) => period.agencies.includes(agency))
    .map((agency) => make(reported.find((fact) => fact.agency === agency) ?? { agency, period: period.id }))
  return {
    ...nothingBesides,
    id,
    text,
    unit: unit ?? "",
    value: activities.find((one) => kind === "activity" && one.id === id)?.total.quantity ?? null,
    sources,
    missing: silentIn(sources),
  }
}

/** A row of the funding: what was allocated and what was spent. */
export function fundingOf(setting: Setting, id: string): ExplainedMeasure[] {
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
      ...nothingBesides,
      id: `${id}/${amount}`,
      text: setting.words.columns[amount],
      unit: plan.funding.unit,
      ...(amount === "allocated" && {
        provinceAllocated: row.provinceAllocated,
        provinceAllocatedAt: province === undefined ? null : placeOf(province),
      }),
      value: row[amount],
      sources: [...own.map((fact) => make(fact)), ...missing.map((agency) => make({ agency, period: period.id }))],
      missing,
    }
  })
}

const placeOf = ({ file, sheet, cell }: Fact): ExplainedMeasure["provinceAllocatedAt"] =>
  file === null ? null : { file, sheet, cell }
