import type { IndicatorAttainment, MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { Version } from "../../model/compliance.ts"
import type { Table } from "../../model/report.ts"
import { sourceAnchor } from "../anchors.ts"
import { column, dataRow, dayCell, numberCell, textCell } from "../cells.ts"
import { agencyName, plainUnitName, type Setting } from "../setting.ts"
import { stateCell, valueCell } from "../sources.ts"
import { verdictLead, verdictReadings, verdictRemarks, verdictSentence } from "../verdict.ts"
import { versionsByFile } from "../versions.ts"
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
    return total === undefined ? [] : [tableHtml(writing, measureTable(setting, writing, total, versions))]
  })
  return `<details class="indicator" id="${idOf(`indicator|${id}`)}" data-indicator="${escapeHtml(id)}" data-status="${status}">
<summary><span class="name">${language.text(`${id} ${planned?.short ?? ""}`)}</span> ${badge(language, verdictLead(setting, indicator))} <span class="why">${language.text(verdictSentence(setting, indicator))}</span></summary>
<p>${language.text(planned?.text ?? id)}</p>
${remarksHtml(language, remarks)}
${tables.join("\n")}
</details>`
}

function measureTable(
  setting: Setting,
  { words }: Writing,
  { id, value, sources }: MeasureTotal,
  versions: ReadonlyMap<string, Version>,
): Table {
  const { consolidation, words: say, print } = setting
  const c = say.columns
  const measure = consolidation.plan.measures.get(id)
  const perUnit = sources.some(({ unit }) => unit !== null)
  const staged = consolidation.period.span === "stage"
  const sum = value === null ? "" : ` (${words.measureTotal(print.number(value), measure?.unit ?? "")})`
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
        sourceAnchor(id, source),
      ),
    ),
  }
}
