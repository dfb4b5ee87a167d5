import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"
import { bound } from "./bound.ts"

export const sheetMissing = workbookRule({
  code: "QN207",
  name: "sheet-missing",
  severity: "error",
  find: ({ submission }) => bound(submission, "sheet-missing", ({ sheet }) => ({ sheet })),
  vi: {
    title: "Thiếu một trang của biểu mẫu",
    why: "Mọi số liệu của trang bị thiếu coi như chưa báo cáo.",
    fix: "Mở lại biểu mẫu gốc, nhập trang còn thiếu (hoặc chép trang đó sang) và gửi lại. Không xóa trang, không đổi dòng tiêu đề.",
    message: ({ sheet }) => `Thiếu trang ${quote(sheet)}`,
  },
  en: {
    title: "A sheet of the form is missing",
    why: "Everything that the missing sheet asks counts as not reported.",
    fix: "Open the original form, fill in the missing sheet (or copy it over), and send it again. Do not delete sheets or change their heading row.",
    message: ({ sheet }) => `The sheet ${quote(sheet)} is missing`,
  },
  examples: "«Thiếu trang: Nhiệm vụ → Các trang: đủ như biểu mẫu»",
})
