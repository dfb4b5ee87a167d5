import type { Form, FormRow, FormSheet } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import { layOut } from "./lay-out.ts"

const forms = new WeakMap<Plan, Form>()

/** All sheets and rows of all agencies' forms, in one: by it a workbook is known for a form, and a row for another agency's. It belongs to no agency and
 * no period; units are those of every period. */
export function wholeForm(plan: Plan): Form {
  const known = forms.get(plan)
  if (known) return known
  const sheets = new Map<string, { readonly sheet: FormSheet; readonly rows: Map<string, FormRow> }>()
  for (const period of plan.periods.values())
    for (const agency of period.agencies)
      for (const sheet of layOut(plan, agency, period.id).sheets) {
        const merged = sheets.get(sheet.name) ?? { sheet, rows: new Map<string, FormRow>() }
        sheets.set(sheet.name, merged)
        // Of several agencies' rows the one that is asked most: the allocator is asked for half of a funding row.
        for (const row of sheet.rows)
          if (row.cells.length > (merged.rows.get(row.code)?.cells.length ?? 0)) merged.rows.set(row.code, row)
      }
  const whole: Form = {
    plan: plan.id,
    revision: plan.revision,
    amendment: plan.amendments.at(-1)?.number ?? null,
    agency: "",
    period: "",
    sheets: [...sheets.values()].map(({ sheet, rows }) => ({ ...sheet, rows: [...rows.values()] })),
  }
  forms.set(plan, whole)
  return whole
}

/** A plan's whole form that was laid out in a run before. */
export function rememberWholeForm(plan: Plan, form: Form): void {
  forms.set(plan, form)
}

/** The cover, which is the same for every agency and period. */
export function coverForm(plan: Plan): Form {
  const [period] = plan.periods.values()
  const form = period ? layOut(plan, plan.consolidator, period.id) : wholeForm(plan)
  return { ...form, sheets: form.sheets.filter((sheet) => sheet.id === "cover") }
}
