import type { Book, BookSheet } from "../../excel/book.ts"
import { look } from "../../excel/look.ts"
import type { Form } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import { askedBy } from "../../offices/seen-by.ts"
import { rowsAsked } from "../layout/asked.ts"
import { formVersion, metaSheet } from "../layout/lay-out.ts"
import { counted } from "./counts.ts"
import { coverOf } from "./cover.ts"
import { instructions } from "./instructions.ts"
import { tableOf } from "./table.ts"
import { decisionInWords, type Occasion } from "./title-block.ts"

/**
 * The workbook of a form, to be written and sent out: its sheets, the instructions, and the very hidden sheet that says
 * whose it is. `previous` has the figures that stand beside the cells for input ("Cùng kỳ năm trước"): measure id -> the agency's
 * number in the same period a year earlier; measures by unit have no such column. The form is one that `layOut` made.
 */
export function formBook(whole: Plan, form: Form, previous: ReadonlyMap<string, number> | null): Book {
  const plan = askedBy(whole, form.agency)
  const agency = plan.agencies.get(form.agency)
  const period = plan.periods.get(form.period)
  if (!agency || !period) throw new RangeError(`no form of ${form.agency} for ${form.period} in the plan`)
  const occasion: Occasion = { plan, agency, period }
  const figures = previous ?? new Map<string, number>()
  const sheets = form.sheets.map((sheet, index) =>
    sheet.id === "cover" ? coverOf(occasion, sheet) : tableOf(occasion, sheet, index, figures),
  )
  const book: Book = {
    title: `${agency.name} - Báo cáo ${period.name.vi} theo ${decisionInWords(plan)}`,
    creator: "qn-tip",
    sheets: [...sheets, instructions(occasion, form), meta(form)],
  }
  return counted(book, form)
}

/** Names in column A, values in B, as text all of them. */
function meta(form: Form): BookSheet {
  const lines: readonly (readonly [string, string])[] = [
    ["plan", form.plan],
    ["revision", String(form.revision)],
    ...(form.amendment === null ? [] : [["amendment", form.amendment] as const]),
    ["form", String(formVersion)],
    ["agency", form.agency],
    ["period", form.period],
    ["rows", rowsAsked(form)],
  ]
  return {
    name: metaSheet,
    visibility: "very-hidden",
    columns: [{ width: 12 }, { width: 30 }],
    rows: lines.map(([name, value]) => ({
      cells: [
        { value: name, style: look.plain },
        { value, style: { ...look.plain, format: "@" } },
      ],
    })),
    print: { orientation: "portrait", footer: { text: "", page: "Trang" } },
  }
}
