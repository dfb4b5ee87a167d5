import type { Version } from "../../model/compliance.ts"
import type { FigureChange, Resubmission } from "../../model/resubmission.ts"
import type { Table } from "../../model/table.ts"
import { numberCell, textCell } from "../cells.ts"
import { agencyName, periodName, type Setting } from "../setting.ts"
import { type Column, column, data, group, type Row, tableOf } from "../table.ts"

const own = {
  title: { vi: "Số liệu thay đổi khi gửi lại", en: "Figures that changed when sent again" },
  version: {
    vi: (number: string, day: string | null) => `bản ${number}${day === null ? "" : ` (${day})`}`,
    en: (number: string, day: string | null) => `version ${number}${day === null ? "" : ` (${day})`}`,
  },
  changed: {
    vi: (agency: string, after: string, before: string, count: string) =>
      `${agency}: ${after} so với ${before}: ${count === "0" ? "không số liệu nào đổi" : `${count} số liệu đổi`}`,
    en: (agency: string, after: string, before: string, count: string) =>
      `${agency}: ${after} against ${before}: ${count === "0" ? "no figure changed" : `figures changed: ${count}`}`,
  },
  unchanged: { vi: "không số liệu nào đổi", en: "no figure changed" },
  sentAgain: { vi: "Bản gửi lại", en: "Sent again" },
  before: { vi: "Bản trước", en: "Before" },
  after: { vi: "Bản sau", en: "After" },
}

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
    title: own.title[setting.lang],
    columns: columnsOf(setting),
    rows: lines.map((line, i) => data({ ...line, position: i + 1 })),
  })
}

/** The same for reading: under each resubmission its changes. */
export const groupedResubmissions = (setting: Setting): Table =>
  tableOf<Line>({
    id: "resubmissions",
    title: own.title[setting.lang],
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
  return [
    column.centre("position", c.position, 5, ({ position }) => numberCell(position)),
    column.left("agency", c.agency, 34, ({ resubmission }) => textCell(agencyName(setting, resubmission.agency))),
    column.centre("period", c.period, 10, ({ resubmission }) => textCell(resubmission.period)),
    column.centre("version", own.sentAgain[lang], 18, ({ resubmission }) =>
      textCell(versionText(setting, resubmission.after)),
    ),
    column.left("item", c.item, 60, ({ change }) =>
      textCell(change === null ? own.unchanged[lang] : changeText(change)),
    ),
    column.right("before", own.before[lang], 12, ({ change }) => numberCell(change?.before ?? null)),
    column.right("after", own.after[lang], 12, ({ change }) => numberCell(change?.after ?? null)),
  ]
}

const changeText = ({ code, label, column }: FigureChange): string =>
  `${code} ${label}${column === null ? "" : ` (${column})`}`

function headText(setting: Setting, { agency, period, before, after, changes }: Resubmission): string {
  const { lang, print, consolidation } = setting
  const name = agencyName(setting, agency)
  const whose = period === consolidation.period.id ? name : `${name}, ${periodName(setting, period)}`
  const [is, was] = [after, before].map((version) => versionText(setting, version))
  return own.changed[lang](whose, is ?? "", was ?? "", print.counted(changes.length))
}

function versionText({ lang, print }: Setting, { number, sent, received }: Version): string {
  const day = sent ?? received
  return own.version[lang](print.number(number), day === null ? null : print.day(day))
}
