import type { Book } from "../../excel/book.ts"
import { look } from "../../excel/look.ts"
import { writeBook } from "../../excel/write/write.ts"
import type { Block, Report, ReportTables, Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import { asOfAt } from "../../report/addresses.ts"
import { type Words, words } from "../../report/words.ts"
import { chartParts } from "./chart-sheet.ts"
import { stateLooks, verdictLooks } from "./looks.ts"
import type { Places } from "./places.ts"
import { type Part, type SheetPlan, sheetOf } from "./sheet.ts"

/** The report as an .xlsx workbook: the same bytes for the same report. */
export const xlsx = (report: Report): Promise<Uint8Array> => writeBook(bookOf(report))

/** The workbook as data: a summary, a sheet for each table, the sources of every figure, the notes. */
export function bookOf(report: Report): Book {
  const plans = sheetPlans(report)
  // Links and formulas point at cells of other sheets: where they are is known only once all sheets are laid out.
  const places: Places = new Map(plans.flatMap((plan) => [...sheetOf(plan, null).places]))
  return {
    title: `${report.head.title} ${report.head.subject}`,
    subject: report.head.subject,
    description: `${report.head.standing} ${report.head.basis}`,
    creator: report.head.agency,
    sheets: plans.map((plan) => sheetOf(plan, places).sheet),
  }
}

function sheetPlans(report: Report): SheetPlan[] {
  const { tables } = report
  const names = words[report.lang].sheets
  const figures = figuresNames(names.figures, tables.figures)
  const looks = verdictLooks(report.lang)
  const usual: Shape = { looks, orientation: "landscape", filter: true, freezeColumns: 0, size: 12 }
  const one = (name: string, table: Table, shape: Partial<Shape> = {}) =>
    tableSheet(report, name, table, { ...usual, ...shape })
  return [
    summarySheet(report, names),
    ...(tables.charts.length > 0 ? [chartSheet(report, names)] : []),
    ...(tables.proposals.rows.length > 0 ? [one(names.proposals, tables.proposals)] : []),
    deadlinesSheet(report, names.deadlines),
    ...(tables.resubmissions.rows.length > 0 ? [one(names.resubmissions, tables.resubmissions)] : []),
    one(names.indicators, tables.indicators, { freezeColumns: 2 }),
    ...tables.figures.map((table, i) => one(figures[i] ?? names.figures, table)),
    one(names.floors, tables.floors, { orientation: "portrait" }),
    one(names.activities, tables.activities, { size: 10 }),
    one(
      names.duties,
      { ...tables.duties, rows: tables.duties.rows.filter(({ kind }) => kind !== "group") },
      { size: 11 },
    ),
    one(names.funding, tables.funding, { orientation: "portrait" }),
    one(names.fundingByAgency, tables.fundingByAgency, { freezeColumns: 2, size: 11 }),
    one(names.checks, tables.crossChecks),
    one(names.findings, tables.findings, { size: 10 }),
    one(names.sources, tables.sources, { size: 10 }),
    one(names.workings, tables.workings, { size: 11 }),
    notesSheet(report, names),
  ]
}

type Shape = Pick<SheetPlan, "looks" | "orientation" | "filter" | "freezeColumns" | "size">

/** Every agency with its days, and below, how many stand how: judged at the day that stands above. */
function deadlinesSheet(report: Report, name: string): SheetPlan {
  const { tables, asOf, lang } = report
  const { timeliness } = tables
  const sheet = tableSheet(report, name, tables.deadlines, {
    looks: stateLooks(lang),
    orientation: "landscape",
    filter: true,
    freezeColumns: 2,
    size: 11,
  })
  const at = sheet.parts.findIndex(({ kind }) => kind === "gap")
  const day: Part = { kind: "day", label: words[lang].columns.asOf, day: asOf, at: asOfAt }
  return {
    ...sheet,
    parts: [
      ...sheet.parts.slice(0, at),
      day,
      ...sheet.parts.slice(at),
      { kind: "gap" },
      { kind: "line", text: timeliness.title, style: look.section },
      { kind: "table", table: timeliness },
    ],
  }
}

/** `Số liệu cấp tỉnh`: a sheet for each level of agencies. Names of sheets are short, differ, and lack some marks. */
function figuresNames(figures: string, tables: ReportTables["figures"]): string[] {
  const names: string[] = []
  for (const { level } of tables) {
    const name = `${figures} ${level}`.replace(/[\\/*?:[\]']/g, " ")
    const [short, tail] = [name.slice(0, 31), ` ${names.length + 1}`]
    names.push(names.includes(short) ? `${short.slice(0, 31 - tail.length)}${tail}` : short)
  }
  return names
}

/** A sheet with one table, under the report's subject and standing. */
function tableSheet(report: Report, name: string, table: Table, shape: Shape): SheetPlan {
  const parts: Part[] = [
    { kind: "line", text: table.title.toUpperCase(), style: look.title },
    ...standingLines(report),
    { kind: "gap" },
    { kind: "table", table },
  ]
  if (table.rows.length === 0) parts.push({ kind: "line", text: words[report.lang].none, style: look.quiet })
  return { ...shape, name, widths: table.columns.map(({ width }) => width), parts, footer: footerOf(report, name) }
}

const standingLines = ({ head }: Report): Part[] => [
  { kind: "line", text: head.subject, style: look.subtitle },
  { kind: "line", text: head.standing, style: look.subtitle },
]

const footerOf = ({ head, lang }: Report, name: string): SheetPlan["footer"] => ({
  text: `${head.agency} – ${name}`,
  page: words[lang].page,
})

/** The first page: the head of an official paper, the state of the plan in a few sentences, and all verdicts. */
function summarySheet(report: Report, names: Words["sheets"]): SheetPlan {
  const { head, summary, tables } = report
  return {
    name: names.summary,
    looks: verdictLooks(report.lang),
    orientation: "landscape",
    widths: tables.verdicts.columns.map(({ width }) => width),
    parts: [
      halves(head.parent, head.nation, "letterhead", "letterheadStrong"),
      halves(head.agency, head.motto, "letterheadStrong", "motto"),
      halves(head.number, head.placeAndDay, "letterhead", "subtitle"),
      { kind: "gap" },
      { kind: "line", text: head.title, style: look.title },
      { kind: "line", text: head.subject, style: look.subject },
      { kind: "line", text: head.basis, style: look.subtitle },
      { kind: "line", text: head.standing, style: look.subtitle },
      { kind: "gap" },
      ...summary.blocks.flatMap(blockParts),
      { kind: "gap" },
      { kind: "line", text: words[report.lang].recalculates, style: look.quiet },
    ],
    filter: false,
    freezeColumns: 0,
    size: 12,
    footer: footerOf(report, names.summary),
  }
}

type Head = "letterhead" | "letterheadStrong" | "motto" | "subtitle"

const halves = (left: string, right: string, leftStyle: Head, rightStyle: Head): Part => ({
  kind: "halves",
  left,
  right,
  styles: [look[leftStyle], look[rightStyle]],
})

/** Native charts, each with the table that it is drawn over. */
function chartSheet(report: Report, names: Words["sheets"]): SheetPlan {
  return {
    name: names.charts,
    orientation: "portrait",
    widths: [16, 44, 14, 14, 14, 14],
    parts: [
      { kind: "line", text: names.charts.toUpperCase(), style: look.title },
      ...standingLines(report),
      { kind: "gap" },
      ...chartParts(report),
    ],
    filter: false,
    freezeColumns: 0,
    size: 11,
    footer: footerOf(report, names.charts),
  }
}

/** What the figures stand on, how to read them, and where the decision is read. */
function notesSheet(report: Report, names: Words["sheets"]): SheetPlan {
  return {
    name: names.notes,
    orientation: "landscape",
    widths: [18, 62, 62],
    parts: [
      { kind: "line", text: names.notes.toUpperCase(), style: look.title },
      ...standingLines(report),
      ...leftOutParts(report.sections),
      ...report.notes.blocks.flatMap(blockParts),
    ],
    filter: false,
    freezeColumns: 0,
    size: 12,
    footer: footerOf(report, names.notes),
  }
}

/** The lists of section I (files left out, with the reason) belong to what the figures stand on. */
const leftOutParts = (sections: readonly Section[]): Part[] =>
  sections
    .filter(({ id }) => id === "deadlines")
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "list"))
    .flatMap(blockParts)

function blockParts(block: Block): Part[] {
  switch (block.kind) {
    case "heading":
      return [{ kind: "gap" }, { kind: "line", text: block.text, style: look.section }]
    case "paragraph":
      return [
        {
          kind: "line",
          text: `${block.lead === null ? "" : `${block.lead.text} `}${block.text}`,
          style: look.paragraph,
        },
      ]
    case "list":
      return block.items.flatMap(({ lead, text, under }) =>
        [`– ${lead === null ? "" : `${lead.text} `}${text}`, ...under.map((remark) => `    + ${remark}`)].map(
          (text): Part => ({ kind: "line", text, style: look.paragraph }),
        ),
      )
    case "table":
      return [{ kind: "gap" }, { kind: "table", table: block.table }]
    case "chart":
    case "tiles":
    case "details":
    case "matrix":
      return []
  }
}
