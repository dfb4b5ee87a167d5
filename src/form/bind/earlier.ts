import type { Form } from "../../model/form.ts"
import type { BindFault } from "../../model/submission.ts"
import { issuedWith } from "../layout/asked.ts"
import type { Meta } from "./identity.ts"
import { placeIn } from "./place.ts"

/**
 * What a form lacks because it was issued before the plan asked for it is no damage: those rows and sheets are told once, together. A form
 * says in `_meta` which rows it was issued with; of one that does not nobody knows, and what it lacks is told row by row.
 */
export function withoutNewRows(
  form: Form,
  meta: Meta,
  file: string,
  faults: readonly BindFault[],
): readonly BindFault[] {
  const kept = meta.get("rows")?.text ?? null
  if (kept === null) return faults
  const issued = issuedWith(kept)
  // Every form has always had its cover.
  const cover = new Set(form.sheets.flatMap(({ id, rows }) => (id === "cover" ? rows.map(({ code }) => code) : [])))
  const had = (row: string): boolean => cover.has(row) || issued(row)
  const rowsOf = (sheet: string) => form.sheets.find(({ name }) => name === sheet)?.rows ?? []
  const isNew = (fault: BindFault): boolean =>
    fault.kind === "row-missing"
      ? !had(fault.row)
      : fault.kind === "sheet-missing" && !rowsOf(fault.sheet).some(({ code }) => had(code))
  const added = faults.filter(isNew)
  if (added.length === 0) return faults
  const rows = added.flatMap((fault) => (fault.kind === "row-missing" ? [fault.row] : []))
  const sheets = added.flatMap((fault) => (fault.kind === "sheet-missing" ? [fault.sheet] : []))
  return [...faults.filter((fault) => !isNew(fault)), { kind: "form-earlier", rows, sheets, at: placeIn(file) }]
}
