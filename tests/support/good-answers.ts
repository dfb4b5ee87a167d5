import { layOut } from "../../src/form/layout/lay-out.ts"
import type { FormCell, FormRow } from "../../src/model/form.ts"
import type { Plan } from "../../src/model/plan.ts"
import type { Answers } from "./filled-form.ts"
import { plan as shipped } from "./plan.ts"
import type { Typed } from "./tables.ts"

/** All of a total is of one category, so that categories add up to it. */
function count({ measures, dimensions }: Plan, measure: string): number {
  const { dimension = "", category } = measures.get(measure)?.breakdown ?? {}
  const { overlap = true, categories = new Map() } = dimensions.get(dimension) ?? {}
  return overlap || [...categories.keys()][0] === category ? 20 : 0
}

function answer(plan: Plan, row: FormRow, cell: FormCell, sent: string): Typed | null {
  switch (cell.input) {
    case "count":
      return count(plan, cell.measure ?? "")
    case "amount":
      return cell.column === "allocated" ? 120 : 100.5
    case "number":
      return 3
    case "status":
      return "Đã hoàn thành"
    case "day":
      return { day: sent }
    case "text":
      if (row.code.startsWith("BIA/")) return row.code === "BIA/so-van-ban" ? "45/BC" : "Nguyễn Văn An"
      // Beside a qualitative status it is the evidence; beside a figure nothing needs to be explained.
      return cell.column === "note" && row.cells.some(({ input }) => input === "status") ? "Báo cáo số 12/BC" : null
    default:
      return null
  }
}

/** Answers for every cell for input of an agency's form, so that nothing is wrong with it; sent on the last day. */
export function goodAnswers(agency: string, period: string, plan: Plan = shipped): Answers {
  const owed = plan.periods.get(period)
  const sent = owed?.lastDay ?? owed?.until ?? "2014-01-04"
  const answers: Record<string, Typed | null> = {}
  for (const sheet of layOut(plan, agency, period).sheets)
    for (const row of sheet.rows)
      for (const [index, cell] of row.cells.entries()) {
        const typed = answer(plan, row, cell, sent)
        if (typed !== null) answers[index === 0 ? row.code : `${row.code} ${cell.column}`] = typed
      }
  return answers
}
