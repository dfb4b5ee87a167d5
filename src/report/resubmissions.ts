import type { Version } from "../model/compliance.ts"
import type { Block, Table } from "../model/report.ts"
import type { Resubmission } from "../model/resubmission.ts"
import type { Lang } from "../model/words.ts"
import { column, dataRow, groupRow, numberCell, paragraph, textCell } from "./cells.ts"
import { agencyName, periodName, type Setting } from "./setting.ts"

const vi = {
  title: "Số liệu thay đổi khi gửi lại",
  version: (number: string, day: string | null) => `bản ${number}${day === null ? "" : ` (${day})`}`,
  changed: (agency: string, after: string, before: string, count: string) =>
    `${agency}: ${after} so với ${before}: ${count === "0" ? "không số liệu nào đổi" : `${count} số liệu đổi`}`,
  before: "Bản trước",
  after: "Bản sau",
}

const en: typeof vi = {
  title: "Figures that changed when sent again",
  version: (number, day) => `version ${number}${day === null ? "" : ` (${day})`}`,
  changed: (agency, after, before, count) =>
    `${agency}: ${after} against ${before}: ${count === "0" ? "no figure changed" : `figures changed: ${count}`}`,
  before: "Before",
  after: "After",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Every resubmission, with the figures that it changed: before and after. */
export function resubmissionsTable(setting: Setting): Table {
  const { words, lang, consolidation } = setting
  return {
    id: "resubmissions",
    title: own[lang].title,
    columns: [
      column("position", words.columns.position, 5, "center"),
      column("item", words.columns.item, 60),
      column("before", own[lang].before, 14, "right"),
      column("after", own[lang].after, 14, "right"),
    ],
    rows: (consolidation.resubmissions ?? []).flatMap((resubmission) => [
      groupRow(headText(setting, resubmission)),
      ...resubmission.changes.map(({ row, label, column: heading, before, after }, i) =>
        dataRow([
          numberCell(i + 1),
          textCell(`${row} ${label}${heading === null ? "" : ` (${heading})`}`),
          numberCell(before),
          numberCell(after),
        ]),
      ),
    ]),
  }
}

function headText(setting: Setting, { agency, period, before, after, changes }: Resubmission): string {
  const { lang, print, consolidation } = setting
  const name = agencyName(setting, agency)
  const whose = period === consolidation.period.id ? name : `${name}, ${periodName(setting, period)}`
  const version = ({ number, sent, received }: Version) => {
    const day = sent ?? received
    return own[lang].version(print.number(number), day === null ? null : print.day(day))
  }
  return own[lang].changed(whose, version(after), version(before), print.number(changes.length))
}

/** The same in the section on deadlines; nothing where nobody sent again. */
export function resubmissionBlocks({ lang }: Setting, table: Table): Block[] {
  if (table.rows.length === 0) return []
  // Without a changed figure there is no table to show.
  if (table.rows.every(({ kind }) => kind === "group"))
    return table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "text" ? [paragraph(`${cell.text}.`)] : [])),
    )
  return [
    { kind: "heading", text: own[lang].title },
    { kind: "table", table },
  ]
}
