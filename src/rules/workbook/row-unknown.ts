import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"
import { bound } from "./bound.ts"

export const rowUnknown = workbookRule({
  code: "QN210",
  name: "row-unknown",
  severity: "warning",
  find: ({ submission }) => bound(submission, "row-unknown", ({ typed, near }) => ({ typed, near })),
  vi: {
    title: "Mã số không có trong kế hoạch",
    why: "Dòng được nhận ra theo mã số; mã lạ thì số liệu của dòng không được tổng hợp.",
    fix: "Sửa lại mã số theo biểu mẫu gốc; nếu là dòng cơ quan tự thêm để ghi nhớ thì để trống cột Mã số.",
    message: ({ typed, near }) =>
      `Mã số ${quote(typed)} không có trong kế hoạch${near === null ? "" : `; có phải là ${near}?`}`,
  },
  en: {
    title: "Unknown code",
    why: "Rows are found by their code; under an unknown one the entries are not consolidated.",
    fix: "Correct the code after the original form; in a row that the agency added for itself, leave Mã số blank.",
    message: ({ typed, near }) =>
      `The plan has no code ${quote(typed)}${near === null ? "" : `; did you mean ${near}?`}`,
  },
  examples: "«Thêm dòng: Chỉ tiêu\n → »| Mã số | Số liệu |\n| «CT9.9/total → CT1.1/total» | 5 |",
})
