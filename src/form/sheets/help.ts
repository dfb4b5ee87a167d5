// What a form says of itself while it is filled in, without any program: how many cells are still blank, and which entries are against its own
// rules (colours by condition).

import type { Book, BookCell, BookRow, BookSheet, FormulaLook } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import { columnName } from "../../excel/address.ts"
import type { Form, FormCell, FormRow, FormSheet, InputKind } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import { sharesOf } from "../value/shares.ts"
import { statusLabels } from "../value/status.ts"
import { categoryChecks } from "./category-looks.ts"
import { type FormCheck, formChecks } from "./check-looks.ts"

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** The columns whose blank cells are counted: those that are required, and where none is, those that ask for money or words. */
function countedColumns({ rows, columns }: FormSheet): {
  readonly keys: readonly string[]
  readonly required: boolean
} {
  const cells = rows.flatMap((row) => row.cells)
  const keys = (of: (cell: FormCell) => boolean) =>
    columns.map(({ key }) => key).filter((key) => cells.some((cell) => cell.column === key && of(cell)))
  const asked = keys(({ required }) => required)
  if (asked.length > 0) return { keys: asked, required: true }
  const amounts = keys(({ input }) => input === "amount")
  return {
    keys: amounts.length > 0 ? amounts : keys(({ input }) => input === "text" || input === "day"),
    required: false,
  }
}

const isCounted = (sheet: FormSheet) => {
  const { keys } = countedColumns(sheet)
  return ({ column }: FormCell): boolean => keys.includes(column)
}

/** How many cells are counted in all. */
const askedOf = (sheet: FormSheet): number => {
  const counted = isCounted(sheet)
  return sheet.rows.reduce((so, row) => so + row.cells.filter(counted).length, 0)
}

/** Where a sheet's rows stand in the book: `from` and `until` are the first and the last. */
export interface Rows {
  readonly at: (row: FormRow) => number
  readonly from: number
  readonly until: number
}

export function rowsIn(rows: readonly BookRow[], form: FormSheet): Rows {
  const numbers = new Map(rows.map(({ cells }, index) => [cells[0]?.value, index + 1]))
  const all = form.rows.map((row) => numbers.get(row.printed) ?? 0)
  return { at: (row) => numbers.get(row.printed) ?? 0, from: Math.min(...all), until: Math.max(...all) }
}

/** Blank cells as a formula; `prefix` names the sheet from another one. */
function blankFormula(form: FormSheet, rows: Rows, prefix = ""): string {
  const ranges = countedColumns(form).keys.map((key) => {
    const column = columnName(form.columns.findIndex((one) => one.key === key) + 1)
    return `${prefix}$${column}$${rows.from}:$${column}$${rows.until}`
  })
  return `MAX(0,${askedOf(form)}-COUNTA(${ranges.join(",")}))`
}

/** `Còn 16/16 ô chưa ghi.` */
const saidOf = (blank: number, asked: number, required: boolean): string =>
  blank === 0
    ? `Đã ghi đủ ${asked} ô.`
    : `Còn ${blank}/${asked} ô ${required ? "chưa ghi" : "để trống (không bắt buộc)"}.`

/** The cell above a table that counts what is still blank in it. */
export function countCell(form: FormSheet, rows: Rows): BookCell {
  const asked = askedOf(form)
  const { required } = countedColumns(form)
  const blank = blankFormula(form, rows)
  const rest = required ? "chưa ghi." : "để trống (không bắt buộc)."
  const formula = `IF(${blank}=0,${quoted(saidOf(0, asked, required))},"Còn "&${blank}&${quoted(`/${asked} ô ${rest}`)})`
  return { value: { kind: "formula", formula, result: saidOf(asked, asked, required) }, style: look.help }
}

