import { versionsByFile } from "../../consolidation/versions.ts"
import type { IndicatorAttainment, MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { Version } from "../../model/compliance.ts"
import type { Table } from "../../model/table.ts"
import { sourceLine } from "../addresses.ts"
import { column, dataRow, dayCell, numberCell, textCell } from "../cells.ts"
import { verdictLead } from "../kinds/lead.ts"
import { agencyName, periodName, plainUnitName, type Setting } from "../setting.ts"
import { stateCell, valueCell } from "../tables/sources.ts"
import { verdictReadings, verdictRemarks, verdictSentence } from "../verdict.ts"
import { remarksHtml } from "./blocks.ts"
import { escapeHtml, idOf } from "./escape.ts"
import { badge, tableHtml, type Writing } from "./table.ts"

/** An indicator that opens: its verdict and the sentence that says why, then every agency's figure with file, sheet, cell and version. */
export function drillHtml(setting: Setting, writing: Writing, indicator: IndicatorAttainment): string {
  const { consolidation } = setting
  const { language } = writing
  const { id, status } = indicator
  const planned = consolidation.plan.indicators.get(id)
  const versions = versionsByFile(consolidation)
  const remarks = [...verdictRemarks(setting, indicator), ...verdictReadings(setting, indicator)]
  const tables = (planned?.measures ?? []).flatMap((measure) => {
    const total = consolidation.measures.find((one) => one.id === measure)
    const before = consolidation.earlier?.find((one) => one.id === measure)
    return [
      ...(total === undefined ? [] : [measureTable(setting, writing, total, versions, countedIn(setting, indicator))]),
      ...(before === undefined || !("previous" in indicator) || indicator.previous === null
        ? []
        : [earlierTable(setting, writing, before, versions)]),
    ].map((table) => tableHtml(writing, table))
  })
  return `<details class="indicator" id="${idOf(`indicator|${id}`)}" data-indicator="${escapeHtml(id)}" data-status="${status}">
<summary><span class="name">${language.text(`${id} ${planned?.short ?? ""}`)}</span> ${badge(language, verdictLead(setting, indicator))} <span class="why">${language.text(verdictSentence(setting, indicator))}</span></summary>
<p>${language.text(planned?.text ?? id)}</p>
${remarksHtml(language, remarks)}
${tables.join("\n")}
</details>`
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
function earlierTable(
  setting: Setting,
  writing: Writing,
  total: MeasureTotal,
  versions: ReadonlyMap<string, Version>,
): Table {
  const table = measureTable(setting, writing, total, versions, new Map())
  const period = periodName(setting, total.sources[0]?.period ?? "")
  return { ...table, title: `${table.title}; ${writing.words.earlier(period)}` }
}

function measureTable(
  setting: Setting,
  { words }: Writing,
  { id, value, sources }: MeasureTotal,
  versions: ReadonlyMap<string, Version>,
  counted: Counted,
): Table {
  const { consolidation, words: say, print } = setting
  const c = say.columns
  const measure = consolidation.plan.measures.get(id)
  const perUnit = sources.some(({ unit }) => unit !== null)
  const staged = consolidation.period.span === "stage"
  const part = counted.get(id) ?? null
  const told = [
    ...(value === null ? [] : [words.measureTotal(print.number(value), measure?.unit ?? "")]),
    ...(part === null || part === value ? [] : [words.measureCounted(print.number(part))]),
  ]
  const sum = told.length === 0 ? "" : ` (${told.join("; ")})`
  const version = ({ file }: SourceValue) => (file === null ? undefined : versions.get(file))
  return {
    id: "measure",
    title: `${id}: ${measure?.text ?? id}${sum}`,
    columns: [
      column("agency", c.agency, 30),
      ...(perUnit ? [column("unitName", c.unitName, 24)] : []),
      ...(staged ? [column("period", c.period, 10, "center")] : []),
      column("value", c.value, 12, "right"),
      column("state", c.state, 16),
      column("version", words.version, 6, "center"),
      column("sent", words.sent, 10, "center"),
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
