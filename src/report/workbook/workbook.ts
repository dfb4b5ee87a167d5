import { asOfAt } from "../../figures/addresses.ts"
import type { Setting } from "../../figures/setting.ts"
import type { Chart } from "../../model/chart.ts"
import type { Block, ReportHead, Section } from "../../model/report.ts"
import type { Half, ReportSheet, ReportWorkbook, SheetBlock } from "../../model/sheet.ts"
import type { Table } from "../../model/table.ts"
import { narrowed } from "../narrow.ts"
import { hasAnnex } from "../sections/annexes/annexes.ts"
import type { ReportTables } from "../tables.ts"
import { gap, line, linesOf, standing } from "./lines.ts"
import { workbookWords } from "./words.ts"

/** What a workbook is made of: the report's parts, every table in full. */
export interface WorkbookParts {
  readonly head: ReportHead
  readonly summary: Section
  readonly notes: Section
  /** What the notes begin with: files left out, with the reason. */
  readonly leftOut: readonly Block[]
  readonly charts: readonly Chart[]
  readonly tables: ReportTables
}

/** The report as a workbook: first what is printed, then what is looked up on the screen, down to the source of every figure. */
export function workbookOf(setting: Setting, parts: WorkbookParts): ReportWorkbook {
  const { head, tables } = parts
  const names = workbookWords[setting.lang].sheets
  const { unprinted } = workbookWords[setting.lang]
  const one = (name: string, table: Table, shape: Shape = {}) => tableSheet(setting, head, name, table, shape)
  const onScreen = (name: string, table: Table, shape: Shape = {}) => one(name, table, { ...shape, unprinted })
  const asks = {
    activities: hasAnnex(setting, "activities"),
    duties: hasAnnex(setting, "duties"),
    funding: hasAnnex(setting, "funding"),
    floors: tables.floors.rows.length > 0,
  }
  const figures = sheetNames(tables.figures.map(({ level }) => names.figures(level)))
  return {
    title: `${head.title} ${head.subject}`,
    subject: head.subject,
    description: `${head.addressee} ${head.standing}`,
    creator: head.agency,
    sheets: [
      firstSheet(setting, parts),
      ...(tables.proposals.rows.length > 0 ? [one(names.proposals, tables.proposals)] : []),
      deadlinesSheet(setting, parts),
      one(names.indicators, tables.indicators, { freezeColumns: 2, widths: onA4.indicators }),
      ...(asks.activities ? [one(names.activities, tables.activityTotals, { freezeColumns: 2, size: 11 })] : []),
      ...(asks.duties ? [one(names.duties, withoutGroups(tables.duties), { size: 11 })] : []),
      ...(asks.funding ? [one(names.funding, tables.funding, { orientation: "portrait" })] : []),
      ...(tables.statistics === null ? [] : [one(names.statistics, tables.statistics, { orientation: "portrait" })]),
      ...chartSheets(setting, parts),
      ...(tables.resubmissions.rows.length > 0 ? [onScreen(names.resubmissions, tables.resubmissions)] : []),
      ...tables.figures.map((table, i) => onScreen(figures[i] ?? "", table)),
      ...(asks.floors ? [onScreen(names.floors, tables.floors, { orientation: "portrait" })] : []),
      ...(tables.reached.rows.length > 0 ? [onScreen(names.reached, tables.reached)] : []),
      ...(asks.activities ? [onScreen(names.activitiesByAgency, tables.activities, { size: 10 })] : []),
      ...(asks.funding
        ? [onScreen(names.fundingByAgency, tables.fundingByAgency, { freezeColumns: 2, size: 11 })]
        : []),
      ...(tables.crossChecks.rows.length > 0 ? [onScreen(names.checks, tables.crossChecks)] : []),
      onScreen(names.findings, tables.findings, { size: 10 }),
      onScreen(names.sources, tables.sources, { size: 10 }),
      ...(tables.below.rows.length > 0 ? [onScreen(names.below, tables.below, { size: 10 })] : []),
      onScreen(names.workings, tables.workings, { size: 11 }),
      notesSheet(setting, parts),
    ],
  }
}

type Shape = Partial<Pick<ReportSheet, "orientation" | "filter" | "freezeColumns" | "size" | "unprinted" | "widths">>

/** Of tables with many columns, so that they are read on a page of A4: column by column. */
const onA4 = {
  indicators: [9, 36, 9, 9, 9, 14, 21, 17, 9, 17, 54],
  deadlines: [5, 34, 18, 12, 12, 12, 8, 16, 9, 12, 9, 9, 18],
}

/** A sheet with its words below every page. */
function sheetOf(
  { lang }: Setting,
  { agency }: ReportHead,
  name: string,
  widths: readonly number[],
  blocks: readonly SheetBlock[],
  { orientation = "landscape", filter = false, freezeColumns = 0, size = 12, unprinted = null }: Shape,
): ReportSheet {
  const footer = { text: `${agency} – ${name}`, page: workbookWords[lang].page }
  return { name, orientation, widths, blocks, filter, freezeColumns, size, unprinted, footer }
}

