import type { Form } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import type { BindFault } from "../../model/submission.ts"
import type { Workbook } from "../../model/workbook.ts"
import { wholeForm } from "../layout/whole-form.ts"
import { firstEntry, placeOf } from "./faults.ts"
import { findSheets, isAside, type SheetSearch, type SpotsBySheet } from "./find-sheets.ts"

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
