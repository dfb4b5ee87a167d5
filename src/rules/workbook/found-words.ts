import type { Bilingual } from "../../model/words.ts"
import type { FoundFile } from "../../model/workbook.ts"

/** What a file that is no .xlsx workbook is, in a sentence for whoever sent it. */
export const foundWords: Readonly<Record<FoundFile, Bilingual>> = {
  empty: { vi: "Tệp rỗng (0 byte), không có nội dung gì", en: "The file is empty (0 bytes)" },
  xls: {
    vi: "Tệp là Excel đời cũ (.xls, 97-2003), không phải .xlsx",
    en: "The file is an old Excel file (.xls, 97-2003)",
  },
  xlsb: {
    vi: "Tệp là Excel dạng nhị phân (.xlsb), không phải .xlsx",
    en: "The file is a binary Excel workbook (.xlsb)",
  },
  ods: {
    vi: "Tệp là bảng tính OpenDocument (.ods) của LibreOffice, không phải .xlsx",
    en: "The file is an OpenDocument spreadsheet (.ods)",
  },
  docx: { vi: "Tệp là văn bản Word (.docx), không phải Excel", en: "The file is a Word document (.docx)" },
  doc: { vi: "Tệp là văn bản Word đời cũ (.doc), không phải Excel", en: "The file is an old Word document (.doc)" },
  pptx: { vi: "Tệp là bản trình chiếu PowerPoint (.pptx), không phải Excel", en: "The file is a presentation (.pptx)" },
  pdf: {
    vi: "Tệp là PDF, không đọc được số liệu; cần chính tệp Excel đã nhập",
    en: "The file is a PDF; the Excel workbook itself is needed",
  },
  html: {
    vi: "Tệp là trang web (HTML) mang tên Excel, không phải .xlsx",
    en: "The file is a web page (HTML) under an Excel name",
  },
  "xml-2003": {
    vi: "Tệp là bảng tính XML của Excel 2003, không phải .xlsx",
    en: "The file is an XML spreadsheet of Excel 2003",
  },
  csv: { vi: "Tệp là văn bản phân cách (CSV), không phải .xlsx", en: "The file is comma-separated text (CSV)" },
  text: { vi: "Tệp là văn bản thuần, không phải Excel", en: "The file is plain text" },
  image: { vi: "Tệp là ảnh, không đọc được số liệu; cần chính tệp Excel đã nhập", en: "The file is a picture" },
  zip: {
    vi: "Tệp là tệp nén (.zip) chứa thứ khác; hãy giải nén rồi gửi tệp Excel bên trong",
    en: "The file is a zip archive of something else; unpack it and send the workbook inside",
  },
  archive: {
    vi: "Tệp là tệp nén (.rar, .7z…); hãy giải nén rồi gửi tệp Excel bên trong",
    en: "The file is an archive (.rar, .7z…); unpack it and send the workbook inside",
  },
  "lock-file": {
    vi: "Tệp chỉ là tệp khóa tạm của Excel (~$…); hãy đóng Excel và gửi tệp báo cáo thật",
    en: "The file is only Excel's temporary lock file (~$…); close Excel and send the report itself",
  },
  folder: { vi: "Đây là một thư mục, không phải tệp Excel", en: "This is a folder, not a workbook" },
  device: { vi: "Đây không phải là tệp thông thường", en: "This is not a regular file" },
  unreadable: {
    vi: "Không có quyền đọc tệp này",
    en: "The file cannot be opened: permission denied",
  },
  unknown: { vi: "Không nhận ra được đây là loại tệp gì; không phải .xlsx", en: "The kind of file is not recognised" },
}
