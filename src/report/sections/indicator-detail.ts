import { versionsByFile } from "../../consolidation/versions.ts"
import type { IndicatorAttainment, MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { Version } from "../../model/compliance.ts"
import type { Detail } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { indicatorAt, sourceLine } from "../addresses.ts"
import { column, dataRow, dayCell, numberCell, textCell } from "../cells.ts"
import { verdictLead } from "../kinds/lead.ts"
import { agencyName, periodName, plainUnitName, type Setting } from "../setting.ts"
import { stateCell, valueCell } from "../tables/sources.ts"
import { verdictReadings, verdictRemarks, verdictSentence } from "../verdict.ts"

const vi = {
  total: (total: string, unit: string) => `toàn tỉnh: ${total} ${unit}`,
  counted: (counted: string) => `tính vào tỷ lệ: ${counted}, chỉ gồm cơ quan có đủ hai số`,
  earlier: (name: string) => `kỳ so sánh: ${name}`,
  version: "Bản",
  sent: "Ngày gửi",
}

const en: typeof vi = {
  total: (total, unit) => `province: ${total} ${unit}`,
  counted: (counted) => `in the ratio: ${counted}, of agencies that gave both numbers`,
  earlier: (name) => `compared with: ${name}`,
  version: "Version",
  sent: "Sent",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** An indicator with its verdict, the sentence that says why, and every agency's figure with file, sheet, cell and version. */
export function indicatorDetail(setting: Setting, indicator: IndicatorAttainment): Detail {
  const { consolidation } = setting
  const { id, status } = indicator
  const planned = consolidation.plan.indicators.get(id)
  const versions = versionsByFile(consolidation)
  const tables = (planned?.measures ?? []).flatMap((measure) => {
    const total = consolidation.measures.find((one) => one.id === measure)
    const before = consolidation.earlier?.find((one) => one.id === measure)
    return [
      ...(total === undefined ? [] : [measureTable(setting, total, versions, countedIn(setting, indicator))]),
      ...(before === undefined || !("previous" in indicator) || indicator.previous === null
        ? []
        : [earlierTable(setting, before, versions)]),
    ]
  })
  return {
    at: indicatorAt(id),
    code: id,
    name: planned?.short ?? "",
    lead: verdictLead(setting, indicator),
    state: status,
    text: verdictSentence(setting, indicator),
    about: planned?.text ?? id,
    remarks: verdictRemarks(setting, indicator),
    readings: verdictReadings(setting, indicator),
    tables,
  }
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
function earlierTable(setting: Setting, total: MeasureTotal, versions: ReadonlyMap<string, Version>): Table {
  const { title, columns, rows } = measureTable(setting, total, versions, new Map())
  const period = periodName(setting, total.sources[0]?.period ?? "")
  return {
    id: "sources",
    title: `${title}; ${own[setting.lang].earlier(period)}`,
    columns,
    // Nothing points at them.
    rows: rows.map((row) => ({ ...row, id: null })),
  }
}

function measureTable(
  setting: Setting,
  { id, value, sources }: MeasureTotal,
  versions: ReadonlyMap<string, Version>,
  counted: Counted,
): Table {
  const { consolidation, words, print, lang } = setting
  const say = own[lang]
  const c = words.columns
  const measure = consolidation.plan.measures.get(id)
  const perUnit = sources.some(({ unit }) => unit !== null)
  const staged = consolidation.period.span === "stage"
  const part = counted.get(id) ?? null
  const told = [
    ...(value === null ? [] : [say.total(print.number(value), measure?.unit ?? "")]),
    ...(part === null || part === value ? [] : [say.counted(print.number(part))]),
  ]
  const sum = told.length === 0 ? "" : ` (${told.join("; ")})`
  const version = ({ file }: SourceValue) => (file === null ? undefined : versions.get(file))
  return {
    id: "sources",
    title: `${id}: ${measure?.text ?? id}${sum}`,
    columns: [
      column("agency", c.agency, 30),
      ...(perUnit ? [column("unitName", c.unitName, 24)] : []),
      ...(staged ? [column("period", c.period, 10, "center")] : []),
      column("value", c.value, 12, "right"),
      column("state", c.state, 16),
      column("version", say.version, 6, "center"),
      column("sent", say.sent, 10, "center"),
      column("file", c.file, 30),
      column("sheet", c.sheet, 12),
      column("cell", c.cell, 6, "center"),
    ],
    rows: sources.map((source) =>
      dataRow(
        [
          textCell(agencyName(setting, source.agency)),
          ...(perUnit ? [textCell(source.unit === null ? null : plainUnitName(setting, source.unit))] : []),
          ...(staged ? [textCell(source.period)] : []),
          valueCell(setting, source),
          stateCell(setting, source),
          numberCell(version(source)?.number ?? null),
          dayCell(version(source)?.sent ?? version(source)?.received ?? null),
          textCell(source.file),
          textCell(source.sheet),
          textCell(source.cell),
        ],
        sourceLine(id, source),
      ),
    ),
  }
}
