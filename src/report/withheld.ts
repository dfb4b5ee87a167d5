import { fileName } from "../base/file-name.ts"
import type { WithheldCell } from "../model/consolidation.ts"
import type { Block } from "../model/report.ts"
import type { Table } from "../model/table.ts"
import { paragraph, paragraphs, textCell } from "./cells.ts"
import { agencyName, periodName, plainUnitName, type Setting } from "./setting.ts"
import { data, tableOf } from "./table.ts"

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
  return tableOf<WithheldCell>({
    id: "withheld",
    title: words.tables.withheld,
    columns: [
      { key: "code", holds: "code", heading: c.code, width: 20, cell: ({ id }) => textCell(id) },
      { key: "shown", heading: c.shown, width: 60, cell: (cell) => textCell(shownText(setting, cell)) },
      { key: "source", heading: c.place, width: 60, cell: (cell) => textCell(placeText(cell)) },
    ],
    rows: cells.map((cell) => data(cell)),
  })
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
