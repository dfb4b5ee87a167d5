import { asOfAt } from "../../figures/addresses.ts"
import type { Setting } from "../../figures/setting.ts"
import type { Chart } from "../../model/chart.ts"
import type { Block, ReportHead, SectionParts } from "../../model/report.ts"
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
  readonly summary: SectionParts
  readonly notes: SectionParts
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
  const [activities, funding] = [hasAnnex(setting, "activities"), hasAnnex(setting, "funding")]
  const hasRows = ({ rows }: Table) => rows.length > 0
  const figures = sheetNames(tables.figures.map(({ level }) => names.figures(level)))
  return {
    title: `${head.title} ${head.subject}`,
    subject: head.subject,
    description: `${head.addressee} ${head.standing}`,
    creator: head.agency,
    sheets: [
      firstSheet(setting, parts),
      hasRows(tables.proposals) && one(names.proposals, tables.proposals),
      deadlinesSheet(setting, parts),
      one(names.indicators, tables.indicators, { freezeColumns: 2, widths: onA4.indicators }),
      activities && one(names.activities, tables.activityTotals, { freezeColumns: 2, size: 11 }),
      hasAnnex(setting, "duties") && one(names.duties, withoutGroups(tables.duties), { size: 11 }),
      funding && one(names.funding, tables.funding, { orientation: "portrait" }),
      tables.statistics !== null && one(names.statistics, tables.statistics, { orientation: "portrait" }),
      chartSheet(setting, parts),
      hasRows(tables.resubmissions) && onScreen(names.resubmissions, tables.resubmissions),
      ...tables.figures.map((table, i) => onScreen(figures[i] ?? "", table)),
      hasRows(tables.floors) && onScreen(names.floors, tables.floors, { orientation: "portrait" }),
      hasRows(tables.reached) && onScreen(names.reached, tables.reached),
      activities && onScreen(names.activitiesByAgency, tables.activities, { size: 10 }),
      funding && onScreen(names.fundingByAgency, tables.fundingByAgency, { freezeColumns: 2, size: 11 }),
      hasRows(tables.crossChecks) && onScreen(names.checks, tables.crossChecks),
      onScreen(names.findings, tables.findings, { size: 10 }),
      onScreen(names.sources, tables.sources, { size: 10 }),
      hasRows(tables.below) && onScreen(names.below, tables.below, { size: 10 }),
      onScreen(names.workings, tables.workings, { size: 11 }),
      notesSheet(setting, parts),
    ].filter((sheet) => sheet !== false),
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
  blocks: readonly SheetBlock[],
  shape: Shape & Pick<ReportSheet, "widths">,
): ReportSheet {
  const usual = { orientation: "landscape", filter: false, freezeColumns: 0, size: 12, unprinted: null } as const
  const footer = { text: `${agency} – ${name}`, page: workbookWords[lang].page }
  return { name, blocks, footer, ...usual, ...shape }
}

const widthsOf = ({ columns }: Table): number[] => columns.map(({ width }) => width)

/** What stands over a sheet's contents; that it is for the screen alone is said on the screen, too. */
const titled = (head: ReportHead, title: string, unprinted: string | null = null): SheetBlock[] => [
  line("title", title.toUpperCase()),
  ...standing(head),
  ...(unprinted === null ? [] : [line("quiet", unprinted)]),
]

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
    ...titled(head, table.title, shape.unprinted),
    ...above,
    gap,
    { kind: "table", table },
    ...(table.rows.length === 0 ? [line("quiet", setting.words.none)] : []),
    ...below,
  ]
  return sheetOf(setting, head, name, blocks, { filter: true, widths: widthsOf(table), ...shape })
}

/** Each row says itself whose it is, so that a list can be filtered. */
const withoutGroups = (table: Table): Table => ({ ...table, rows: table.rows.filter(({ kind }) => kind !== "group") })

/** Every agency with its days, and below, how many stand how: judged at the day that stands above. */
function deadlinesSheet(setting: Setting, { head, tables: { deadlines, timeliness } }: WorkbookParts): ReportSheet {
  const { sheets, asOf } = workbookWords[setting.lang]
  // Which file it is stands beside each of its figures, on the sheets for the screen.
  const keys = deadlines.columns.map(({ key }) => key).filter((key) => key !== "file")
  return tableSheet(
    setting,
    head,
    sheets.deadlines,
    narrowed(deadlines, keys),
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
  return sheetOf(setting, head, sheets.summary, blocks, { widths: widthsOf(tables.verdicts) })
}

const halves = (left: Half, right: Half): SheetBlock => ({ kind: "halves", halves: [left, right] })

/** Charts below the tables that they are drawn over; none where there is nothing to draw. */
function chartSheet(setting: Setting, { head, charts }: WorkbookParts): ReportSheet | false {
  const { sheets, unprinted } = workbookWords[setting.lang]
  const drawn = charts.filter(({ table }) => table.rows.length > 0)
  const blocks: readonly SheetBlock[] = [
    ...titled(head, sheets.charts, unprinted),
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
  const widths = [16, 44, ...counts]
  return (
    drawn.length > 0 &&
    sheetOf(setting, head, sheets.charts, blocks, { widths, orientation: "portrait", size: 11, unprinted })
  )
}

/** What the figures stand on, how to read them, and where the decision is read. */
function notesSheet(setting: Setting, { head, notes, leftOut }: WorkbookParts): ReportSheet {
  const { sheets, unprinted } = workbookWords[setting.lang]
  const told = [...leftOut, ...notes.blocks].flatMap(linesOf)
  const blocks = [...titled(head, sheets.notes, unprinted), gap, ...told]
  return sheetOf(setting, head, sheets.notes, blocks, { widths: [18, 62, 62], unprinted })
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
