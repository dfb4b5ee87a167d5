import { filePlace } from "../places.ts"
import { plural } from "../plural.ts"
import { printable } from "../quote.ts"
import { workbookRule } from "../rule.ts"

export const notAReportForm = workbookRule({
  code: "QN205",
  name: "not-a-report-form",
  severity: "error",
  *find({ submission }) {
    if (submission.identity.fault?.kind !== "not-a-form") return
    const names = (submission.workbook?.sheets ?? []).map(({ name }) => printable(name).slice(0, 31))
    yield { at: filePlace(submission.file), facts: { sheets: names.slice(0, 10), count: names.length } }
  },
  vi: {
    title: "Không phải biểu mẫu báo cáo",
    why: "Trong tệp không có trang nào của biểu mẫu, nên không biết ô nào là số liệu gì.",
    fix: "Nhập số liệu vào đúng biểu mẫu được gửi cho cơ quan (có các trang Bìa, Chỉ tiêu, Hoạt động, Nhiệm vụ, Kinh phí) rồi gửi lại.",
    message: ({ sheets, count }) =>
      `Tệp không phải là biểu mẫu báo cáo; trong tệp chỉ có ${count} trang: ${sheets.join(", ")}${count > sheets.length ? ` và ${count - sheets.length} trang khác` : ""}`,
  },
  en: {
    title: "Not a report form",
    why: "No sheet of the form is in the file, so nobody knows which cell means what.",
    fix: "Enter the figures in the form that the agency was sent (with the sheets Bìa, Chỉ tiêu, Hoạt động, Nhiệm vụ, Kinh phí), and send it again.",
    message: ({ sheets, count }) =>
      `The file is not a report form; it has ${plural(count, "sheet")}: ${sheets.join(", ")}${count > sheets.length ? ` and ${count - sheets.length} more` : ""}`,
  },
  examples: "Các trang: «Sheet1, Sheet2 → đủ như biểu mẫu»",
})
