import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"
import { bound } from "./bound.ts"

export const rowMissing = workbookRule({
  code: "QN209",
  name: "row-missing",
  severity: "error",
  find: ({ submission }) => bound(submission, "row-missing", ({ row, label }) => ({ row, label })),
  vi: {
    title: "Thiếu một dòng của biểu mẫu",
    why: "Dòng được nhận ra theo mã số; không có dòng thì số liệu của dòng coi như chưa báo cáo.",
    fix: "Chèn lại dòng với đúng mã số ở cột Mã số, hoặc nhập vào biểu mẫu gốc, rồi gửi lại.",
    message: ({ row, label }) => `Không có dòng ${row} ${quote(label)}`,
  },
  en: {
    title: "A row of the form is missing",
    why: "Rows are found by their code; without the row its entries count as not reported.",
    fix: "Insert the row again with its code in the column Mã số, or use the original form.",
    message: ({ row, label }) => `Row ${row} ${quote(label)} is not there`,
  },
  examples: "«Xóa dòng: CT1.1/total → | Mã số | Số liệu |\n| CT1.1/total | 20 |»",
})
