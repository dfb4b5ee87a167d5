import { fileName } from "../base/file-name.ts"
import type { WithheldCell } from "../model/consolidation.ts"
import type { Block, Table } from "../model/report.ts"
import { column, dataRow, paragraph, paragraphs, textCell } from "./cells.ts"
import { agencyName, periodName, plainUnitName, type Setting } from "./setting.ts"

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
      files.length === 0 ? null : say.withheldFiles(files.map(fileName).join("; ")),
    ]),
    ...(cells.length === 0 ? [] : [{ kind: "table" as const, table: withheldTable(setting, cells) }]),
  ]
}

/** Three columns, as the notes of every format have room for. */
function withheldTable(setting: Setting, cells: readonly WithheldCell[]): Table {
  const { words } = setting
  const c = words.columns
  return {
    id: "withheld",
    title: words.tables.withheld,
    columns: [column("code", c.code, 20), column("shown", c.shown, 60), column("source", c.place, 60)],
    rows: cells.map((cell) =>
      dataRow([textCell(cell.id), textCell(shownText(setting, cell)), textCell(placeText(cell))]),
    ),
  }
}

/** Whose number it is, of when, and what stands in its place, with the reason. */
function shownText(setting: Setting, { agency, unit, period, shown, reason }: WithheldCell): string {
  const whose = [
    ...(unit === null ? [] : [plainUnitName(setting, unit)]),
    agencyName(setting, agency),
    periodName(setting, period),
  ]
  return `${whose.join(", ")}: ${shown} (${setting.words.say.withheldReasons[reason]})`
}

const placeText = ({ file, sheet, cell }: WithheldCell): string =>
  [file, sheet, cell].filter((part) => part !== null).join(" · ")
