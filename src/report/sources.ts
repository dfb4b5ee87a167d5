import { allocatorCell } from "../consolidation/allocator.ts"
import type { MeasureTotal, SourceValue } from "../model/attainment.ts"
import type { FundingTotal } from "../model/consolidation.ts"
import type { Table, TableCell, TableRow } from "../model/report.ts"
import { statusTone } from "../vocabulary/statuses.ts"
import { activityAnchor, allocationAnchor, fundingAnchor, sourceAnchor } from "./anchors.ts"
import { column, dataRow, named, none, numberCell, statusCell, textCell, withheldCell } from "./cells.ts"
import { sourceName } from "./excel/names.ts"
import { agencyName, plainUnitName, type Setting } from "./setting.ts"

/** Every number of the report with the agency, file, sheet and cell that it comes from; the missing ones too. */
export function sourcesTable(setting: Setting): Table {
  const { words } = setting
  const c = words.columns
  return {
    id: "sources",
    title: words.tables.sources,
    columns: [
      column("code", c.code, 26),
      column("item", c.item, 40),
      column("agency", c.agency, 34),
      column("unitName", c.unitName, 26),
      column("period", c.period, 10, "center"),
      column("value", c.value, 14, "right"),
      column("state", c.state, 18),
      column("file", c.file, 36),
      column("sheet", c.sheet, 14),
      column("cell", c.cell, 8, "center"),
    ],
    rows: [...measureRows(setting), ...activityRows(setting), ...fundingRows(setting)],
  }
}

function measureRows(setting: Setting): TableRow[] {
  const { consolidation } = setting
  return consolidation.measures.flatMap((total) =>
    linesOf(setting, total).map(({ id, source }) =>
      dataRow(
        [
          textCell(id),
          textCell(consolidation.plan.measures.get(id)?.text ?? id),
          textCell(agencyName(setting, source.agency)),
          textCell(source.unit === null ? null : plainUnitName(setting, source.unit)),
          textCell(source.period),
          named(valueCell(setting, source), sourceName(id, source)),
          stateCell(setting, source),
          textCell(source.file),
          textCell(source.sheet),
          textCell(source.cell),
        ],
        sourceAnchor(id, source),
      ),
    ),
  )
}

/** The sources of a measure, and those that its verdict looks at besides: the years of a stage, the period before. */
function linesOf({ consolidation }: Setting, total: MeasureTotal): { id: string; source: SourceValue }[] {
  const { plan, earlier = [], yearFigures = [] } = consolidation
  const { id } = total
  const everyYear = plan.indicators.get(plan.measures.get(id)?.indicator ?? "")?.targets.kind === "every-year"
  const sourcesIn = (measures: readonly MeasureTotal[]) => measures.find((one) => one.id === id)?.sources ?? []
  const years = everyYear ? yearFigures.flatMap(({ measures }) => sourcesIn(measures)) : []
  const own = years.length > 0 ? years : total.sources
  return [...own, ...sourcesIn(earlier)].map((source) => ({ id, source }))
}

export function valueCell({ words }: Setting, { state, value, withheld }: SourceValue): TableCell {
  if (withheld !== undefined) return withheldCell([withheld])
  if (state !== "value" || value === null) return none
  return typeof value === "number" ? numberCell(value) : statusCell(words.status[value], statusTone[value])
}

export function stateCell({ words }: Setting, { state, declaredMissing, doubtful, withheld }: SourceValue): TableCell {
  if (withheld !== undefined) return textCell(words.withheldCell)
  if (state === "faulty") return statusCell(words.faultyCell, "bad")
  if (state === "missing") return statusCell(declaredMissing ? words.declaredMissing : words.missingCell, "partly")
  return doubtful ? statusCell(words.doubtfulCell, "partly") : none
}

function activityRows(setting: Setting): TableRow[] {
  const { consolidation } = setting
  return consolidation.activities.flatMap(({ id, agencies }) =>
    agencies.flatMap(({ agency, quantity, file, sheet, cell }) =>
      quantity === null
        ? []
        : [
            sourceRow(setting, activityAnchor(id, agency), {
              code: id,
              item: consolidation.plan.activities.get(id)?.text ?? id,
              agency,
              period: consolidation.period.id,
              value: quantity,
              file,
              sheet,
              cell,
            }),
          ],
    ),
  )
}

function fundingRows(setting: Setting): TableRow[] {
  const { consolidation, words } = setting
  const { plan } = consolidation
  return consolidation.funding.flatMap((total) => {
    const { id, project, source, agencies } = total
    const item = `${project}, ${plan.funding.sources.get(source)?.name ?? source}`
    const own = agencies.flatMap((report) => {
      const { agency, period, allocated, spent, file, sheet, allocatedCell, spentCell } = report
      const row = (column: "allocated" | "spent", value: number | null, cell: string | null): TableRow[] =>
        value === null
          ? []
          : [
              sourceRow(setting, fundingAnchor(id, report, column), {
                code: id,
                item: `${item}: ${words.columns[column]}`,
                agency,
                period,
                value,
                file,
                sheet,
                cell,
              }),
            ]
      return [...row("allocated", allocated, allocatedCell), ...row("spent", spent, spentCell)]
    })
    return [...own, ...allocationRows(setting, total, item)]
  })
}

/** What the allocator gave in all; a stage's is the sum of years that have a cell each, and has no line. */
function allocationRows(setting: Setting, { id, provinceAllocated }: FundingTotal, item: string): TableRow[] {
  const { consolidation, words } = setting
  const agency = consolidation.plan.funding.allocator
  const place = allocatorCell(consolidation, id)
  if (agency === null || provinceAllocated === null || place === null) return []
  const period = consolidation.period.id
  return [
    sourceRow(setting, allocationAnchor(id, agency, period), {
      code: id,
      item: `${item}: ${words.columns.province}`,
      agency,
      period,
      value: provinceAllocated,
      file: place.file,
      sheet: place.sheet,
      cell: place.cell,
    }),
  ]
}

interface Sourced {
  readonly code: string
  readonly item: string
  readonly agency: string
  readonly period: string
  readonly value: number
  readonly file: string
  readonly sheet: string | null
  readonly cell: string | null
}

const sourceRow = (setting: Setting, anchor: string, of: Sourced): TableRow =>
  dataRow(
    [
      textCell(of.code),
      textCell(of.item),
      textCell(agencyName(setting, of.agency)),
      none,
      textCell(of.period),
      named(numberCell(of.value), anchor),
      none,
      textCell(of.file),
      textCell(of.sheet),
      textCell(of.cell),
    ],
    anchor,
  )
