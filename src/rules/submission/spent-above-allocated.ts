import { printNumber } from "../../base/text.ts"
import { submissionRule } from "../rule.ts"
import { noteOf } from "./entries.ts"
import { en, type Line, lineOf, vi } from "./line.ts"

/** The row as a whole: both of its cells are spoken of. */
const wholeRow = (line: Line): Line => ({ ...line, column: null })

export const spentAboveAllocated = submissionRule({
  code: "QN327",
  name: "spent-above-allocated",
  severity: "warning",
  *find({ plan, submission }) {
    const rows = submission.entries.filter(({ sheet }) => sheet === "funding")
    for (const spent of rows) {
      if (spent.column !== "spent" || spent.read.state !== "number") continue
      const allocated = rows.find(({ row, column }) => row === spent.row && column === "allocated")
      // An explanation in "Ghi chú" is an answer: money carried over from the year before.
      if (allocated?.read.state !== "number" || noteOf(submission, spent) !== null) continue
      const [was, is] = [allocated.read.number, spent.read.number]
      if (is <= was) continue
      const facts = { ...lineOf(spent), allocated: was, spent: is, unit: plan.funding.unit }
      yield { at: spent.at, facts, related: [allocated.at] }
    }
  },
  vi: {
    title: "Chi nhiều hơn được cấp",
    why: "Kinh phí đã chi thường không vượt kinh phí được cấp; khi vượt thì có thể ghi nhầm cột, nhầm nguồn hoặc chưa ghi số được cấp bổ sung.",
    fix: "Kiểm tra lại hai số; nếu đúng (dùng kinh phí năm trước chuyển sang, nguồn khác bù vào) thì ghi lý do vào cột Ghi chú.",
    message: (facts) =>
      `${vi.line(wholeRow(facts))}: đã chi ${printNumber(facts.spent)} ${facts.unit}, nhiều hơn ${printNumber(facts.allocated)} được cấp; có đúng không?`,
  },
  en: {
    title: "Spent more than allocated",
    why: "What was spent mostly stays within what was allocated; if not, a column or a source may be mistaken, or an addition not entered.",
    fix: "Check both figures; if they are right (carried over from the year before, covered by another source), give the reason in Ghi chú.",
    message: (facts) =>
      `${en.line(wholeRow(facts))}: ${facts.spent} ${facts.unit} spent, more than the ${facts.allocated} allocated; is that right?`,
  },
  examples: "| Mã số | Được cấp | Đã chi | Ghi chú |\n| KP1/trung-uong | «100 | 120 → 120 | 100» | |",
})