const widthsOf = ({ columns }: Table): number[] => columns.map(({ width }) => width)

/** That a sheet is for the screen alone is said on the screen, too. */
const said = (unprinted: string | null = null): SheetBlock[] => (unprinted === null ? [] : [line("quiet", unprinted)])

/** A sheet with one table, under the report's subject and standing. */
function tableSheet(
  setting: Setting,
  head: ReportHead,
  name: string,
  table: Table,
  shape: Shape,
  above: readonly SheetBlock[] = [],
  below: readonly SheetBlock[] = [],
): ReportSheet {
  const blocks: readonly SheetBlock[] = [
    line("title", table.title.toUpperCase()),
    ...standing(head),
    ...said(shape.unprinted),
    ...above,
    gap,
    { kind: "table", table },
    ...(table.rows.length === 0 ? [line("quiet", setting.words.none)] : []),
    ...below,
  ]
  return sheetOf(setting, head, name, shape.widths ?? widthsOf(table), blocks, { filter: true, ...shape })
}

/** Each row says itself whose it is, so that a list can be filtered. */
const withoutGroups = (table: Table): Table => ({ ...table, rows: table.rows.filter(({ kind }) => kind !== "group") })

/** Every agency with its days, and below, how many stand how: judged at the day that stands above. */
function deadlinesSheet(setting: Setting, { head, tables: { deadlines, timeliness } }: WorkbookParts): ReportSheet {
  const { sheets, asOf } = workbookWords[setting.lang]
  return tableSheet(
    setting,
    head,
    sheets.deadlines,
    // Which file it is stands beside each of its figures, on the sheets for the screen.
    narrowed(
      deadlines,
      deadlines.columns.map(({ key }) => key).filter((key) => key !== "file"),
    ),
    { freezeColumns: 2, size: 11, widths: onA4.deadlines },
    [{ kind: "day", label: asOf, day: setting.consolidation.asOf, at: asOfAt }],
    [gap, line("section", timeliness.title), { kind: "table", table: timeliness }],
  )
}

/** The first page: the head of an official paper, the state of the plan in a few sentences, and all verdicts. */
function firstSheet(setting: Setting, { head, summary, tables }: WorkbookParts): ReportSheet {
  const { sheets, recalculates } = workbookWords[setting.lang]
  const blocks: readonly SheetBlock[] = [
    halves({ role: "letterhead", text: head.parent }, { role: "letterheadStrong", text: head.nation }),
    halves({ role: "letterheadStrong", text: head.agency }, { role: "motto", text: head.motto }),
    halves({ role: "letterhead", text: head.number }, { role: "subtitle", text: head.placeAndDay }),
    gap,
    line("title", head.title),
    line("subject", head.subject),
    line("subtitle", head.standing),
    gap,
    ...summary.blocks.flatMap(linesOf),
    gap,
    line("quiet", recalculates),
  ]
  return sheetOf(setting, head, sheets.summary, widthsOf(tables.verdicts), blocks, {})
}

const halves = (left: Half, right: Half): SheetBlock => ({ kind: "halves", halves: [left, right] })

/** Charts below the tables that they are drawn over. */
function chartSheets(setting: Setting, { head, charts }: WorkbookParts): ReportSheet[] {
  const { sheets, unprinted } = workbookWords[setting.lang]
  const name = sheets.charts
  const drawn = charts.filter(({ table }) => table.rows.length > 0)
  if (drawn.length === 0) return []
  const blocks: readonly SheetBlock[] = [
    line("title", name.toUpperCase()),
    ...standing(head),
    ...said(unprinted),
    gap,
    ...drawn.flatMap((chart): SheetBlock[] => [
      line("section", chart.title),
      { kind: "table", table: chart.table },
      gap,
      { kind: "chart", chart },
      gap,
    ]),
  ]
  const counts = Array.from({ length: Math.max(6, ...drawn.map(({ table }) => table.columns.length)) - 2 }, () => 14)
  return [sheetOf(setting, head, name, [16, 44, ...counts], blocks, { orientation: "portrait", size: 11, unprinted })]
}

/** What the figures stand on, how to read them, and where the decision is read. */
function notesSheet(setting: Setting, { head, notes, leftOut }: WorkbookParts): ReportSheet {
  const { sheets, unprinted } = workbookWords[setting.lang]
  const name = sheets.notes
  const blocks = [
    line("title", name.toUpperCase()),
    ...standing(head),
    ...said(unprinted),
    gap,
    ...[...leftOut, ...notes.blocks].flatMap(linesOf),
  ]
  return sheetOf(setting, head, name, [18, 62, 62], blocks, { unprinted })
}

/** Names of sheets are short, differ, and lack some marks. */
function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = []
  for (const text of wanted) {
    const name = text.replace(/[\\/*?:[\]']/g, " ")
    const [short, tail] = [name.slice(0, 31), ` ${names.length + 1}`]
    names.push(names.includes(short) ? `${short.slice(0, 31 - tail.length)}${tail}` : short)
  }
  return names
}
