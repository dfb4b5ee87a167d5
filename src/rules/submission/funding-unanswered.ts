import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"
import { anythingEntered } from "./entries.ts"

export const fundingUnanswered = submissionRule({
  code: "QN328",
  name: "funding-unanswered",
  severity: "note",
  *find({ submission }) {
    if (!anythingEntered(submission)) return
    const asked = submission.entries.filter(({ sheet }) => sheet === "funding")
    const amounts = asked.filter(({ input }) => input === "amount")
    const [first] = amounts
    // A sheet that is not there has a finding of its own; a note instead of figures is an answer.
    if (
      !first ||
      asked.some(({ read, input }) => read.state !== "blank" && (input === "amount" || read.state !== "absent"))
    )
      return
    yield {
      at: { ...first.at, cell: null, row: null, column: null },
      facts: { sheet: first.at.sheet ?? "", cells: amounts.length },
    }
  },
  vi: {
    title: "Chưa báo cáo kinh phí",
    why: "Để trống không có nghĩa là 0: tổng kinh phí chỉ cộng được số của những cơ quan đã ghi.",
    fix: "Ghi số được cấp và đã chi theo từng nguồn; không được cấp kinh phí thì ghi 0 (hoặc “không có”).",
    message: ({ sheet, cells }) =>
      `Trang ${quote(sheet)} để trống cả ${cells} ô; cơ quan không được cấp kinh phí hay chưa ghi?`,
  },
  en: {
    title: "Funding unanswered",
    why: "A blank is not 0: the sum of funding is over those who gave theirs.",
    fix: "Enter what was allocated and spent from each source; where nothing was allocated, enter 0 (or “không có”).",
    message: ({ sheet, cells }) =>
      `The sheet ${quote(sheet)} is left blank, all ${cells} cells; was no money allocated, or is it yet to be entered?`,
  },
  examples: "«Để trống trang: Kinh phí → Các trang: đủ như biểu mẫu»",
})
