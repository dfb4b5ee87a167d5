import { filePlace } from "../places.ts"
import { workbookRule } from "../rule.ts"
import { isForm } from "../submission/entries.ts"

export const macrosPresent = workbookRule({
  code: "QN218",
  name: "macros-present",
  severity: "warning",
  *find({ submission }) {
    if (submission.workbook?.macros && isForm(submission)) yield { at: filePlace(submission.file), facts: {} }
  },
  vi: {
    title: "Tệp có macro",
    why: "Biểu mẫu không cần macro; macro trong tệp gửi qua lại là đường lây vi-rút. Chương trình chỉ đọc số liệu, không chạy macro.",
    fix: "Lưu lại thành kiểu “Excel Workbook (.xlsx)”, kiểu này không chứa macro, rồi gửi lại.",
    message: () => "Tệp có chứa macro (mã lệnh); macro không được chạy, số liệu vẫn được đọc",
  },
  en: {
    title: "Macros present",
    why: "The form needs no macros, and macros in files that are passed around carry viruses. The figures are read; no macro is run.",
    fix: "Save it as “Excel Workbook (.xlsx)”, which holds no macros, and send it again.",
    message: () => "The workbook holds macros; they were not run, and its figures were read",
  },
  examples: "Tệp: «so-tttt.xlsm (có macro) → so-tttt.xlsx»",
})
