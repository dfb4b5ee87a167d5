import { ofEach } from "../../base/memory.ts"
import type { Form, FormSheet } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import { askedBy } from "../../offices/seen-by.ts"
import { assessmentsSheet } from "./assessments.ts"
import { cell, row, sheetOf } from "./form-sheet.ts"
import { measuresSheet, unitSheets } from "./measures.ts"
import { activitiesSheet, dutiesSheet, fundingSheet } from "./work.ts"

/** The version of the form's shape, as `_meta` names it in the row `form`. */
export const formVersion = 1

/** The sheet of instructions, which holds nothing to read. */
export const instructionsSheet = "Hướng dẫn"

/** The very hidden sheet that says whose form it is: names in column A, values in B. */
export const metaSheet = "_meta"

/**
 * The form of an agency for a period: its sheets, columns and rows, and which cells are for input. Sheets that would
 * have no rows are left out; a stage is asked for words only. Agency and period are ids that the plan knows.
 */
export function layOut(plan: Plan, agency: string, period: string): Form {
  const known = forms(plan)
  const key = `${agency}\n${period}`
  const form = known.get(key) ?? laidOut(plan, agency, period)
  known.set(key, form)
  return form
}

/** Laid out once: a province's workbooks are read by the same forms again and again. */
const forms = ofEach((_: Plan) => new Map<string, Form>())

function laidOut(whole: Plan, agency: string, period: string): Form {
  const plan = askedBy(whole, agency)
  const owed = plan.periods.get(period)
  if (!owed) throw new RangeError(`no period ${period} in the plan`)
  const asked = { plan, agency, period: owed }
  const figures = owed.span !== "stage"
  const sheets = [
    coverSheet(),
    ...(figures ? [measuresSheet(asked), ...unitSheets(asked)] : []),
    activitiesSheet(asked),
    dutiesSheet(asked),
    assessmentsSheet(),
    ...(figures ? [fundingSheet(asked)] : []),
  ]
  return {
    plan: plan.id,
    revision: plan.revision,
    amendment: plan.amendments.at(-1)?.number ?? null,
    agency,
    period,
    sheets: sheets.filter((sheet) => sheet.rows.length > 0),
  }
}

const coverSheet = (): FormSheet =>
  sheetOf(
    "cover",
    ["code", "label", "value"],
    [
      row("BIA/co-quan", "Cơ quan báo cáo", [cell("value", "agency")]),
      row("BIA/ky", "Kỳ báo cáo", [cell("value", "period")]),
      row("BIA/so-van-ban", "Số, ký hiệu văn bản", [cell("value", "text")]),
      row("BIA/ngay-gui", "Ngày gửi báo cáo", [cell("value", "day")]),
      row("BIA/nguoi-lap", "Người lập biểu", [cell("value", "text")]),
      row("BIA/nguoi-ky", "Người ký", [cell("value", "text")]),
    ],
    "Giá trị",
  )
