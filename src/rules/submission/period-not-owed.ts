import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"

export const periodNotOwed = submissionRule({
  code: "QN302",
  name: "period-not-owed",
  severity: "error",
  *find({ plan, submission: { identity } }) {
    if (identity.fault?.kind !== "period-not-owed") return
    yield { at: identity.fault.at, facts: { typed: identity.fault.typed, owed: [...plan.periods.keys()].join(", ") } }
  },
  vi: {
    title: "Kỳ báo cáo không có trong Kế hoạch",
    why: "Báo cáo chỉ được tổng hợp vào những kỳ mà Kế hoạch quy định phải báo cáo.",
    fix: "Ghi đúng mã hoặc tên kỳ báo cáo vào dòng BIA/ky trang Bìa (ví dụ: 2013-H1 cho 6 tháng đầu năm 2013, 2013 cho cả năm 2013).",
    message: ({ typed, owed }) =>
      typed === ""
        ? `Trang Bìa chưa ghi kỳ báo cáo; các kỳ phải báo cáo là: ${owed}`
        : `Kỳ ${quote(typed)} không phải là kỳ phải báo cáo; các kỳ phải báo cáo là: ${owed}`,
  },
  en: {
    title: "Period not owed",
    why: "A report is consolidated only into the periods for which the plan asks for reports.",
    fix: "Write the period's id or name in row BIA/ky of the sheet Bìa (2013-H1 for the first half of 2013, 2013 for the year).",
    message: ({ typed, owed }) =>
      typed === ""
        ? `The cover does not name the period; the periods owed are ${owed}`
        : `No report is owed for the period ${quote(typed)}; the periods owed are ${owed}`,
  },
  examples: "Không có trang _meta\n| Mã số | Giá trị |\n| BIA/ky | «2011-H1 → 2013» |",
})
