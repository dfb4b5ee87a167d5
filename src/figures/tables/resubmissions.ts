import type { Version } from "../../model/compliance.ts"
import type { FigureChange, Resubmission } from "../../model/resubmission.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { numberCell, textCell } from "../cells.ts"
import { agencyName, periodName, type Setting } from "../setting.ts"
import { type Column, column, data, group, type Row, tableOf } from "../table.ts"

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

/** A figure that a resubmission changed; null: it changed none. */
interface Line {
  readonly resubmission: Resubmission
  readonly change: FigureChange | null
  readonly position: number
}

/** Every figure that a resubmission changed, before and after; a resubmission that changed none has a row that says so. */
export function resubmissionsTable(setting: Setting): Table {
  const lines = resubmissionsIn(setting).flatMap((resubmission): Omit<Line, "position">[] =>
    resubmission.changes.length === 0
      ? [{ resubmission, change: null }]
      : resubmission.changes.map((change) => ({ resubmission, change })),
  )
  return tableOf<Line>({
    id: "resubmissions",
    title: own[setting.lang].title,
    columns: columnsOf(setting),
    rows: lines.map((line, i) => data({ ...line, position: i + 1 })),
  })
}

/** The same for reading: under each resubmission its changes. */
export const groupedResubmissions = (setting: Setting): Table =>
  tableOf<Line>({
    id: "resubmissions",
    title: own[setting.lang].title,
    columns: columnsOf(setting).filter(({ key }) => ["position", "item", "before", "after"].includes(key)),
    rows: resubmissionsIn(setting).flatMap((resubmission): Row<Line>[] => [
      group(headText(setting, resubmission)),
      ...resubmission.changes.map((change, i) => data({ resubmission, change, position: i + 1 })),
    ]),
  })

const resubmissionsIn = ({ consolidation }: Setting): readonly Resubmission[] => consolidation.resubmissions ?? []

function columnsOf(setting: Setting): Column<Line>[] {
  const { words, lang } = setting
  const c = words.columns
  const { sentAgain, before, after, unchanged } = own[lang]
  return [
    column.centre("position", c.position, 5, ({ position }) => numberCell(position)),
    column.left("agency", c.agency, 34, ({ resubmission }) => textCell(agencyName(setting, resubmission.agency))),
    column.centre("period", c.period, 10, ({ resubmission }) => textCell(resubmission.period)),
    column.centre("version", sentAgain, 18, ({ resubmission }) => textCell(versionText(setting, resubmission.after))),
    column.left("item", c.item, 60, ({ change }) => textCell(change === null ? unchanged : changeText(change))),
    column.right("before", before, 12, ({ change }) => numberCell(change?.before ?? null)),
    column.right("after", after, 12, ({ change }) => numberCell(change?.after ?? null)),
  ]
}

const changeText = ({ code, label, column }: FigureChange): string =>
  `${code} ${label}${column === null ? "" : ` (${column})`}`

function headText(setting: Setting, { agency, period, before, after, changes }: Resubmission): string {
  const { lang, print, consolidation } = setting
  const name = agencyName(setting, agency)
  const whose = period === consolidation.period.id ? name : `${name}, ${periodName(setting, period)}`
  const [is, was] = [after, before].map((version) => versionText(setting, version))
  return own[lang].changed(whose, is ?? "", was ?? "", print.counted(changes.length))
}

function versionText({ lang, print }: Setting, { number, sent, received }: Version): string {
  const day = sent ?? received
  return own[lang].version(print.number(number), day === null ? null : print.day(day))
}
