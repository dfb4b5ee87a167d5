import { ofEach } from "../../base/memory.ts"
import { groupBy } from "../../base/order.ts"
import { fold, nearest, tidy } from "../../base/text.ts"
import type { FormRow, FormSheet } from "../../model/form.ts"
import type { Cell, Sheet } from "../../model/workbook.ts"
import { codeKey, looksLikeCode, rowsByCode } from "../layout/codes.ts"
import { withoutFootnote } from "../value/seen.ts"
import { isFilled, rowsFrom, textOf } from "./grid.ts"

/** The rows of a form's sheet as they stand on a sheet of a workbook. */
export interface FoundRows {
  /** By the row's code: its rows on the sheet, in order; more than one where it stands twice. */
  readonly rows: ReadonlyMap<string, readonly number[]>
  /** Rows found by their exact label, their code being gone: code -> cell. */
  readonly byLabel: ReadonlyMap<string, LabelCell>
  /** Rows below the headings that are no row of this form, and what stands in "Mã số" there. */
  readonly others: readonly OtherRow[]
}

interface LabelCell {
  readonly row: number
  readonly column: number
}

interface OtherRow {
  readonly row: number
  readonly code: string
  readonly cells: readonly Cell[]
}

/** Codes and labels are shorter: of what stands in their columns so many characters are looked at. */
const lookedAt = 2_000

/** Finds a sheet's rows by their code in the column `code`, in any order; a row without a code of this form by its exact label in the
 * column `label`, where that label is one row's alone. Rows of column numbers right under the headings are passed over. */
export function findRows(
  sheet: Sheet,
  form: FormSheet,
  bottom: number,
  code: number | null,
  label: number | null,
): FoundRows {
  const match = rowsByCode(form.rows)
  const rows = new Map<string, number[]>()
  const others: OtherRow[] = []
  for (const cells of rowsFrom(sheet, bottom + 1)) {
    const row = cells[0]?.row ?? 0
    const typed = code === null ? "" : tidy(textOf(cellIn(cells, code)).slice(0, lookedAt))
    const found = typed === "" ? null : (match(typed) ?? match(withoutFootnote(typed)))
    if (found) add(rows, found.code, row)
    else if (rows.size > 0 || !isNumbering(cells)) others.push({ row, code: typed, cells })
  }
  const byLabel = new Map<string, LabelCell>()
  if (label === null) return { rows, byLabel, others }
  const labels = uniqueLabels(form.rows)
  const left = others.filter((other) => {
    const text = fold(textOf(cellIn(other.cells, label)).slice(0, lookedAt))
    const found = labels.get(text) ?? labels.get(withoutFootnote(text))
    if (!found || (rows.has(found.code) && !byLabel.has(found.code))) return true
    add(rows, found.code, other.row)
    if (!byLabel.has(found.code)) byLabel.set(found.code, { row: other.row, column: code ?? label })
    return false
  })
  return { rows, byLabel, others: left }
}

function add(rows: Map<string, number[]>, code: string, row: number): void {
  const places = rows.get(code)
  if (places) places.push(row)
  else rows.set(code, [row])
}

const cellIn = (cells: readonly Cell[], column: number): Cell | undefined =>
  cells.find((cell) => cell.column === column)

/** Rows by their label, where it is one row's alone. */
const uniqueLabels = ofEach(
  (rows: readonly FormRow[]) =>
    new Map(
      [...groupBy(rows, ({ label }) => fold(label))].flatMap(([label, [row, ...others]]) =>
        row && others.length === 0 ? [[label, row] as const] : [],
      ),
    ),
)

const longestNumbering = 40

/** `(1) (2)`, `1 2 3`, `A B 1 2`, `3=1+2`; "(1)" typed into a number's cell is -1. */
export function isNumbering(cells: readonly Cell[]): boolean {
  if (cells.some((cell) => textOf(cell).length > longestNumbering)) return false
  const filled = cells.filter(isFilled)
  return (
    filled.length > 1 &&
    filled.every((cell) => /^(?:[([]?-?\d{1,3}[)\]]?|\(?\p{L}\)?)(?: ?= ?[\d\s+\-*/:x()]+)?$/u.test(tidy(textOf(cell))))
  )
}

/** The row of this form, by its id, that an unknown one is likely meant for: offered as a question, never used. */
export const nearestCode = (typed: string, rows: Iterable<FormRow>): string | null => {
  const codes = new Map([...rows].flatMap((row) => [row.printed, row.code].map((code) => [codeKey(code), row.code])))
  const near = nearest(codeKey(typed), codes.keys())
  return near === null ? null : (codes.get(near) ?? null)
}

/** Is it a code that nobody knows, or free text that happens to stand in the column? */
export const isUnknownCode = (typed: string, near: string | null): boolean => near !== null || looksLikeCode(typed)
