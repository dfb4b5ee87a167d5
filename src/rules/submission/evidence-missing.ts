import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const evidenceMissing = submissionRule({
  code: "QN311",
  name: "evidence-missing",
  severity: "error",
  find: ({ submission }) => misread(submission, "evidence-missing", () => ({})),
  vi: {
    title: "Thiếu căn cứ của kết quả",
    why: "Chỉ tiêu không đo bằng số chỉ được công nhận là đã hoàn thành khi nêu rõ căn cứ.",
    fix: "Ghi căn cứ vào cột Ghi chú cùng dòng: số, ngày của văn bản hoặc tên việc đã làm, kết quả.",
    message: (facts) => `${vi.line(facts)}: ghi “Đã hoàn thành” nhưng cột Ghi chú chưa nêu căn cứ`,
  },
  en: {
    title: "Evidence missing",
    why: "An indicator without a figure counts as done only where the evidence is given.",
    fix: "Write the evidence in the column Ghi chú of the row: the document's number and day, or what was done and with what result.",
    message: (facts) => `${en.line(facts)}: says “Đã hoàn thành” (done), but Ghi chú gives no evidence`,
  },
  examples:
    "| Mã số | Số liệu | Ghi chú |\n| CT4.2/status | Đã hoàn thành | « → Báo cáo rà soát số 45/BC-STP ngày 20/11/2013 »|",
})
