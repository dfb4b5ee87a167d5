// How much of a form is still blank, said by the form itself without any program: formulas above each table and on the cover, with what they come to now.

import { columnName } from "../../excel/address.ts"
import type { Book, BookCell, BookRow, BookValue } from "../../excel/book.ts"
import { look } from "../../excel/look.ts"
import type { Form, FormCell, FormRow, FormSheet } from "../../model/form.ts"

/** A text within a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Where a count stands, once it is known. */
export const countCell: BookCell = { value: null, style: look.help }

/** Where a sheet's rows stand in the book: `from` and `until` are the first and the last. */
export interface Rows {
  readonly at: (row: FormRow) => number
  readonly from: number
  readonly until: number
}

export function rowsIn(rows: readonly BookRow[], form: FormSheet): Rows {
  const numbers = new Map(rows.map(({ cells }, index) => [cells[0]?.value, index + 1]))
  const at = (row: FormRow): number => numbers.get(row.printed) ?? 0
  const all = form.rows.map(at)
  return { at, from: Math.min(...all), until: Math.max(...all) }
}

const isRequired = ({ required }: FormCell): boolean => required
const isAmount = ({ input }: FormCell): boolean => input === "amount"
const isInWords = ({ input }: FormCell): boolean => input === "text" || input === "day"

/** What is counted on a sheet: the columns with what is required, and where nothing is, those that ask for money or words. */
function countOf(form: FormSheet, rows: readonly BookRow[]) {
  const asks = form.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })))
  const counts = [isRequired, isAmount, isInWords].find((is) => asks.some(({ cell }) => is(cell))) ?? isInWords
  const columns = form.columns
    .map(({ key }, index) => ({ key, index }))
    .filter(({ key }) => asks.some(({ cell }) => cell.column === key && counts(cell)))
  const { at, from, until } = rowsIn(rows, form)
  const values = asks.flatMap(({ row, cell }) => {
    const column = columns.find(({ key }) => key === cell.column)
    return column === undefined ? [] : [rows[at(row) - 1]?.cells[column.index]?.value ?? null]
  })
  const blank = values.filter((value) => value === null || value === "").length
  const ranges = (prefix: string) =>
    columns
      .map(({ index }) => `${prefix}$${columnName(index + 1)}$${from}:$${columnName(index + 1)}$${until}`)
      .join(",")
  return {
    form,
    blank,
    asked: values.length,
    /** Blank cells as a formula; `prefix` names the sheet from another one. */
    formula: (prefix = "") => `MAX(0,${values.length}-COUNTA(${ranges(prefix)}))`,
    rest: counts === isRequired ? "chưa ghi." : "để trống (không bắt buộc).",
  }
}
type Count = ReturnType<typeof countOf>

/** `Còn 16/16 ô chưa ghi.` */
function ofTable({ blank, asked, formula, rest }: Count): BookValue {
  const none = `Đã ghi đủ ${asked} ô.`
  const some = `/${asked} ô ${rest}`
  return {
    kind: "formula",
    formula: `IF(${formula()}=0,${quoted(none)},"Còn "&${formula()}&${quoted(some)})`,
    result: blank === 0 ? none : `Còn ${blank}${some}`,
  }
}

/** All sheets, summed up on the cover. */
function ofForm(counts: readonly Count[]): BookValue {
  const terms = counts.map(
    ({ form: { id, name }, formula }, i) =>
      `${quoted(`${i === 0 ? "" : "; "}${name} `)}&${formula(id === "cover" ? "" : `'${name}'!`)}`,
  )
  return {
    kind: "formula",
    formula: `"Số ô chưa ghi: "&${terms.join("&")}&"."`,
    result: `Số ô chưa ghi: ${counts.map(({ form, blank }) => `${form.name} ${blank}`).join("; ")}.`,
  }
}

/** The book of a form with what is blank in it now. */
export function counted(book: Book, form: Form): Book {
  const counts = book.sheets.flatMap((sheet) => {
    const of = form.sheets.find(({ name }) => name === sheet.name)
    return of ? [countOf(of, sheet.rows)] : []
  })
  return withCounts(book, (name) => {
    const count = counts.find((one) => one.form.name === name)
    return count === undefined ? null : count.form.id === "cover" ? ofForm(counts) : ofTable(count)
  })
}

/** The book without counts: where nothing may be reckoned, as in a copy of what somebody else sent. */
export const withoutCounts = (book: Book): Book => withCounts(book, () => null)

const withCounts = (book: Book, said: (sheet: string) => BookValue): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.cells.some((cell) => cell?.style === look.help)
        ? {
            ...row,
            cells: row.cells.map((cell) => (cell?.style === look.help ? { ...cell, value: said(sheet.name) } : cell)),
          }
        : row,
    ),
  })),
})
