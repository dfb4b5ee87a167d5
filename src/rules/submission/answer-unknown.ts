import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"
import { entriesWith } from "./entries.ts"
import { askEn, askVi, lineEn, lineOf, lineVi, saidEn, saidVi } from "./line.ts"

export const answerUnknown = submissionRule({
  code: "QN342",
  name: "answer-unknown",
  severity: "error",
  *find({ submission }) {
    for (const { entry, read } of entriesWith(submission, "answer-unknown"))
      yield { at: entry.at, facts: { ...lineOf(entry), guess: read.guess } }
  },
  vi: {
    title: "Không phải là có hay không",
    why: "Đơn vị có và đơn vị không có được đếm riêng; chữ khác, dấu x hay dấu tích thì không biết xếp vào bên nào.",
    fix: "Chọn “Có” hoặc “Không” trong danh sách của ô; phần diễn giải ghi vào cột Ghi chú.",
    message: (facts) =>
      `${lineVi(facts)}: ${saidVi(facts)} không phải là “Có” hay “Không”${askVi(facts.guess === null ? null : quote(facts.guess))}`,
  },
  en: {
    title: "Neither yes nor no",
    why: "Units that have it and units that have not are counted apart; other words, a cross or a tick cannot be placed on either side.",
    fix: "Choose “Có” or “Không” in the cell's list; explanations belong in the column Ghi chú.",
    message: (facts) =>
      `${lineEn(facts)}: ${saidEn(facts)} is neither “Có” (yes) nor “Không” (no)${askEn(facts.guess === null ? null : quote(facts.guess))}`,
  },
  examples: "Kế hoạch: CT1.1/total hỏi có hay không\n| Mã số | Số liệu |\n| CT1.1/total | «x → Có» |",
})
