import type { Book } from "../../excel/book.ts"
import { writeBook } from "../../excel/write/write.ts"
import type { Report } from "../../model/report.ts"
import type { Places } from "./places.ts"
import { sheetOf } from "./sheet.ts"

/** The report as an .xlsx workbook: the same bytes for the same report. */
export const xlsx = (report: Pick<Report, "workbook">): Promise<Uint8Array> => writeBook(bookOf(report))

/** The workbook as Excel has it. Links and formulas point at cells of other sheets: where they are is known once all sheets are laid out. */
export function bookOf({ workbook: { sheets, ...properties } }: Pick<Report, "workbook">): Book {
  const places: Places = new Map(sheets.flatMap((sheet) => [...sheetOf(sheet, null).places]))
  return { ...properties, sheets: sheets.map((sheet) => sheetOf(sheet, places).sheet) }
}
