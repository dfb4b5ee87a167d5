import type { FormSheet } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import { hasOwnStatuses } from "../../vocabulary/answer-statuses.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { type Asked, cell, row, sheetOf } from "./form-sheet.ts"

/** A status of its own where the plan has any. */
const statusCell = (plan: Plan) => ({
  ...cell("status", "status", true),
  ...(hasOwnStatuses(plan) ? { statuses: plan.statuses } : {}),
})

/** What the agency leads or coordinates. */
export const activitiesSheet = ({ plan, agency }: Asked): FormSheet =>
  sheetOf(
    "activities",
    ["code", "label", "status", "quantity", "quantity-unit", "result"],
    [...plan.activities.values()]
      .filter((activity) => activity.reporters.includes(agency))
      .map(({ id, text, unit, subProject, project }) => {
        // A unit that the plan names is printed; only where it names none does the agency.
        const units = unit === null ? [cell("quantity-unit", "text")] : []
        const cells = [statusCell(plan), cell("quantity", "number"), ...units, cell("result", "text")]
        return row(id, text, cells, { unit, group: subProject ?? project })
      }),
  )

/** What the plan charges the agency with. */
export const dutiesSheet = ({ plan, agency }: Asked): FormSheet =>
  sheetOf(
    "duties",
    ["code", "label", "status", "result"],
    [...plan.duties.values()]
      .filter((duty) => duty.agencies.includes(agency))
      .map(({ id, text }) => row(id, text, [statusCell(plan), cell("result", "text")])),
  )

/** The allocator is asked what the province allocated in all, and nothing of what was spent. */
export function fundingSheet({ plan, agency }: Asked): FormSheet {
  const allocates = plan.funding.allocator === agency
  const { rows, sources, unit } = plan.funding
  return sheetOf(
    "funding",
    ["code", "label", "allocated", "spent", "note"],
    [...rows.values()]
      .filter(({ project }) => allocates || plan.projects.get(project)?.funded.includes(agency))
      .map(({ id, code, project, source }) => {
        // With its project, so that no two rows of the sheet read alike.
        const label = `${sources.get(source)?.name ?? source} (${projectShort({ plan, lang: "vi" }, project)})`
        const spent = allocates ? [] : [cell("spent", "amount")]
        const cells = [cell("allocated", "amount"), ...spent, cell("note", "text")]
        return row(id, label, cells, { printed: code, unit, group: project })
      }),
  )
}
