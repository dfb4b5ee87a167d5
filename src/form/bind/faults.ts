import { fold } from "../../base/text.ts"
import { cellRef } from "../../excel/address.ts"
import type { Form } from "../../model/form.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import type { Plan } from "../../model/plan.ts"
import type { BindFault } from "../../model/submission.ts"
import type { Cell, Workbook } from "../../model/workbook.ts"
import { codeKey, codesOf } from "../layout/codes.ts"
import { wholeForm } from "../layout/whole-form.ts"
import { saysNothingArose } from "../value/phrases.ts"
import { isUnknownCode, nearestCode } from "./find-rows.ts"
import { type FoundSheet, findSheets, isAside, type SheetSearch, type SpotsBySheet } from "./find-sheets.ts"
import { cellAt, isFilled } from "./grid.ts"
import { cellsOutside } from "./outside.ts"
import { placeIn } from "./place.ts"
import { besides } from "./sheet.ts"

/** What is damaged or foreign on the sheets of a form, each said once, where its cause is. */
export function bindFaults(plan: Plan, form: Form, file: string, searches: readonly SheetSearch[]): BindFault[] {
  const codes = codesOf(plan)
  return searches.flatMap((search): BindFault[] => {
    if (search.kind === "missing")
      return search.form.optional ? [] : [{ kind: "sheet-missing", sheet: search.form.name }]
    const heading = search.kind === "no-table" ? (search.form.columns[0]?.heading ?? "") : ""
    if (search.kind === "no-table")
      return [{ kind: "column-missing", heading, at: placeIn(file, { sheet: search.sheet.name, column: heading }) }]
    const { sheet, copies } = search
    if (sheet.found.rows.size === 0)
      return sheet.form.optional ? [] : [{ kind: "sheet-missing", sheet: sheet.form.name }]
    return [
      ...doubled(file, sheet, copies),
      ...columnFaults(file, sheet),
      ...rowFaults(file, sheet),
      ...columnsTwice(file, sheet),
      ...foreign(file, form, sheet, codes),
    ]
  })
}

/** Copies of a sheet in which something is entered. */
export const filledCopies = (copies: readonly FoundSheet[]): readonly FoundSheet[] =>
  copies.filter((copy) => [...copy.found.rows.values()].flat().some((row) => firstEntry(copy, row) !== null))

const doubled = (file: string, { form, sheet }: FoundSheet, copies: readonly FoundSheet[]): BindFault[] =>
  filledCopies(copies).map((copy) => ({
    kind: "sheet-doubled",
    sheet: form.name,
    at: placeIn(file, { sheet: sheet.name }),
    related: placeIn(file, { sheet: copy.sheet.name }),
  }))

function columnFaults(file: string, { form, sheet, columns }: FoundSheet): BindFault[] {
  const asked = new Set(form.rows.flatMap((row) => row.cells.map((cell) => cell.column)))
  return form.columns
    .filter(({ key }) => asked.has(key) && !columns.has(key))
    .map(({ heading }) => ({
      kind: "column-missing",
      heading,
      at: placeIn(file, { sheet: sheet.name, column: heading }),
    }))
}

function rowFaults(file: string, { form, sheet, columns, found }: FoundSheet): BindFault[] {
  const faults: BindFault[] = []
  const codeAt = (row: string, at: number) =>
    placeIn(file, { sheet: sheet.name, cell: cellRef(at, columns.get("code") ?? columns.get("label") ?? 1), row })
  for (const { code, label } of form.rows) {
    const [first, ...others] = found.rows.get(code) ?? []
    const named = found.byLabel.get(code)
    if (first === undefined && form.optional) continue
    if (first === undefined)
      faults.push({ kind: "row-missing", row: code, label, at: placeIn(file, { sheet: sheet.name, row: code }) })
    else if (named) {
      const at = placeIn(file, { sheet: sheet.name, cell: cellRef(named.row, named.column), row: code })
      faults.push({ kind: "label-instead-of-code", row: code, label, at })
    }
    for (const other of others)
      faults.push({ kind: "row-duplicated", row: code, at: codeAt(code, first ?? other), related: codeAt(code, other) })
  }
  return faults
}

/** Two columns of one heading that say different things in a row: the row stands twice, side by side. */
function columnsTwice(file: string, found: FoundSheet): BindFault[] {
  if ([...found.doubles.values()].every((columns) => columns.length === 0)) return []
  const { form, sheet, columns } = found
  return form.rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      besides(found, row, cell).map((rival): BindFault => {
        const column = form.columns.find(({ key }) => key === cell.column)?.heading ?? null
        const first = cellRef(found.found.rows.get(row.code)?.[0] ?? 0, columns.get(cell.column) ?? 0)
        const at = { sheet: sheet.name, cell: first, row: row.code, column }
        return {
          kind: "row-duplicated",
          row: row.code,
          at: placeIn(file, at),
          related: placeIn(file, { ...at, cell: rival.ref }),
        }
      }),
    ),
  )
}

