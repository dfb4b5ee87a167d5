import { sum } from "../base/fraction.ts"
import type { MeasureTotal, SourceValue } from "../model/attainment.ts"
import type { AgencyLevelInfo, Measure } from "../model/plan.ts"
import type { Table, TableCell, TableRow } from "../model/report.ts"
import { sourceAnchor } from "./anchors.ts"
import { column, dataRow, groupRow, none, numberCell, statusCell, textCell, withheldCell } from "./cells.ts"
import { firstSource } from "./indicators.ts"
import { type Setting, shortAgencyName } from "./setting.ts"
import { statusTone } from "./tones.ts"

/** Measure by agency: for each level of agencies the measures that it is a source of, with the province's sum. */
export const figureTables = (setting: Setting): Table[] =>
  [...setting.consolidation.plan.agencyLevels.values()].flatMap((level) => figureTable(setting, level) ?? [])

function figureTable(setting: Setting, { id: level, name }: AgencyLevelInfo): Table | null {
  const { words, consolidation } = setting
  const { plan, period } = consolidation
  const measures = consolidation.measures.flatMap((total) => {
    const measure = plan.measures.get(total.id)
    const here = total.sources.some(({ agency }) => plan.agencies.get(agency)?.level === level)
    return measure !== undefined && here ? [{ total, measure }] : []
  })
  const sources = new Set(measures.flatMap(({ total }) => total.sources.map(({ agency }) => agency)))
  const agencies = period.agencies.filter((id) => sources.has(id) && plan.agencies.get(id)?.level === level)
  if (agencies.length === 0) return null
  const c = words.columns
  const rows: TableRow[] = []
  let indicator = ""
  for (const { total, measure } of measures) {
    if (measure.indicator !== indicator) {
      indicator = measure.indicator
      rows.push(groupRow(`${indicator}. ${plan.indicators.get(indicator)?.short ?? ""}`))
    }
    rows.push(rowOf(setting, total, measure, agencies))
  }
  return {
    id: `figures-${level}`,
    title: words.tables.figures(name),
    columns: [
      column("code", c.code, 22),
      column("item", c.measure, 34),
      column("unit", c.unit, 10, "center"),
      column("total", c.total, 10, "right"),
      column("given", c.given, 10, "center"),
      ...agencies.map((agency) => column(agency, shortAgencyName(setting, agency), 10, "right")),
    ],
    rows,
  }
}

function rowOf(setting: Setting, total: MeasureTotal, measure: Measure, agencies: readonly string[]): TableRow {
  const cells = agencies.map((agency) =>
    cellOf(
      setting,
      measure,
      total.sources.filter((source) => source.agency === agency),
    ),
  )
  const given = total.sources.filter(({ state }) => state === "value").length
  return dataRow(
    [
      textCell(measure.id),
      textCell(measure.text),
      textCell(measure.unit),
      numberCell(total.value, firstSource(setting, measure.id)),
      textCell(`${given}/${total.sources.length}`),
      ...cells,
    ],
    `figure|${measure.id}`,
  )
}

/** One agency's figure; the communes of a district, or the years of a stage, are added up. Words where there is no number. */
function cellOf(setting: Setting, measure: Measure, sources: readonly SourceValue[]): TableCell {
  const { words } = setting
  const first = sources[0]
  if (first === undefined) return none
  const to = sourceAnchor(measure.id, first)
  const withheld = sources.flatMap((source) => source.withheld ?? [])
  if (withheld.length > 0) return sources.length === 1 ? withheldCell(withheld, to) : withheldCell(["secondary"], to)
  const numbers = sources.flatMap(({ state, value }) => (state === "value" && typeof value === "number" ? [value] : []))
  if (numbers.length > 0) return numberCell(sum(numbers), to)
  const status = sources
    .flatMap(({ state, value }) => (state === "value" && typeof value === "string" ? [value] : []))
    .at(-1)
  // Without a link: its words need a second line, and a linked cell has only one in some programs.
  if (status !== undefined) return statusCell(words.status[status], statusTone[status])
  return sources.some(({ state }) => state === "faulty")
    ? statusCell(words.faultyShort, "bad", to)
    : statusCell(words.missingCell, "partly", to)
}
