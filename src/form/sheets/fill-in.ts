import { cellRef } from "../../excel/address.ts"
import type { Book, BookCell, BookRow, BookSheet } from "../../excel/book.ts"
import type { Form, FormCell, FormRow, FormSheet } from "../../model/form.ts"
import { counted } from "./counts.ts"
import { heightOf } from "./table.ts"

/** A cell for input in the book of a form: whose it is, and where it stands. */
export interface InputCell {
  readonly sheet: FormSheet
  readonly row: FormRow
  readonly input: FormCell
  /** `D7` */
  readonly ref: string
}

/** The book that `formBook` made of the form, every cell for input passed through `change`; rows grow with what is written. */
export function fillIn(book: Book, form: Form, change: (at: InputCell, cell: BookCell) => BookCell): Book {
  const sheets = book.sheets.map((sheet) => {
    const of = form.sheets.find(({ name }) => name === sheet.name)
    return of ? fillSheet(sheet, of, change) : sheet
  })
  return counted({ ...book, sheets }, form)
}

/** The columns of the book are those of the form; a row of the form has its code in the first, as no other row has. */
function fillSheet(sheet: BookSheet, form: FormSheet, change: (at: InputCell, cell: BookCell) => BookCell): BookSheet {
  const codes = new Map(form.rows.map((row) => [row.printed, row]))
  const rows = sheet.rows.map((line, index): BookRow => {
    const code = line.cells[0]?.value
    const row = typeof code === "string" ? codes.get(code) : undefined
    if (!row) return line
    const cells = line.cells.map((cell, at) => {
      const input = row.cells.find(({ column }) => column === form.columns[at]?.key)
      return cell && input ? change({ sheet: form, row, input, ref: cellRef(index + 1, at + 1) }, cell) : cell
    })
    return { ...line, cells, height: Math.min(409, Math.max(line.height ?? 0, heightOf(cells, sheet.columns))) }
  })
  return { ...sheet, rows }
}