/** For so many foreign rows of a sheet the nearest code is looked for; it is a help to the reader, and a dear one. */
const asked = 300

/** What stands on a sheet of the form and is not of it: rows of other agencies, unknown codes, cells that the agency is not asked, and the rest. */
function foreign(file: string, form: Form, found: FoundSheet, codes: ReadonlyMap<string, string>): BindFault[] {
  const { sheet, columns } = found
  const faults: BindFault[] = []
  const said = new Set<number>()
  const mine = new Set(form.sheets.flatMap((one) => one.rows.map((row) => row.code)))
  const lost = found.form.rows.filter((row) => !found.found.rows.has(row.code))
  for (const [turn, { row, code }] of found.found.others.entries()) {
    if (code === "") continue
    const ref = cellRef(row, columns.get("code") ?? 1)
    const known = codes.get(codeKey(code))
    const entered = firstEntry(found, row)
    if (known !== undefined && !mine.has(known)) {
      said.add(row)
      if (entered) faults.push({ kind: "not-asked", row: known, at: placeOf(file, found, entered, known) })
    } else if (known === undefined) {
      const near = turn < asked ? (nearestCode(code, lost) ?? nearestCode(code, found.form.rows)) : null
      if (!isUnknownCode(code, near) || (entered === null && near === null)) continue
      said.add(row)
      faults.push({ kind: "row-unknown", typed: code, near, at: placeIn(file, { sheet: sheet.name, cell: ref }) })
    }
  }
  faults.push(...notAskedCells(file, found))
  const outside = cellsOutside(found, said)
  const [first] = outside
  if (first)
    faults.push({ kind: "outside-form", at: placeOf(file, found, first, null), cells: outside.map((c) => c.ref) })
  return faults
}

/** Cells of the form's own rows that stand in a column for input and are not asked of this agency. */
function notAskedCells(file: string, found: FoundSheet): BindFault[] {
  const faults: BindFault[] = []
  for (const row of found.form.rows)
    for (const [column, key] of found.inputs) {
      if (row.cells.some((cell) => cell.column === key)) continue
      const [at] = found.found.rows.get(row.code) ?? []
      const cell = at === undefined ? null : cellAt(found.sheet, at, column)
      if (cell === null || !isEntry(cell)) continue
      // A unit that the form prints is there to be read; another one in its place is not.
      if (row.unit !== null && cell.value.kind === "text" && fold(cell.value.text) === fold(row.unit)) continue
      faults.push({ kind: "not-asked", row: row.code, at: placeOf(file, found, cell, row.code) })
    }
  return faults
}

/** The first thing entered in a row's columns for input, null where there is nothing. */
function firstEntry(found: FoundSheet, row: number): Cell | null {
  for (const column of found.inputs.keys()) {
    const cell = cellAt(found.sheet, row, column)
    if (cell !== null && isEntry(cell)) return cell
  }
  return null
}

/** A dash, "không" or a cross in a cell that is not asked says that there is nothing to say. */
const isEntry = (cell: Cell): boolean =>
  isFilled(cell) &&
  !(cell.value.kind === "text" && (saysNothingArose(cell.value.text) || fold(cell.value.text) === "x"))

/** The place of a cell on a sheet of the form, with the heading of its column. */
function placeOf(file: string, { form, sheet, columns }: FoundSheet, cell: Cell, row: string | null): WorkbookPlace {
  const column = form.columns.find(({ key }) => columns.get(key) === cell.column)
  return placeIn(file, { sheet: sheet.name, cell: cell.ref, row, column: column?.heading ?? null })
}

/** Filled rows of other agencies on sheets that are none of this form: a sheet copied from another agency's workbook. */
export function strangerRows(
  plan: Plan,
  form: Form,
  file: string,
  workbook: Workbook,
  searches: readonly SheetSearch[],
  spots: SpotsBySheet,
): BindFault[] {
  const taken = new Set(
    searches.flatMap((search) =>
      search.kind === "found" ? [search.sheet.sheet, ...search.copies.map((copy) => copy.sheet)] : [],
    ),
  )
  const sheets = workbook.sheets.filter((sheet) => sheet.cells.length > 0 && !taken.has(sheet) && !isAside(sheet))
  if (sheets.length === 0) return []
  const own = new Set(form.sheets.flatMap((sheet) => sheet.rows.map((row) => row.code)))
  return findSheets(wholeForm(plan), { ...workbook, sheets }, spots).flatMap((search) => {
    if (search.kind !== "found") return []
    return [search.sheet, ...search.copies].flatMap((found) =>
      [...found.found.rows].flatMap(([row, at]): BindFault[] => {
        const entered = own.has(row) ? null : firstEntry(found, at[0] ?? 0)
        return entered === null ? [] : [{ kind: "not-asked", row, at: placeOf(file, found, entered, row) }]
      }),
    )
  })
}
