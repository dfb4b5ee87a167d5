import { printDay } from "../../base/day.ts"
import { filePlace } from "../places.ts"
import { quote } from "../quote.ts"
import { type Finding, workbookRule } from "../rule.ts"
import { redefinedEntries } from "./redefined.ts"

type Facts = {
  readonly found: string
  readonly revision: number | null
  readonly expected: string
  /** A row that means something else now; null: the whole form is another plan's. */
  readonly row: string | null
  readonly since: number | null
  readonly from: string | null
  readonly decision: string | null
}

export const formOfAnotherPlan = workbookRule({
  code: "QN206",
  name: "form-of-another-plan",
  severity: "error",
  *find(examination): Generator<Finding<Facts>> {
    const { plan, submission } = examination
    const { fault, revision } = submission.identity
    const about = { expected: plan.id, row: null, since: null, from: null, decision: null }
    if (fault?.kind === "other-plan")
      yield { at: filePlace(submission.file), facts: { ...about, found: fault.found, revision: fault.revision } }
    for (const { entry, since, from, decision } of redefinedEntries(examination))
      yield {
        at: entry.at,
        facts: {
          ...about,
          found: plan.id,
          revision,
          row: entry.row,
          since,
          from,
          decision,
        },
      }
  },
  vi: {
    title: "Biểu mẫu của kế hoạch khác",
    why: "Mã số các dòng chỉ có nghĩa trong kế hoạch của nó; số liệu của kế hoạch khác không được tổng hợp vào đây.",
    fix: "Nhập vào biểu mẫu mới nhất của kế hoạch này rồi gửi lại. Nếu tệp là báo cáo của kế hoạch khác thì gửi cho nơi tổng hợp kế hoạch đó (người tổng hợp kiểm tra bằng tùy chọn --plan).",
    message: ({ found, revision, expected, row, since, from, decision }) =>
      row !== null
        ? from !== null
          ? `Dòng ${row} được hiểu khác đi từ ngày ${printDay(from)} (${decision}); biểu mẫu này lập theo kế hoạch trước khi sửa đổi`
          : `Dòng ${row} được hiểu khác đi từ bản ${since} của kế hoạch (${decision}); biểu mẫu này lập theo bản ${revision}`
        : `Biểu mẫu lập theo kế hoạch ${quote(found)}${revision === null ? "" : ` (bản ${revision})`}, không phải ${quote(expected)}`,
  },
  en: {
    title: "Form of another plan",
    why: "The codes of the rows have their meaning in their own plan; another plan's figures are not consolidated here.",
    fix: "Use the latest form of this plan and send it again. If the file is a report of another plan, send it to whoever consolidates that one (who checks it with the option --plan).",
    message: ({ found, revision, expected, row, since, from, decision }) =>
      row !== null
        ? from !== null
          ? `The row ${row} means something else from ${from} on (${decision}); this form was made from the plan before it was amended`
          : `The row ${row} means something else since revision ${since} of the plan (${decision}); this form was made from revision ${revision}`
        : `The form was made for the plan ${quote(found)}${revision === null ? "" : ` (revision ${revision})`}, not ${quote(expected)}`,
  },
  examples: "_meta: plan = «ke-hoach-khac → kế hoạch này»",
})
