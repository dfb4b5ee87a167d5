import { filePlace } from "../places.ts"
import { workbookRule } from "../rule.ts"

export const workbookEncrypted = workbookRule({
  code: "QN203",
  name: "workbook-encrypted",
  severity: "error",
  *find({ submission }) {
    if (submission.fault?.kind === "encrypted") yield { at: filePlace(submission.file), facts: {} }
  },
  vi: {
    title: "Tệp có mật khẩu",
    why: "Tệp đặt mật khẩu mở thì không đọc được số liệu.",
    fix: "Mở tệp trong Excel, vào Tệp (File) › Thông tin (Info) › Bảo vệ sổ làm việc (Protect Workbook) › Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu, lưu và gửi lại.",
    message: () => "Tệp được đặt mật khẩu mở, không đọc được",
  },
  en: {
    title: "Workbook encrypted",
    why: "A file that opens with a password only cannot be read.",
    fix: "Open it in Excel, File › Info › Protect Workbook › Encrypt with Password, delete the password, save it and send it again.",
    message: () => "The file opens with a password only, and cannot be read",
  },
  examples: "Tệp: so-tttt.xlsx« (có mật khẩu) → »",
})
