import { filePlace } from "../places.ts"
import { workbookRule } from "../rule.ts"
import { corruptWords } from "./corrupt-words.ts"

export const workbookCorrupt = workbookRule({
  code: "QN202",
  name: "workbook-corrupt",
  severity: "error",
  *find({ submission }) {
    const { fault } = submission
    if (fault?.kind === "corrupt") yield { at: filePlace(submission.file), facts: { detail: fault.detail } }
  },
  vi: {
    title: "Tệp bị hỏng",
    why: "Tệp bị thiếu phần cuối hoặc sai cấu trúc, thường do gửi, tải hoặc chép dở dang; số liệu trong đó không tin được.",
    fix: "Mở tệp gốc bằng Excel, lưu lại thành tệp mới, kiểm tra mở được rồi gửi lại.",
    message: ({ detail }) => `Tệp bị hỏng, không đọc được: ${corruptWords(detail).vi}`,
  },
  en: {
    title: "Workbook corrupt",
    why: "The file is cut off or badly formed, mostly by an interrupted copy or download; its figures cannot be trusted.",
    fix: "Open the original in Excel, save it as a new file, see that it opens, and send it again.",
    message: ({ detail }) => `The file is damaged and cannot be read: ${corruptWords(detail).en}`,
  },
  examples: "Tệp: so-tttt.xlsx« (bị hỏng) → »",
})
