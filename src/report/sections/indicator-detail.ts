import { lowerFirst } from "../../base/text.ts"
import { indicatorAt, lineOf } from "../../figures/addresses.ts"
import { belowFact, sourceName } from "../../figures/below.ts"
import { dayCell, numberCell, textCell, withheldCell } from "../../figures/cells.ts"
import { verdictLead } from "../../figures/kinds/bar.ts"
import { shortInText } from "../../figures/kinds/naming.ts"
import { agencyName, periodName, plainUnitName, type Setting } from "../../figures/setting.ts"
import { type Column, data, type Row, tableOf, total } from "../../figures/table.ts"
import { stateCell, valueCell } from "../../figures/tables/sources.ts"
import { orUpper, type UpperFigure, underUppers, unitsHeardOf } from "../../figures/upper-units.ts"
import {
  tellsVerdict,
  verdictClauses,
  verdictReadings,
  verdictRemarks,
  verdictSentence,
  yearsRemark,
} from "../../figures/verdict.ts"
import type { IndicatorAttainment, MeasureTotal } from "../../model/attainment.ts"
import type { Fact } from "../../model/fact.ts"
import type { Detail } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { indicatorStatus, provisional } from "../../vocabulary/statuses.ts"
import { indicatorShort } from "../../vocabulary/titles.ts"

const vi = {
  total: (area: string, total: string, unit: string) => `toàn ${area}: ${total} ${unit}`,
  counted: (counted: string) => `tính vào tỷ lệ: ${counted}, chỉ gồm cơ quan có đủ hai số`,
  earlier: (name: string) => `kỳ so sánh: ${name}`,
  version: "Bản",
  sent: "Ngày gửi",
}

const en: typeof vi = {
  total: (area, total, unit) => `${area}: ${total} ${unit}`,
  counted: (counted) => `in the ratio: ${counted}, of agencies that gave both numbers`,
  earlier: (name) => `compared with: ${name}`,
  version: "Version",
  sent: "Sent",
}

const own = { vi, en }

/** An indicator with its verdict, the sentence that says why, and every agency's figure with file, sheet, cell and version. */
export function indicatorDetail(setting: Setting, indicator: IndicatorAttainment): Detail {
  const { consolidation } = setting
  const { id, status } = indicator
  const planned = consolidation.plan.indicators.get(id)
  const tables = (planned?.measures ?? []).flatMap((measure) => {
    const total = consolidation.measures.find((one) => one.id === measure)
    const before = consolidation.earlier?.find((one) => one.id === measure)
    return [
      ...(total === undefined ? [] : [measureTable(setting, total, "figure", countedIn(setting, indicator))]),
      ...(before?.sources.some(({ state }) => state !== "missing") ? [earlierTable(setting, before)] : []),
    ]
  })
  return {
    at: indicatorAt(id),
    code: id,
    name: planned?.short ?? "",
    lead: verdictLead(setting, indicator),
    state: status,
    text: verdictSentence(setting, indicator),
    said: saidOf(setting, indicator),
    under: yearsRemark(setting, indicator),
    about: planned?.text ?? id,
    remarks: [...verdictRemarks(setting, indicator), ...verdictReadings(setting, indicator)],
    tables,
  }
}

/** `Chỉ tiêu 1, văn bản …: tỷ lệ 86,0% (184/214 văn bản), vượt 1,0 điểm % so với mục tiêu 85% của năm 2013 (đạt).` */
function saidOf(setting: Setting, indicator: IndicatorAttainment): string {
  const { lang } = setting
  const short = shortInText(setting, indicator.id)
  const status = lowerFirst(indicatorStatus[lang][indicator.status])
  const verdict = indicator.provisional && indicator.status !== "no-data" ? `${status}, ${provisional[lang]}` : status
  const clauses = verdictClauses(setting, indicator, tellsVerdict(setting, indicator) ? null : verdict)
  return `${indicatorShort(setting, indicator.id)}, ${short}: ${clauses}`
}

type Counted = ReadonlyMap<string, number | null>

