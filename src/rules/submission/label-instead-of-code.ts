import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"
import { bound } from "../workbook/bound.ts"

export const labelInsteadOfCode = submissionRule({
  code: "QN324",
  name: "label-instead-of-code",
  severity: "warning",
  find: ({ submission }) => bound(submission, "label-instead-of-code", ({ row, label }) => ({ row, label })),
  vi: {
    title: "Mất mã số, dòng được nhận ra theo nội dung",
    why: "Dòng được nhận ra theo cột Mã số. Mã số đã mất; dòng này vẫn dùng được vì nội dung khớp đúng từng chữ, nhưng chỉ cần sửa một chữ là không nhận ra nữa.",
    fix: "Chép lại mã số từ biểu mẫu gốc vào cột Mã số; không xóa, không sửa cột này.",
    message: ({ row, label }) => `Mất mã số của dòng ${quote(label)}; theo nội dung thì đây là dòng ${row}`,
  },
  en: {
    title: "Code gone, row found by its label",
    why: "Rows are found by the column Mã số. The code is gone; the row was still found, because its label is the same to the letter, but one changed letter would lose it.",
    fix: "Copy the code from the original form into the column Mã số; do not delete or change that column.",
    message: ({ row, label }) => `The code of row ${quote(label)} is gone; by its label it is row ${row}`,
  },
  examples: "«Mã số bị xóa: CT1.1/total → | Mã số | Số liệu |\n| CT1.1/total | 20 |»",
})
