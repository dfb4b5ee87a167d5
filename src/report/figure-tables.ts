import { sum } from "../base/fraction.ts"
import type { AgencyLevelInfo } from "../model/agency.ts"
import type { MeasureTotal, SourceValue } from "../model/attainment.ts"
import type { Measure } from "../model/indicator.ts"
import type { LevelTable, TableCell, TableRow } from "../model/report.ts"
import { statusTone } from "../vocabulary/statuses.ts"
import { firstSource, sourceAnchor } from "./anchors.ts"
import { column, dataRow, groupRow, named, none, numberCell, statusCell, textCell, withheldCell } from "./cells.ts"
import { agencyCellName, givenName, totalName } from "./excel/names.ts"
import { type Setting, shortAgencyName } from "./setting.ts"

/** Measure by agency: for each level of agencies the measures that it is a source of, with the province's sum. */
export const figureTables = (setting: Setting): LevelTable[] =>
  [...setting.consolidation.plan.agencyLevels.values()].flatMap((level) => figureTable(setting, level) ?? [])

function figureTable(setting: Setting, { id: level, name }: AgencyLevelInfo): LevelTable | null {
  const { words, consolidation } = setting
  const { plan } = consolidation
  const measures = consolidation.measures.flatMap((total) => {
    const measure = plan.measures.get(total.id)
    const here = total.sources.some(({ agency }) => plan.agencies.get(agency)?.level === level)
    return measure !== undefined && here ? [{ total, measure }] : []
  })
  const agencies = sourceAgencies(setting, level)
  if (agencies.length === 0) return null
  const c = words.columns
  const compared = measures.some(({ total }) => checksOf(setting, total.id).length > 0)
  const rows: TableRow[] = []
  let indicator = ""
  for (const { total, measure } of measures) {
    if (measure.indicator !== indicator) {
      indicator = measure.indicator
      rows.push(groupRow(`${indicator}. ${plan.indicators.get(indicator)?.short ?? ""}`))
    }
    rows.push(rowOf(setting, total, measure, agencies, level, compared ? checksOf(setting, measure.id) : null))
  }
  return {
    id: `figures-${level}`,
    level: name,
    title: words.tables.figures(name),
    columns: [
      column("code", c.code, 26),
      column("item", c.measure, 34),
      column("unit", c.unit, 10, "center"),
      column("total", c.total, 10, "right"),
      column("given", c.given, 10, "center"),
      ...agencies.map((agency) => column(agency, shortAgencyName(setting, agency), 10, "right")),
      ...(compared ? [column("checks", words.sheets.checks, 14, "center")] : []),
    ],
    rows,
  }
}

/** The agencies of a level that are a source of any measure: the columns of its table. */
export function sourceAgencies({ consolidation }: Setting, level: string): string[] {
  const { plan, period, measures } = consolidation
  const sources = new Set(measures.flatMap((total) => total.sources.map(({ agency }) => agency)))
  return period.agencies.filter((id) => sources.has(id) && plan.agencies.get(id)?.level === level)
}

function rowOf(
  setting: Setting,
  total: MeasureTotal,
  measure: Measure,
  agencies: readonly string[],
  level: string,
  checks: readonly string[] | null,
): TableRow {
  const cells = agencies.map((agency) => {
    const own = total.sources.filter((source) => source.agency === agency)
    return named(cellOf(setting, measure, own), agencyCellName(measure.id, agency))
  })
  const given = total.sources.filter(({ state }) => state === "value").length
  return dataRow(
    [
      textCell(measure.id),
      textCell(measure.text),
      textCell(measure.unit),
      named(numberCell(total.value, firstSource(setting, measure.id)), totalName(measure.id, level)),
      named(textCell(`${given}/${total.sources.length}`), givenName(measure.id, level)),
      ...cells,
      ...(checks === null ? [] : [textCell(checks.join("; "), `cross-checks|${checks[0] ?? ""}`)]),
    ],
    `figure|${measure.id}`,
  )
}

/** The comparisons between agencies that a measure is part of. */
const checksOf = ({ consolidation }: Setting, measure: string): string[] =>
  consolidation.plan.crossChecks.filter(({ left, right }) => left === measure || right === measure).map(({ id }) => id)

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
  if (status !== undefined) return statusCell(words.status[status], statusTone[status], to)
  return sources.some(({ state }) => state === "faulty")
    ? statusCell(words.faultyShort, "bad", to)
    : statusCell(words.missingCell, "partly", to)
}
