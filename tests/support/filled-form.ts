import { layOut } from "../../src/form/layout/lay-out.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import type { Form, FormSheet } from "../../src/model/form.ts"
import type { Plan } from "../../src/model/plan.ts"
import type { Cell, Sheet, Workbook } from "../../src/model/workbook.ts"
import { plan as shipped } from "./plan.ts"
import { type Typed, typedCell, workbookOfBook } from "./tables.ts"

/** What an agency enters: `"CT1.1/total": 20`, or by the column's key: `"HD1.1.1 quantity": 3`. */
export type Answers = Readonly<Record<string, Typed | null>>

const blank = new WeakMap<Form, Workbook>()

/** The form with nothing in it; a plan lays out each form once. */
function blankOf(plan: Plan, form: Form): Workbook {
  const made = blank.get(form) ?? workbookOfBook(formBook(plan, form, null))
  blank.set(form, made)
  return made
}

/** The agency's form for the period as a workbook, filled in. An answer without a column goes to the first cell for input of its row. */
export function filledForm(agency: string, period: string, answers: Answers = {}, plan: Plan = shipped): Workbook {
  const form = layOut(plan, agency, period)
  const left = new Set(Object.keys(answers))
  const workbook = blankOf(plan, form)
  const sheets = workbook.sheets.map((sheet) => {
    const of = form.sheets.find((candidate) => candidate.name === sheet.name)
    return of ? fill(sheet, of, answers, left) : sheet
  })
  if (left.size > 0) throw new RangeError(`no such cell for input: ${[...left].join(", ")}`)
  return { ...workbook, sheets }
}

function fill(sheet: Sheet, form: FormSheet, answers: Answers, left: Set<string>): Sheet {
  const head = sheet.cells.find((cell) => textIn(cell) === form.columns[0]?.heading)
  let filled = sheet
  for (const row of form.rows) {
    const at = sheet.cells.find((cell) => cell.column === head?.column && textIn(cell) === row.printed)
    for (const [index, cell] of row.cells.entries())
      for (const name of index === 0 ? [row.code, `${row.code} ${cell.column}`] : [`${row.code} ${cell.column}`]) {
        const column = form.columns.findIndex(({ key }) => key === cell.column)
        if (!(name in answers) || !at || !head) continue
        left.delete(name)
        filled = put(filled, at.row, head.column + column, answers[name] ?? null)
      }
  }
  return filled
}

export const textIn = (cell: Cell | undefined): string => (cell?.value.kind === "text" ? cell.value.text : "")

/** The sheet with a cell put in its place (or taken away, by null). */
export function put(sheet: Sheet, row: number, column: number, typed: Typed | null): Sheet {
  const rest = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column)
  const cell = typedCell(row, column, typed)
  return { ...sheet, cells: sorted(cell === null ? rest : [...rest, cell]) }
}

const sorted = (cells: readonly Cell[]): Cell[] => [...cells].sort((a, b) => a.row - b.row || a.column - b.column)

/** The workbook with one sheet changed. */
export const change = (workbook: Workbook, name: string, how: (sheet: Sheet) => Sheet): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? how(sheet) : sheet)),
})

/** The sheet with every cell moved: null drops it. */
export const move = (sheet: Sheet, to: (row: number, column: number) => readonly [number, number] | null): Sheet => ({
  ...sheet,
  cells: sorted(
    sheet.cells.flatMap((cell) => {
      const place = to(cell.row, cell.column)
      return place === null ? [] : [{ ...cell, ...typedPlace(place) }]
    }),
  ),
  merges: [],
})

const typedPlace = ([row, column]: readonly [number, number]) => {
  const { ref } = typedCell(row, column, "x") ?? { ref: "" }
  return { row, column, ref }
}

/** The sheet with every text changed. */
export const texts = (sheet: Sheet, how: (text: string) => string): Sheet => ({
  ...sheet,
  cells: sheet.cells.map((cell) =>
    cell.value.kind === "text" ? { ...cell, value: { kind: "text", text: how(cell.value.text) } } : cell,
  ),
})