/** The cell on the cover that sums up all sheets: those that are required, then the others. */
export function summaryCell(sheets: readonly { readonly form: FormSheet; readonly rows: Rows }[]): BookCell {
  const terms = sheets.map(
    ({ form, rows }, i) =>
      `${quoted(`${i === 0 ? "" : "; "}${form.name} `)}&${blankFormula(form, rows, form.id === "cover" ? "" : `'${form.name}'!`)}`,
  )
  return {
    value: { kind: "formula", formula: `"Số ô chưa ghi: "&${terms.join("&")}&"."`, result: "" },
    style: look.help,
  }
}

const wrong: FormulaLook["style"] = { color: colors.bad, fill: colors.badFill }
/** What is only asked about: cases may have been carried over. */
const doubtful: FormulaLook["style"] = { color: colors.wait, fill: colors.waitFill }

/** A text that stands for no number, and is none of the answers that may stand in its place: "không phát sinh", "chưa có số liệu", "-", "…". */
function isNoNumber(cell: string): string {
  const text = `TRIM(${cell})`
  const begins = (words: string) => `LEFT(${text},${words.length})<>${quoted(words)}`
  return `AND(ISTEXT(${cell}),${text}<>"",${["không", "chưa", "ko", "…", "..."].map(begins).join(",")},${text}<>"-")`
}

/** What a number is held against beside its kind. */
function limitsOf(cell: string, { limits }: FormCell): string {
  const places = limits?.places ?? null
  const range = limits?.range ?? null
  const fine = places === null ? [] : [`ROUND(N(${cell}),${places})<>N(${cell})`]
  return [...fine, ...(range === null ? [] : [`N(${cell})<${range.from}`, `N(${cell})>${range.until}`])]
    .map((test) => `,${test}`)
    .join("")
}

const aboveZero = (cell: string, of: FormCell) =>
  `OR(${isNoNumber(cell)},AND(ISNUMBER(${cell}),${limitsOf(cell, of) === "" ? `N(${cell})<0` : `OR(N(${cell})<0${limitsOf(cell, of)})`}))`

const faultOf: Partial<Readonly<Record<InputKind, (cell: string, of: FormCell) => string>>> = {
  count: (cell) => `OR(${isNoNumber(cell)},AND(ISNUMBER(${cell}),OR(N(${cell})<0,N(${cell})<>INT(N(${cell})))))`,
  decimal: aboveZero,
  money: aboveZero,
  number: aboveZero,
  amount: aboveZero,
}

/** Colours on entries that are against the form's own rules. */
export function faultLooks(plan: Plan, form: FormSheet, rows: Rows): FormulaLook[] {
  const columnOf = (key: string) => form.columns.findIndex((column) => column.key === key) + 1
  const cellOf = (row: FormRow, key: string) => `$${columnName(columnOf(key))}$${rows.at(row)}`
  const on = (row: FormRow, key: string, when: string): FormulaLook => {
    const [at, column] = [rows.at(row), columnOf(key)]
    return { range: { top: at, left: column, bottom: at, right: column }, when, style: wrong }
  }
  const byMeasure = new Map(
    form.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.measure !== null && faultOf[cell.input] !== undefined ? [[cell.measure, { row, cell }]] : [],
      ),
    ),
  )
  const pairs = sharesOf(plan).flatMap(({ numerator, denominator }) => {
    const [part, whole] = [byMeasure.get(numerator), byMeasure.get(denominator)]
    if (form.id !== "measures" || part === undefined || whole === undefined) return []
    const [a, b] = [cellOf(part.row, part.cell.column), cellOf(whole.row, whole.cell.column)]
    const when = `AND(ISNUMBER(${a}),ISNUMBER(${b}),N(${a})>N(${b}))`
    return [on(part.row, part.cell.column, when), on(whole.row, whole.cell.column, when)]
  })
  const cellOfMeasure = (measure: string): string | null => {
    const asked = form.id === "measures" ? byMeasure.get(measure) : undefined
    return asked === undefined ? null : cellOf(asked.row, asked.cell.column)
  }
  const looksOf = (checks: readonly FormCheck[], style: FormulaLook["style"]): FormulaLook[] =>
    checks.flatMap(({ measures, when }) =>
      measures.flatMap((measure): FormulaLook[] => {
        const asked = byMeasure.get(measure)
        return asked === undefined ? [] : [{ ...on(asked.row, asked.cell.column, when), style }]
      }),
    )
  const broken = looksOf(categoryChecks(plan, cellOfMeasure), wrong)
  const compared = looksOf(formChecks(plan, cellOfMeasure), doubtful)
  const alone = form.rows.flatMap((row) =>
    row.cells.flatMap((cell): FormulaLook[] => {
      const fault = faultOf[cell.input]
      const ref = cellOf(row, cell.column)
      if (fault !== undefined) return [on(row, cell.column, fault(ref, cell))]
      if (cell.input !== "status" || cell.measure === null) return []
      const note = cellOf(row, "note")
      return [on(row, "note", `AND(TRIM(${ref})=${quoted(statusLabels.done.vi)},TRIM(${note})="")`)]
    }),
  )
  const money = form.rows.flatMap((row) => {
    if (!row.cells.some(({ column }) => column === "spent")) return []
    const [allocated, spent] = [cellOf(row, "allocated"), cellOf(row, "spent")]
    return [on(row, "spent", `AND(ISNUMBER(${allocated}),ISNUMBER(${spent}),N(${spent})>N(${allocated}))`)]
  })
  return [...pairs, ...broken, ...money, ...alone, ...compared]
}

