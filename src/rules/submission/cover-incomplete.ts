import { submissionRule } from "../rule.ts"
import { about, en, vi } from "./line.ts"

export const coverIncomplete = submissionRule({
  code: "QN317",
  name: "cover-incomplete",
  severity: "warning",
  *find({ submission }) {
    for (const entry of submission.entries)
      if (entry.sheet === "cover" && entry.read.state === "blank") yield about(entry, {})
  },
  vi: {
    title: "Trang Bìa chưa ghi đủ",
    why: "Số văn bản, ngày gửi, người lập và người ký cho biết báo cáo nào, gửi khi nào, hỏi ai khi cần.",
    fix: "Ghi đủ các ô còn trống ở trang Bìa.",
    message: (facts) => `${vi.line(facts)}: còn để trống`,
  },
  en: {
    title: "Cover incomplete",
    why: "Number, day sent, preparer and signer say which report it is, when it was sent, and whom to ask.",
    fix: "Fill in the blank cell of the cover.",
    message: (facts) => `${en.line(facts)}: left blank`,
  },
  examples: "| Mã số | Giá trị |\n| BIA/so-van-ban | « → 45/BC-STTTT »|",
})
