import type { Book, BookRow, BookSheet, BookValue } from "../excel/book.ts"
import { counted } from "../form/sheets/counts.ts"
import type { Form, FormSheet } from "../model/form.ts"

/** What an agency enters: `sheet row column` (ids and keys of the form) → what is typed. */
export type Answers = ReadonlyMap<string, BookValue>

export const answerKey = (sheet: string, row: string, column: string): string => `${sheet} ${row} ${column}`

const textOf = (row: BookRow, at: number): string | null => {
  const value = row.cells[at]?.value
  return typeof value === "string" ? value : null
}

/** The row of headings of a form's sheet as it is laid out in the book. */
function headingRow(sheet: BookSheet, form: FormSheet): BookRow {
  const found = sheet.rows.find((row) =>
    form.columns.every(({ heading }) => row.cells.some((_, at) => textOf(row, at) === heading)),
  )
  if (!found) throw new Error(`no heading row on ${sheet.name}`)
  return found
}

function fillSheet(sheet: BookSheet, form: FormSheet, answers: Answers): BookSheet {
  const headings = headingRow(sheet, form)
  // Two columns may have one heading ("Đơn vị tính" never does on one sheet): the first that is free is taken.
  const columns = form.columns.map(({ heading }) =>
    headings.cells.findIndex((_, at) => textOf(headings, at) === heading),
  )
  const codeAt = columns[0] ?? 0
  const rows = sheet.rows.map((row) => {
    const code = form.rows.find((one) => one.printed === textOf(row, codeAt))?.code
    if (code === undefined) return row
    const cells = row.cells.map((cell, at) => {
      const key = form.columns[columns.indexOf(at)]?.key
      const answer = key === undefined ? undefined : answers.get(answerKey(form.id, code, key))
      return cell === null || answer === undefined ? cell : { ...cell, value: answer }
    })
    // A long answer needs more lines than the form has given the row.
    const { height, ...free } = row
    const long = cells.some(
      (cell) => typeof cell?.value === "string" && cell.value.length > 55 && !row.cells.includes(cell),
    )
    return long ? { ...free, cells } : { ...row, cells }
  })
  return { ...sheet, rows }
}

/** The agency's form with its answers typed into the cells for input. */
export function fillBook(book: Book, form: Form, answers: Answers): Book {
  const sheets = book.sheets.map((sheet) => {
    const laidOut = form.sheets.find(({ name }) => name === sheet.name)
    return laidOut ? fillSheet(sheet, laidOut, answers) : sheet
  })
  return counted({ ...book, sheets }, form)
}
