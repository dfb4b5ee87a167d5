import type { Book, BookValue } from "../excel/book.ts"
import { fillIn } from "../form/sheets/fill-in.ts"
import type { Form } from "../model/form.ts"

export const answerKey = (sheet: string, row: string, column: string): string => `${sheet} ${row} ${column}`

/** The agency's form with its answers typed into the cells for input: `sheet row column` (ids and keys of the form) → what is typed. */
export const fillBook = (book: Book, form: Form, answers: ReadonlyMap<string, BookValue>): Book =>
  fillIn(book, form, ({ sheet, row, input }, cell) => {
    const answer = answers.get(answerKey(sheet.id, row.code, input.column))
    return answer === undefined ? cell : { ...cell, value: answer }
  })
