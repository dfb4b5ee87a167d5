import type { WithheldCell } from "../../model/consolidation.ts"
import type { Block, Table } from "../../model/report.ts"
import { column, dataRow, paragraph, paragraphs, textCell } from "../cells.ts"
import { agencyName, plainUnitName, type Setting } from "../setting.ts"

/** What a publication leaves out: the rule, the cells with their files, and the files that are not used. Nothing for the office's own report. */
export function withheldBlocks(setting: Setting): Block[] {
  const { words, print, consolidation } = setting
  const { publication } = consolidation
  if (publication === undefined) return []
  const { below, cells, sums, findings, files } = publication
  const say = words.say
  return [
    { kind: "heading", text: say.withheldTitle },
    paragraph(cells.length === 0 ? say.withheldNone(below) : say.withheldIntro(below)),
    ...paragraphs([
      sums.length === 0 ? null : say.withheldSums(sums.join(", ")),
      findings === 0 ? null : say.withheldFindings(print.counted(findings)),
      files.length === 0 ? null : say.withheldFiles(files.join("; ")),
    ]),
    ...(cells.length === 0 ? [] : [{ kind: "table" as const, table: withheldTable(setting, cells) }]),
  ]
}

function withheldTable(setting: Setting, cells: readonly WithheldCell[]): Table {
  const { words, consolidation } = setting
  const { plan } = consolidation
  const c = words.columns
  return {
    id: "withheld",
    title: words.tables.withheld,
    columns: [
      column("code", c.code, 20),
      column("item", c.item, 40),
      column("agency", c.agency, 30),
      column("unitName", c.unitName, 24),
      column("period", c.period, 10, "center"),
      column("shown", c.shown, 10, "center"),
      column("reason", c.reason, 30),
      column("file", c.file, 36),
      column("sheet", c.sheet, 14),
      column("cell", c.cell, 8, "center"),
    ],
    rows: cells.map(({ id, agency, unit, period, shown, reason, file, sheet, cell }) =>
      dataRow([
        textCell(id),
        textCell(plan.measures.get(id)?.text ?? plan.activities.get(id)?.text ?? id),
        textCell(agencyName(setting, agency)),
        textCell(unit === null ? null : plainUnitName(setting, unit)),
        textCell(period),
        textCell(shown),
        textCell(words.say.withheldReasons[reason]),
        textCell(file),
        textCell(sheet),
        textCell(cell),
      ]),
    ),
  }
}
