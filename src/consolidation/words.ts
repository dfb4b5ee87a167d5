import { sum } from "../base/fraction.ts"
import { fold } from "../base/text.ts"
import type { ActivityReport, ActivityReports, Assessment, DutyReport, QuantityTotal } from "../model/consolidation.ts"
import type { SheetId } from "../model/form.ts"
import type { Period } from "../model/period.ts"
import type { Activity, Plan } from "../model/plan.ts"
import { type Answers, isBlank, numberIn, ownStatusIn, statusIn, textIn } from "./answers.ts"
import type { AnswersByAgency } from "./totals.ts"

/** What is said of the activities. Silent agencies are left out, and rows in which nothing was entered. */
export function activitiesOf(plan: Plan, period: Period, answers: AnswersByAgency): readonly ActivityReports[] {
  return [...plan.activities.values()].map((activity) => {
    const agencies = speaking(activity.reporters, period, answers).flatMap(([agency, given]) => {
      const of = (column: string) => given.cell("activities", activity.id, column)
      const quantity = numberIn(of("quantity"))
      const row = rowOf(given, "activities", activity.id, ["status", "quantity", "result"])
      const unit = quantity === null ? null : (activity.unit ?? textIn(of("quantity-unit")))
      return row === null ? [] : [{ agency, ...row, quantity, unit }]
    })
    return { id: activity.id, total: quantityTotal(activity, period, agencies), agencies }
  })
}

/** The province's quantity: of all who report the activity, or of its lead alone, where others count the same cases. */
export function quantityTotal(
  { reporters, lead, quantity }: Activity,
  period: Period,
  agencies: readonly ActivityReport[],
): QuantityTotal {
  const counted = quantity === "lead" ? reporters.filter((id) => id === lead) : reporters
  // Whoever has nothing to do with it is not waited for.
  const free = new Set(agencies.filter(({ own }) => own?.meaning === "not-asked").map(({ agency }) => agency))
  const asked = counted.filter((id) => period.agencies.includes(id) && !free.has(id)).length
  const given = agencies.filter((report) => counted.includes(report.agency) && report.quantity !== null)
  const units = new Set(given.map(({ unit }) => fold(unit ?? "")))
  const adds = quantity !== "none" && given.length > 0 && units.size === 1
  return { quantity: adds ? sum(given.map((report) => report.quantity ?? 0)) : null, given: given.length, asked }
}

/** What each agency says of its duties. */
export function dutiesOf(plan: Plan, period: Period, answers: AnswersByAgency): readonly DutyReport[] {
  return [...plan.duties.values()].flatMap((duty) =>
    speaking(duty.agencies, period, answers).flatMap(([agency, given]) => {
      const row = rowOf(given, "duties", duty.id, ["status", "result"])
      return row === null ? [] : [{ id: duty.id, agency, ...row }]
    }),
  )
}

/** What agencies say in their own words, agency by agency. */
export function assessmentsOf(period: Period, answers: AnswersByAgency): readonly Assessment[] {
  return speaking(period.agencies, period, answers).flatMap(([agency, given]) =>
    given.of("assessments").flatMap((answer): Assessment[] => {
      const text = textIn(answer)
      const { row, at } = answer.entry
      const { file } = given.version.checked.submission
      return text === null ? [] : [{ agency, row, text, file, sheet: at.sheet, cell: at.cell }]
    }),
  )
}

const speaking = (agencies: readonly string[], period: Period, answers: AnswersByAgency): [string, Answers][] =>
  agencies.flatMap((agency): [string, Answers][] => {
    const given = period.agencies.includes(agency) ? answers.get(agency) : undefined
    return given === undefined ? [] : [[agency, given]]
  })

/** A row's status and result with its status' cell; null where nothing stands in its columns. A faulty or blank status is null. */
function rowOf(answers: Answers, sheet: SheetId, row: string, columns: readonly string[]) {
  if (columns.every((column) => isBlank(answers.cell(sheet, row, column)))) return null
  const status = answers.cell(sheet, row, "status")
  return {
    status: statusIn(status),
    ...ownStatusIn(status),
    result: textIn(answers.cell(sheet, row, "result")),
    file: answers.version.checked.submission.file,
    sheet: status?.entry.at.sheet ?? null,
    cell: status?.entry.at.cell ?? null,
  }
}
