import { answerKey, fillBook } from "../../src/dev/fill.ts"
import type { BookValue } from "../../src/excel/book.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import { plan } from "./plan.ts"

/** What is typed into a form: `sheet row column` (ids and keys of the form) → value. */
export type Typed = Readonly<Record<string, BookValue>>

const written = (agency: string, period: string, answers: ReadonlyMap<string, BookValue>): Promise<Uint8Array> => {
  const form = layOut(plan, agency, period)
  return writeBook(fillBook(formBook(plan, form, null), form, answers))
}

/** An agency's form for a period as it is sent out, with nothing but what is typed, as an .xlsx. */
export const blankForm = (agency: string, period: string, typed: Typed = {}): Promise<Uint8Array> =>
  written(agency, period, new Map(Object.entries(typed)))

/** An agency's form for a period with the cover filled in, every required cell answered, and what is typed besides, as an .xlsx. */
export function filledForm(agency: string, period: string, typed: Typed = {}): Promise<Uint8Array> {
  const form = layOut(plan, agency, period)
  const answers = new Map<string, BookValue>([
    [answerKey("cover", "BIA/so-van-ban", "value"), "45/BC"],
    [
      answerKey("cover", "BIA/ngay-gui", "value"),
      { kind: "day", day: plan.periods.get(period)?.lastDay ?? "2016-01-04" },
    ],
    [answerKey("cover", "BIA/nguoi-lap", "value"), "Cán bộ tổng hợp"],
    [answerKey("cover", "BIA/nguoi-ky", "value"), "Thủ trưởng cơ quan"],
  ])
  for (const sheet of form.sheets)
    for (const row of sheet.rows)
      for (const cell of row.cells.filter((one) => one.required))
        answers.set(answerKey(sheet.id, row.code, cell.column), cell.input === "status" ? "Đang thực hiện" : 12)
  return written(agency, period, new Map([...answers, ...Object.entries(typed)]))
}
