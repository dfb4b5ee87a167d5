import type { FormRow, FormSheet } from "../../model/form.ts"
import type { Sheet } from "../../model/workbook.ts"
import { rowsByCode } from "../layout/codes.ts"
import type { Table } from "./find-table.ts"
import { isFilled, rowsFrom, textOf } from "./grid.ts"

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
  const several = [...table.columns.values()].some((columns) => columns.length > 1)
  const holding = several ? filledColumns(sheet, table.bottom, code, match) : new Set<number>()
  for (const [key, columns] of table.columns) {
    const inBlock = columns.filter((column) => column > (code ?? 0) && column < (next ?? Number.POSITIVE_INFINITY))
    const among = codes.length > 1 && inBlock.length > 0 ? inBlock : columns
    const filled = among.length < 2 ? among : among.filter((column) => holding.has(column))
    const column = key === "code" ? code : filled.length === 1 ? filled[0] : among[0]
    if (column === undefined) continue
    chosen.set(key, column)
    doubles.set(key, key === "code" ? [] : among.filter((other) => other !== column))
  }
  return { columns: chosen, doubles }
}

/** The columns in which something stands in a row of the form. */
function filledColumns(
  sheet: Sheet,
  bottom: number,
  code: number | undefined,
  match: (text: string) => FormRow | null,
): ReadonlySet<number> {
  const filled = new Set<number>()
  for (const cells of rowsFrom(sheet, bottom + 1)) {
    const typed = code === undefined ? null : cells.find((cell) => cell.column === code)
    if (typed !== null && match(textOf(typed)) === null) continue
    for (const cell of cells) if (!filled.has(cell.column) && isFilled(cell)) filled.add(cell.column)
  }
  return filled
}

function mostKnown(sheet: Sheet, codes: readonly number[], match: (text: string) => FormRow | null): number {
  const known = new Map(codes.map((column) => [column, 0]))
  for (const cell of sheet.cells) {
    const so = known.get(cell.column)
    if (so !== undefined && match(textOf(cell))) known.set(cell.column, so + 1)
  }
  const counts = [...known.values()]
  return counts.indexOf(Math.max(...counts))
}
