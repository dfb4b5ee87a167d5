import { filePlace } from "../places.ts"
import { workbookRule } from "../rule.ts"
import { foundWords } from "./found-words.ts"

export const notAWorkbook = workbookRule({
  code: "QN201",
  name: "not-a-workbook",
  severity: "error",
  *find({ submission }) {
    const { fault } = submission
    if (fault?.kind === "not-a-workbook") yield { at: filePlace(submission.file), facts: { found: fault.found } }
  },
  vi: {
    title: "Không phải tệp Excel (.xlsx)",
    why: "Chương trình chỉ đọc tệp Excel dạng .xlsx (hoặc .xlsm); tệp khác không mở được nên báo cáo coi như chưa có.",
    fix: "Nếu là bảng tính thì mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi gửi lại; chỉ đổi đuôi tên tệp thì không được. Nếu là văn bản, PDF hoặc ảnh thì gửi chính tệp biểu mẫu Excel đã nhập.",
    message: ({ found }) => foundWords[found].vi,
  },
  en: {
    title: "Not an Excel workbook (.xlsx)",
    why: "Only Excel workbooks of the kind .xlsx (or .xlsm) are read; any other file cannot be opened, and the report counts as not there.",
    fix: "If it is a spreadsheet, open it in Excel or LibreOffice, choose Save As, type “Excel Workbook (.xlsx)”, and send it again; renaming it is not enough. If it is a document, PDF or picture, send the Excel form that was filled in.",
    message: ({ found }) => foundWords[found].en,
  },
  examples: "Tệp: «so-tttt.xls (Excel 97-2003) → so-tttt.xlsx»",
})