/** The first cell for input below the headings. */
export function firstInput(form: FormSheet, rows: Rows): string | null {
  for (const row of form.rows)
    for (const cell of row.cells)
      if (cell.input !== "agency" && cell.input !== "period")
        return `${columnName(form.columns.findIndex((column) => column.key === cell.column) + 1)}${rows.at(row)}`
  return null
}

/** The book with what its formulas say of it now: cells were filled in since it was made. */
export function recounted(book: Book, form: Form): Book {
  const blank = new Map<string, number>()
  for (const sheet of book.sheets) {
    const of = form.sheets.find(({ name }) => name === sheet.name)
    if (of) blank.set(of.name, askedOf(of) - filledIn(sheet, of))
  }
  const summary = form.sheets.map(({ name }) => `${name} ${blank.get(name) ?? 0}`).join("; ")
  const resultOf = (of: FormSheet): string =>
    of.id === "cover"
      ? `Số ô chưa ghi: ${summary}.`
      : saidOf(blank.get(of.name) ?? 0, askedOf(of), countedColumns(of).required)
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const of = form.sheets.find(({ name }) => name === sheet.name)
      return of ? { ...sheet, rows: sheet.rows.map((row) => withResult(row, resultOf(of))) } : sheet
    }),
  }
}

/** The book without them: where nothing may be reckoned, as in a copy of what somebody else sent. */
export const withoutCounts = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.cells.some((cell) => cell?.style === look.help)
        ? { ...row, cells: row.cells.map((cell) => (cell?.style === look.help ? { ...cell, value: null } : cell)) }
        : row,
    ),
  })),
})

function filledIn(sheet: BookSheet, form: FormSheet): number {
  const counted = isCounted(form)
  const rows = rowsIn(sheet.rows, form)
  const cells = form.rows.flatMap((row) =>
    row.cells.filter(counted).map((cell) => {
      const column = form.columns.findIndex(({ key }) => key === cell.column)
      return sheet.rows[rows.at(row) - 1]?.cells[column]?.value ?? null
    }),
  )
  return cells.filter((value) => value !== null && value !== "").length
}

function withResult(row: BookRow, result: string): BookRow {
  if (!row.cells.some((cell) => cell?.style === look.help)) return row
  const cells = row.cells.map((cell): BookCell | null => {
    const value = cell?.value
    const isHelp = cell?.style === look.help && value !== null && typeof value === "object" && value.kind === "formula"
    return isHelp ? { ...cell, value: { ...value, result } } : (cell ?? null)
  })
  return { ...row, cells }
}
