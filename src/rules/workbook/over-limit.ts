import { printNumber } from "../../base/text.ts"
import { filePlace } from "../places.ts"
import { workbookRule } from "../rule.ts"
import { limitWords } from "./limit-words.ts"

export const overLimit = workbookRule({
  code: "QN204",
  name: "over-limit",
  severity: "error",
  *find({ submission }) {
    const { fault } = submission
    if (fault?.kind === "over-limit")
      yield { at: filePlace(submission.file), facts: { limit: fault.limit, most: fault.most } }
  },
  vi: {
    title: "Tệp quá lớn",
    why: "Biểu mẫu đã nhập chỉ nặng vài chục KB. Tệp lớn bất thường có thể làm treo máy, nên không được đọc.",
    fix: "Nhập lại vào biểu mẫu gốc; xóa ảnh, các trang và vùng định dạng không cần rồi gửi lại.",
    message: ({ limit, most }) => `Tệp vượt giới hạn: ${limitWords(limit).vi} (nhiều nhất ${printNumber(most)})`,
  },
  en: {
    title: "Over a limit",
    why: "A filled form is some tens of KB. A file far larger can bring the computer to a stop, and is not read.",
    fix: "Enter the figures in the original form; remove pictures, and sheets and formatting that are not needed, and send it again.",
    message: ({ limit, most }) => `The file is over a limit: ${limitWords(limit).en} (at most ${most})`,
  },
  examples: "Tệp: so-tttt.xlsx« (200 MB) → »",
})
