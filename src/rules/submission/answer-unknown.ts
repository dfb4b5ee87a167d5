import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const answerUnknown = submissionRule({
  code: "QN342",
  name: "answer-unknown",
  severity: "error",
  find: ({ submission }) => misread(submission, "answer-unknown", ({ guess }) => ({ guess })),
  vi: {
    title: "Không phải là có hay không",
    why: "Đơn vị có và đơn vị không có được đếm riêng; chữ khác, dấu x hay dấu tích thì không biết xếp vào bên nào.",
    fix: "Chọn “Có” hoặc “Không” trong danh sách của ô; phần diễn giải ghi vào cột Ghi chú.",
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} không phải là “Có” hay “Không”${vi.ask(facts.guess === null ? null : quote(facts.guess))}`,
  },
  en: {
    title: "Neither yes nor no",
    why: "Units that have it and units that have not are counted apart; other words, a cross or a tick cannot be placed on either side.",
    fix: "Choose “Có” or “Không” in the cell's list; explanations belong in the column Ghi chú.",
    message: (facts) =>
      `${en.line(facts)}: ${en.said(facts)} is neither “Có” (yes) nor “Không” (no)${en.ask(facts.guess === null ? null : quote(facts.guess))}`,
  },
  examples: "Kế hoạch: CT1.1/total hỏi có hay không\n| Mã số | Số liệu |\n| CT1.1/total | «x → Có» |",
})
