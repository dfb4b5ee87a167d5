import ExcelJS from "exceljs"
import { cellRef, rangeRef } from "../address.ts"
import type { Book, BookSheet } from "../book.ts"
import { font } from "../look.ts"
import { addCells, nothingSeen, type Seen } from "./cells.ts"
import { mend } from "./mend.ts"

/** Stands for the day of writing: the same book gives the same bytes. */
const noDay = new Date(Date.UTC(2000, 0, 1))

/** An .xlsx file of the book: the same bytes for the same book, whatever the clock and the time zone. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.title = book.title
  workbook.creator = book.creator
  workbook.company = book.creator
  if (book.subject) workbook.subject = book.subject
  if (book.description) workbook.description = book.description
  workbook.lastModifiedBy = book.creator
  workbook.created = noDay
  workbook.modified = noDay
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: firstVisible(book), visibility: "visible" },
  ]
  const seen = nothingSeen()
  for (const sheet of book.sheets) await addSheet(workbook, sheet, seen)
  // It is packed once, when it is mended.
  return mend(new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } })), book, seen.styles)
}

const firstVisible = (book: Book): number =>
  Math.max(
    0,
    book.sheets.findIndex((sheet) => (sheet.visibility ?? "visible") === "visible"),
  )

async function addSheet(workbook: ExcelJS.Workbook, sheet: BookSheet, seen: Seen): Promise<void> {
  const { print } = sheet
  const page: Partial<ExcelJS.PageSetup> = {
    paperSize: 9, // A4
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: print.pages ?? 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.65, header: 0.3, footer: 0.3 },
  }
  if (print.area) page.printArea = rangeRef(print.area)
  if (print.repeat) page.printTitlesRow = `${print.repeat.from}:${print.repeat.until}`
  const gridLines = sheet.gridLines ?? false
  const cursor = sheet.cursor === undefined ? {} : { activeCell: sheet.cursor }
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 }
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility === "very-hidden" ? "veryHidden" : (sheet.visibility ?? "visible"),
    pageSetup: page,
    headerFooter: {
      ...(print.header === undefined ? {} : { oddHeader: header(print.header) }),
      oddFooter: footer(print.footer.text, print.footer.page),
    },
    properties: sheet.tabColor ? { tabColor: { argb: `FF${sheet.tabColor}` } } : {},
    views: [
      rows + columns > 0
        ? { state: "frozen", xSplit: columns, ySplit: rows, showGridLines: gridLines, ...cursor }
        : { state: "normal", showGridLines: gridLines, ...cursor },
    ],
  })
  worksheet.columns = sheet.columns.map(({ width, hidden = false }) => ({ width, hidden }))
  addCells(worksheet, sheet, seen)
  for (const merge of sheet.merges ?? []) worksheet.mergeCells(merge.top, merge.left, merge.bottom, merge.right)
  if (sheet.autoFilter) worksheet.autoFilter = rangeRef(sheet.autoFilter)
  addLooks(worksheet, sheet)
  if (sheet.protect) await worksheet.protect("", allowed)
}

function addLooks(worksheet: ExcelJS.Worksheet, { looks = [] }: BookSheet): void {
  for (const [i, look] of looks.entries()) {
    const { range, style } = look
    const first = cellRef(range.top, range.left)
    const when =
      "when" in look ? look.when : `LEFT(${first},${look.begins.length})="${look.begins.replaceAll('"', '""')}"`
    worksheet.addConditionalFormatting({
      ref: rangeRef(range),
      rules: [
        {
          type: "expression",
          priority: i + 1,
          formulae: [when],
          style: {
            ...(style.color ? { font: { color: { argb: `FF${style.color}` } } } : {}),
            ...(style.fill
              ? { fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${style.fill}` } } }
              : {}),
          },
        },
      ],
    })
  }
}

/** What stays allowed on a protected sheet: making room, and ordering. */
const allowed: Partial<ExcelJS.WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
}

const header = (text: string): string => `&C&"${font},Italic"&11 ${text.replaceAll("&", "&&")}`

/** Excel's codes for the footer; `&` in words is doubled, and the size is kept apart from a number that follows. */
const footer = (text: string, page: string): string => {
  const style = `&"${font},Regular"&9 `
  return `&L${style}${text.replaceAll("&", "&&")}&R${style}${page.replaceAll("&", "&&")} &P/&N`
}
