import { quote } from "../quote.ts"
import { defineRule } from "../rule.ts"
import { wholeFile } from "./places.ts"

export const formOfAnotherPlan = defineRule({
  code: "QN206",
  name: "form-of-another-plan",
  subject: "workbook",
  severity: "error",
  *find({ plan, submission }) {
    const { fault } = submission.identity
    if (fault?.kind === "other-plan")
      yield { at: wholeFile(submission), facts: { found: fault.found, revision: fault.revision, expected: plan.id } }
  },
  vi: {
    title: "Biểu mẫu của kế hoạch khác",
    why: "Mã số các dòng chỉ có nghĩa trong kế hoạch của nó; số liệu của kế hoạch khác không được tổng hợp vào đây.",
    fix: "Dùng biểu mẫu của kế hoạch này; nếu tệp đúng là báo cáo của kế hoạch kia thì kiểm tra với kế hoạch đó (tùy chọn --plan).",
    message: ({ found, revision, expected }) =>
      `Biểu mẫu lập theo kế hoạch ${quote(found)}${revision === null ? "" : ` (bản ${revision})`}, không phải ${quote(expected)}`,
  },
  en: {
    title: "Form of another plan",
    why: "The codes of the rows have their meaning in their own plan; another plan's figures are not consolidated here.",
    fix: "Use the form of this plan; if the file is a report of the other plan, check it against that one (option --plan).",
    message: ({ found, revision, expected }) =>
      `The form was made for the plan ${quote(found)}${revision === null ? "" : ` (revision ${revision})`}, not ${quote(expected)}`,
  },
  examples: { bad: "_meta: plan = ke-hoach-khac", good: "_meta: plan = kế hoạch này" },
})
