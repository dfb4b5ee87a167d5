import { allocatorCell } from "../../consolidation/allocator.ts"
import type { MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { FundingTotal } from "../../model/consolidation.ts"
import type { Address, Table, TableCell } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { statusTone } from "../../vocabulary/statuses.ts"
import {
  activityAt,
  activityLine,
  allocationLine,
  amountAt,
  figureAt,
  floorAt,
  fundingAt,
  fundingLine,
  sourceLine,
} from "../addresses.ts"
import { none, numberCell, statusCell, textCell, withheldCell } from "../cells.ts"
import { levelOf } from "../measures.ts"
import { agencyName, plainUnitName, type Setting } from "../setting.ts"
import { data, type Row, tableOf } from "../table.ts"

const vi = {
  title: "Nguồn của từng số liệu",
}

const en: typeof vi = {
  title: "Source of every figure",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** A number of the report, and where it comes from. */
interface Line {
  readonly code: string
  readonly item: string
  readonly agency: string
  readonly unit: string | null
  readonly period: string
  readonly value: TableCell
  readonly state: TableCell
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
  /** Where the number is part of a sum, where the agency's own stands, and the unit's. */
  readonly sum: Address
  readonly own: Address | null
  readonly floor: Address | null
}

/** Every number of the report with the agency, file, sheet and cell that it comes from; the missing ones too. */
export function sourcesTable(setting: Setting): Table {
  const { lang, words } = setting
  const c = words.columns
  return tableOf<Line>({
    id: "sources",
    title: own[lang].title,
    columns: [
      { key: "code", holds: "code", heading: c.code, width: 26, cell: ({ code, sum }) => textCell(code, sum) },
      { key: "item", heading: c.item, width: 40, cell: ({ item }) => textCell(item) },
      {
        key: "agency",
        heading: c.agency,
        width: 34,
        cell: ({ agency, own }) => textCell(agencyName(setting, agency), own),
      },
      {
        key: "unitName",
        heading: c.unitName,
        width: 26,
        cell: ({ unit, floor }) => textCell(unit === null ? null : plainUnitName(setting, unit), floor),
      },
      { key: "period", heading: c.period, width: 10, align: "center", cell: ({ period }) => textCell(period) },
      { key: "value", heading: c.value, width: 14, align: "right", cell: ({ value }) => value },
      { key: "state", heading: c.state, width: 18, cell: ({ state }) => state },
      { key: "file", heading: c.file, width: 36, cell: ({ file }) => textCell(file) },
      { key: "sheet", heading: c.sheet, width: 14, cell: ({ sheet }) => textCell(sheet) },
      { key: "cell", heading: c.cell, width: 8, align: "center", cell: ({ cell }) => textCell(cell) },
    ],
    rows: [...measureLines(setting), ...activityLines(setting), ...fundingLines(setting)],
  })
}

function measureLines(setting: Setting): Row<Line>[] {
  const { consolidation } = setting
  return consolidation.measures.flatMap((total) =>
    sourcesOf(setting, total).map(({ id, source }) =>
      data(
        {
          ...source,
          code: id,
          item: consolidation.plan.measures.get(id)?.text ?? id,
          value: valueCell(setting, source),
          state: stateCell(setting, source),
          sum: figureAt(levelOf(setting, source.agency), id, "code"),
          own: figureAt(levelOf(setting, source.agency), id, source.agency),
          floor: floorAt(id, source, "value"),
        },
        sourceLine(id, source),
      ),
    ),
  )
}

/** The sources of a measure, and those that its verdict looks at besides: the years of a stage, the period before. */
function sourcesOf({ consolidation }: Setting, total: MeasureTotal): { id: string; source: SourceValue }[] {
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

/** What lines that have no unit have in common. */
const whole = { unit: null, floor: null, state: none } as const

function activityLines({ consolidation }: Setting): Row<Line>[] {
  return consolidation.activities.flatMap(({ id, agencies }) =>
    agencies.flatMap(({ agency, quantity, file, sheet, cell }) =>
      quantity === null
        ? []
        : [
            data(
              {
                ...whole,
                code: id,
                item: consolidation.plan.activities.get(id)?.text ?? id,
                agency,
                period: consolidation.period.id,
                value: numberCell(quantity),
                file,
                sheet,
                cell,
                sum: activityAt(activityLine(id, agency)),
                own: null,
              },
              activityLine(id, agency),
            ),
          ],
    ),
  )
}

function fundingLines(setting: Setting): Row<Line>[] {
  const { consolidation, words } = setting
  const { plan } = consolidation
  return consolidation.funding.flatMap((total) => {
    const { id, project, source, agencies } = total
    const item = `${project}, ${plan.funding.sources.get(source)?.name ?? source}`
    const own = agencies.flatMap((report) => {
      const { agency, period, file, sheet } = report
      return (["allocated", "spent"] as const).flatMap((amount): Row<Line>[] =>
        report[amount] === null
          ? []
          : [
              data(
                {
                  ...whole,
                  code: id,
                  item: `${item}: ${words.columns[amount]}`,
                  agency,
                  period,
                  value: numberCell(report[amount]),
                  file,
                  sheet,
                  cell: report[`${amount}Cell`],
                  sum: fundingAt(id),
                  own: amountAt(total, report, amount),
                },
                fundingLine(id, report, amount),
              ),
            ],
      )
    })
    return [...own, ...allocationLines(setting, total, item)]
  })
}

/** What the allocator gave in all; a stage's is the sum of years that have a cell each, and has no line. */
function allocationLines(
  { consolidation, words }: Setting,
  { id, provinceAllocated }: FundingTotal,
  item: string,
): Row<Line>[] {
  const agency = consolidation.plan.funding.allocator
  const place = allocatorCell(consolidation, id)
  if (agency === null || provinceAllocated === null || place === null) return []
  const { file, sheet, cell } = place
  const period = consolidation.period.id
  return [
    data(
      {
        ...whole,
        code: id,
        item: `${item}: ${words.columns.province}`,
        agency,
        period,
        value: numberCell(provinceAllocated),
        file,
        sheet,
        cell,
        sum: fundingAt(id),
        own: null,
      },
      allocationLine(id, agency, period),
    ),
  ]
}
