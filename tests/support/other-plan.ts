import { resolve } from "node:path"
import { answerKey, fillBook } from "../../src/dev/fill.ts"
import type { BookValue } from "../../src/excel/book.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import type { FormCell } from "../../src/model/form.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { planFiles } from "./plan.ts"

/** What stands in a cell of which nothing is said. */
function usualAnswer({ input, limits }: FormCell): BookValue {
  if (input === "status") return "Đã hoàn thành"
  return input === "yes-no" ? "Có" : (limits?.range?.until ?? 12)
}

/** A made-up plan of `fixtures/plans`, and its agencies' forms with every required cell answered; `changed`: with its texts otherwise. */
export function otherPlan(name: string, changed = (text: string): string => text) {
  const files = planFiles(`fixtures/plans/${name}`).map(({ file, text }) => ({ file, text: changed(text) }))
  const { plan } = openPlan(files, "0".repeat(64))
  if (plan === null) throw new Error(`the plan ${name} does not load`)

  /** The form as an .xlsx: 12 in every count, every activity done, but for what is typed (`measures CT1/all value`). */
  function filled(agency: string, period: string, typed: Readonly<Record<string, BookValue>> = {}) {
    if (plan === null) throw new Error("no plan")
    const form = layOut(plan, agency, period)
    const answers = new Map<string, BookValue>([
      [answerKey("cover", "BIA/so-van-ban", "value"), "45/BC"],
      [
        answerKey("cover", "BIA/ngay-gui", "value"),
        { kind: "day", day: plan.periods.get(period)?.lastDay ?? "2019-01-10" },
      ],
      [answerKey("cover", "BIA/nguoi-lap", "value"), "Cán bộ tổng hợp"],
      [answerKey("cover", "BIA/nguoi-ky", "value"), "Thủ trưởng cơ quan"],
    ])
    for (const sheet of form.sheets)
      for (const row of sheet.rows)
        for (const cell of row.cells.filter((one) => one.required))
          answers.set(answerKey(sheet.id, row.code, cell.column), usualAnswer(cell))
    for (const [key, value] of Object.entries(typed)) answers.set(key, value)
    return writeBook(fillBook(formBook(plan, form, null), form, answers))
  }
  return { plan, files, folder: resolve(`fixtures/plans/${name}`), filled }
}
