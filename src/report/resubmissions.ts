import type { Version } from "../model/compliance.ts"
import type { Block, Place, Table, TableCell } from "../model/report.ts"
import type { FigureChange, Resubmission } from "../model/resubmission.ts"
import type { Lang } from "../model/words.ts"
import { column, dataRow, groupRow, none, numberCell, paragraph, textCell } from "./cells.ts"
import { narrowed } from "./narrow.ts"
import { agencyName, periodName, type Setting } from "./setting.ts"

const vi = {
  title: "Số liệu thay đổi khi gửi lại",
  version: (number: string, day: string | null) => `bản ${number}${day === null ? "" : ` (${day})`}`,
  changed: (agency: string, after: string, before: string, count: string) =>
    `${agency}: ${after} so với ${before}: ${count === "0" ? "không số liệu nào đổi" : `${count} số liệu đổi`}`,
  unchanged: "không số liệu nào đổi",
  sentAgain: "Bản gửi lại",
  before: "Bản trước",
  after: "Bản sau",
}

const en: typeof vi = {
  title: "Figures that changed when sent again",
  version: (number, day) => `version ${number}${day === null ? "" : ` (${day})`}`,
  changed: (agency, after, before, count) =>
    `${agency}: ${after} against ${before}: ${count === "0" ? "no figure changed" : `figures changed: ${count}`}`,
  unchanged: "no figure changed",
  sentAgain: "Sent again",
  before: "Before",
  after: "After",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Every figure that a resubmission changed, before and after; a resubmission that changed none has a row that says so. */
export function resubmissionsTable(setting: Setting): Table {
  const { words, lang, consolidation } = setting
  const c = words.columns
  const rows = (consolidation.resubmissions ?? []).flatMap((resubmission) => {
    const { agency, period, after, changes } = resubmission
    const head = [textCell(agencyName(setting, agency)), textCell(period), textCell(versionText(setting, after))]
    if (changes.length === 0) return [[...head, textCell(own[lang].unchanged), none, none]]
    return changes.map((change) => [...head, ...changeCells(change)])
  })
  return {
    id: "resubmissions",
    title: own[lang].title,
    columns: [
      column("position", c.position, 5, "center"),
      column("agency", c.agency, 34),
      column("period", c.period, 10, "center"),
      column("version", own[lang].sentAgain, 18, "center"),
      column("item", c.item, 60),
      column("before", own[lang].before, 12, "right"),
      column("after", own[lang].after, 12, "right"),
    ],
    rows: rows.map((cells, i) => dataRow([numberCell(i + 1), ...cells])),
  }
}

/** The same for reading: under each resubmission its changes. */
function groupedTable(setting: Setting): Table {
  const full = narrowed(resubmissionsTable(setting), ["position", "item", "before", "after"])
  return {
    ...full,
    rows: (setting.consolidation.resubmissions ?? []).flatMap((resubmission) => [
      groupRow(headText(setting, resubmission)),
      ...resubmission.changes.map((change, i) => dataRow([numberCell(i + 1), ...changeCells(change)])),
    ]),
  }
}

const changeCells = ({ row, label, column: heading, before, after }: FigureChange): TableCell[] => [
  textCell(`${row} ${label}${heading === null ? "" : ` (${heading})`}`),
  numberCell(before),
  numberCell(after),
]

function headText(setting: Setting, { agency, period, before, after, changes }: Resubmission): string {
  const { lang, print, consolidation } = setting
  const version = (one: Version) => versionText(setting, one)
  const name = agencyName(setting, agency)
  const whose = period === consolidation.period.id ? name : `${name}, ${periodName(setting, period)}`
  return own[lang].changed(whose, version(after), version(before), print.number(changes.length))
}

function versionText({ lang, print }: Setting, { number, sent, received }: Version): string {
  const day = sent ?? received
  return own[lang].version(print.number(number), day === null ? null : print.day(day))
}

const behind: readonly Place[] = ["text", "page", "annex"]

/** The same in the section on deadlines; nothing where nobody sent again. */
export function resubmissionBlocks(setting: Setting): Block[] {
  const table = groupedTable(setting)
  if (table.rows.length === 0) return []
  // Without a changed figure there is no table to show.
  if (table.rows.every(({ kind }) => kind === "group"))
    return table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "text" ? [paragraph(`${cell.text}.`)] : [])),
    )
  return [
    { kind: "heading", on: behind, text: own[setting.lang].title },
    { kind: "table", on: behind, table },
  ]
}
