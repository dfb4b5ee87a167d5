import type { FormRow, FormSheet } from "../model/form.ts"
import type { Sheet } from "../model/workbook.ts"
import { rowsByCode } from "./codes.ts"
import type { Table } from "./find-table.ts"
import { cellAt, isFilled, textOf } from "./grid.ts"

/** The columns in which a sheet's table is read. */
export interface ChosenColumns {
  /** By the column's key. */
  readonly columns: ReadonlyMap<string, number>
  /** Further columns under the same heading: what stands there besides something else makes both doubtful. */
  readonly doubles: ReadonlyMap<string, readonly number[]>
}

/** Columns of a table, one for each key: of two with one heading the one that holds something in the form's rows, else the first. Where "Mã số"
 * itself stands twice, a block was pasted beside the form: the columns are those of one block, the one with more of the form's codes. */
export function chooseColumns(sheet: Sheet, form: FormSheet, table: Table): ChosenColumns {
  const match = rowsByCode(form.rows)
  const codes = table.columns.get("code") ?? []
  const index = codes.length > 1 ? mostKnown(sheet, codes, match) : 0
  const [code, next] = [codes[index], codes[index + 1]]
  const chosen = new Map<string, number>()
  const doubles = new Map<string, readonly number[]>()
  for (const [key, columns] of table.columns) {
    const inBlock = columns.filter((column) => column > (code ?? 0) && column < (next ?? Number.POSITIVE_INFINITY))
    const among = codes.length > 1 && inBlock.length > 0 ? inBlock : columns
    const filled = among.length < 2 ? among : among.filter((column) => holdsSomething(sheet, form, table, code, column))
    const column = key === "code" ? code : filled.length === 1 ? filled[0] : among[0]
    if (column === undefined) continue
    chosen.set(key, column)
    doubles.set(key, key === "code" ? [] : among.filter((other) => other !== column))
  }
  return { columns: chosen, doubles }
}

function holdsSomething(
  sheet: Sheet,
  form: FormSheet,
  table: Table,
  code: number | undefined,
  column: number,
): boolean {
  const match = rowsByCode(form.rows)
  return sheet.cells.some(
    (cell) =>
      cell.column === column &&
      cell.row > table.bottom &&
      isFilled(cell) &&
      (code === undefined || match(textOf(cellAt(sheet, cell.row, code))) !== null),
  )
}

function mostKnown(sheet: Sheet, codes: readonly number[], match: (text: string) => FormRow | null): number {
  const known = codes.map(
    (column) => sheet.cells.filter((cell) => cell.column === column && match(textOf(cell))).length,
  )
  return known.indexOf(Math.max(...known))
}
