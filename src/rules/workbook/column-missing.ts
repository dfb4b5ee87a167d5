import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"
import { bound } from "./bound.ts"

export const columnMissing = workbookRule({
  code: "QN208",
  name: "column-missing",
  severity: "error",
  find: ({ submission }) =>
    bound(submission, "column-missing", ({ heading, at }) => ({ heading, sheet: at.sheet ?? "" })),
  vi: {
    title: "Thiếu một cột của biểu mẫu",
    why: "Cột được nhận ra theo tiêu đề; không thấy tiêu đề thì mọi số liệu của cột coi như chưa báo cáo.",
    fix: "Ghi lại đúng tiêu đề cột như trong biểu mẫu gốc, hoặc chèn lại cột đã xóa.",
    message: ({ heading, sheet }) => `Trang ${quote(sheet)} không có cột ${quote(heading)}`,
  },
  en: {
    title: "A column of the form is missing",
    why: "Columns are found by their heading; without it everything in the column counts as not reported.",
    fix: "Write the heading as it is in the original form, or insert the deleted column again.",
    message: ({ heading, sheet }) => `The sheet ${quote(sheet)} has no column ${quote(heading)}`,
  },
  examples: "«Thiếu cột: Chỉ tiêu › Số liệu → Các cột: đủ như biểu mẫu»",
})
