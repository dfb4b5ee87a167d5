import type ExcelJS from "exceljs"
import { cellRef } from "../address.ts"
import type { BookSheet, BookValue, Style } from "../book.ts"
import { validation } from "./check.ts"
import { noteOf } from "./comment.ts"
import { drawnRows } from "./rows.ts"
import { exceljsStyle } from "./style.ts"
import { clean } from "./text.ts"

/** Columns of a sheet: a page break goes across all of them. */
const widestSheet = 16_384

/** The first cell with a style: what exceljs writes there names the style's number. */
export interface StyledCell {
  readonly sheet: string
  readonly ref: string
}

/** What exceljs was shown of the book's cells. */
export interface Seen {
  readonly styles: Map<Style, StyledCell>
  text: boolean
}

export const nothingSeen = (): Seen => ({ styles: new Map(), text: false })

const isText = (value: BookValue): boolean =>
  typeof value === "string" ? value !== "" : typeof value === "object" && value?.kind === "rich"

/**
 * The cells that exceljs has to see: the first of each style, which it numbers in this order; those that are checked or commented on; and one
 * text in the whole book, or it would write no part for them. All cells are written by `rows.ts`.
 */
export function addCells(worksheet: ExcelJS.Worksheet, sheet: BookSheet, seen: Seen): void {
  for (const [index, cells] of drawnRows(sheet).entries())
    for (const [i, cell] of cells.entries()) {
      if (cell === null) continue
      if (cell.style !== null && !seen.styles.has(cell.style)) {
        seen.styles.set(cell.style, { sheet: worksheet.name, ref: cellRef(index + 1, i + 1) })
        worksheet.getCell(index + 1, i + 1).style = exceljsStyle(cell.style)
      }
      if (!seen.text && isText(cell.value)) {
        seen.text = true
        worksheet.getCell(index + 1, i + 1).value = "…"
      }
    }
  for (const [index, { cells, newPage }] of sheet.rows.entries()) {
    if (newPage && index > 0) worksheet.getRow(index).addPageBreak(0, widestSheet)
    for (const [i, cell] of cells.entries()) {
      if (cell?.check) worksheet.getCell(index + 1, i + 1).dataValidation = validation(cell.check)
      if (cell?.comment) worksheet.getCell(index + 1, i + 1).note = noteOf(clean(cell.comment))
    }
  }
}