/** What of each measure a ratio counts: the numbers of those who gave both. A stage's ratios are its last year's. */
const countedIn = ({ consolidation }: Setting, indicator: IndicatorAttainment): Counted =>
  new Map(
    consolidation.period.span === "stage" || !("parts" in indicator)
      ? []
      : indicator.parts.flatMap((part) =>
          [part.numerator, part.denominator].map(({ measure, value }) => [measure, value]),
        ),
  )

/** The period before, with which this one is compared. */
function earlierTable(setting: Setting, total: MeasureTotal): Table {
  const { title, ...table } = measureTable(setting, total, "verdict", new Map())
  const period = periodName(setting, total.sources[0]?.period ?? "")
  return {
    ...table,
    title: `${title}; ${own[setting.lang].earlier(period)}`,
    // Nothing points at them.
    rows: table.rows.map((row) => ({ ...row, id: null })),
  }
}

/** Every fact of a measure that has the role. */
function measureTable(setting: Setting, { id, value }: MeasureTotal, role: Fact["role"], counted: Counted): Table {
  const { consolidation, words, print, lang } = setting
  const say = own[lang]
  const c = words.columns
  const measure = consolidation.plan.measures.get(id)
  const facts = consolidation.facts.filter((fact) => fact.kind === "measure" && fact.id === id && fact.role === role)
  const perUnit = facts.some(({ unit }) => unit !== null)
  const staged = consolidation.period.span === "stage"
  const part = counted.get(id) ?? null
  const told = [
    ...(value === null ? [] : [say.total(setting.nouns.area, print.counted(value), measure?.unit ?? "")]),
    ...(part === null || part === value ? [] : [say.counted(print.counted(part))]),
  ]
  const of = orUpper<Fact, UpperFigure<Fact>>
  const columns: readonly (Column<Fact | UpperFigure<Fact>> | null)[] = [
    {
      key: "agency",
      heading: c.agency,
      width: 30,
      cell: of(
        (fact) => textCell(sourceName(setting, fact)),
        (one) => textCell(agencyName(setting, one.agency)),
      ),
    },
    perUnit
      ? {
          key: "unitName",
          heading: c.unitName,
          width: 24,
          cell: of(
            ({ unit }) => textCell(unit === null ? null : plainUnitName(setting, unit)),
            ({ unit }) => textCell(plainUnitName(setting, unit.code)),
          ),
        }
      : null,
    staged
      ? { key: "period", heading: c.period, width: 10, align: "center", cell: ({ period }) => textCell(period) }
      : null,
    {
      key: "value",
      heading: c.value,
      width: 12,
      align: "right",
      cell: of(
        (fact) => valueCell(setting, fact),
        ({ value, isWhole }) => (isWhole ? numberCell(value) : withheldCell([])),
      ),
    },
    {
      key: "state",
      heading: c.state,
      width: 16,
      cell: of(
        (fact) => stateCell(setting, fact),
        (one) => textCell(`${one.heard}${unitsHeardOf[lang](one.of.length)}`),
      ),
    },
    {
      key: "version",
      heading: say.version,
      width: 6,
      align: "center",
      cell: of(({ version }) => numberCell(version?.number ?? null)),
    },
    {
      key: "sent",
      heading: say.sent,
      width: 10,
      align: "center",
      cell: of(({ version }) => dayCell(version?.sent ?? version?.received ?? null)),
    },
    { key: "file", heading: c.file, width: 30, cell: of(({ file }) => textCell(file)) },
    { key: "sheet", heading: c.sheet, width: 12, cell: of(({ sheet }) => textCell(sheet)) },
    { key: "cell", heading: c.cell, width: 6, align: "center", cell: of(({ cell }) => textCell(cell)) },
  ]
  return tableOf<Fact | UpperFigure<Fact>>({
    id: "sources",
    title: `${codePrinted(consolidation.plan, id)}: ${measure?.text ?? id}${told.length === 0 ? "" : ` (${told.join("; ")})`}`,
    columns: columns.filter((column) => column !== null),
    rows: underUppers(setting, facts, measure?.nature !== "average").flatMap((line): Row<Fact | UpperFigure<Fact>>[] =>
      line.kind === "upper"
        ? [total(line)]
        : [
            data(line.figure, lineOf(line.figure)),
            ...belowFact(consolidation, line.figure).map((below) => data(below)),
          ],
    ),
  })
}
