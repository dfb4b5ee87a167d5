import type { FormSheet } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import { hasOwnStatuses } from "../../vocabulary/answer-statuses.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { type Asked, cell, sheetOf } from "./form-sheet.ts"

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
      .map((activity) => ({
        code: activity.id,
        printed: activity.id,
        label: activity.text,
        unit: activity.unit,
        group: activity.subProject ?? activity.project,
        cells: [
          statusCell(plan),
          cell("quantity", "number"),
          // A unit that the plan names is printed; only where it names none does the agency.
          ...(activity.unit === null ? [cell("quantity-unit", "text")] : []),
          cell("result", "text"),
        ],
      })),
  )

/** What the plan charges the agency with. */
export const dutiesSheet = ({ plan, agency }: Asked): FormSheet =>
  sheetOf(
    "duties",
    ["code", "label", "status", "result"],
    [...plan.duties.values()]
      .filter((duty) => duty.agencies.includes(agency))
      .map((duty) => ({
        code: duty.id,
        printed: duty.id,
        label: duty.text,
        unit: null,
        group: null,
        cells: [statusCell(plan), cell("result", "text")],
      })),
  )

/** The allocator is asked what the province allocated in all, and nothing of what was spent. */
export function fundingSheet({ plan, agency }: Asked): FormSheet {
  const allocates = plan.funding.allocator === agency
  const rows = [...plan.funding.rows.values()].filter(
    (row) => allocates || plan.projects.get(row.project)?.funded.includes(agency),
  )
  return sheetOf(
    "funding",
    ["code", "label", "allocated", "spent", "note"],
    rows.map((row) => ({
      code: row.id,
      printed: row.code,
      // With its project, so that no two rows of the sheet read alike.
      label: `${plan.funding.sources.get(row.source)?.name ?? row.source} (${projectShort({ plan, lang: "vi" }, row.project)})`,
      unit: plan.funding.unit,
      group: row.project,
      cells: [cell("allocated", "amount"), ...(allocates ? [] : [cell("spent", "amount")]), cell("note", "text")],
    })),
  )
}
