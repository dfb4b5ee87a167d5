import { sum } from "../../base/fraction.ts"
import { printNumber } from "../../base/text.ts"
import { submissionRule } from "../rule.ts"
import { countMeasure, isOverPeriod, isSurvey, numbersOf } from "./earlier.ts"
import { noteOf } from "./entries.ts"
import { en, lineOf, vi } from "./line.ts"

export const yearBelowHalf = submissionRule({
  code: "QN312",
  name: "year-below-half",
  severity: "error",
  leavesInUse: true,
  *find(examination) {
    const { plan, submission, period } = examination
    if (period?.span !== "year") return
    const parts = period.parts.flatMap((id) => numbersOf(examination, id) ?? [])
    for (const entry of submission.entries) {
      const measure = countMeasure(plan, entry)
      if (entry.read.state !== "number" || !measure || !isOverPeriod(measure) || isSurvey(plan, measure)) continue
      const half = sum(parts.flatMap((numberIn) => numberIn(entry) ?? []))
      // An explanation in "Ghi chú" is an answer.
      if (entry.read.number >= half || noteOf(submission, entry) !== null) continue
      const facts = { ...lineOf(entry), number: entry.read.number, half, periods: period.parts.join(", ") }
      yield { at: entry.at, facts }
    }
  },
  vi: {
    title: "Số cả năm nhỏ hơn số trong năm đã báo cáo",
    why: "Số phát sinh của cả năm gồm cả phần đã báo cáo trong năm, nên không thể nhỏ hơn.",
    fix: "Kiểm tra lại: số cả năm phải cộng cả 6 tháng đầu năm. Nếu số đã báo cáo trước đây sai thì gửi lại báo cáo kỳ đó, hoặc giải thích ở cột Ghi chú.",
    message: (facts) =>
      `${vi.line(facts)}: cả năm ghi ${printNumber(facts.number)}, nhỏ hơn ${printNumber(facts.half)} đã báo cáo ở kỳ ${facts.periods}`,
  },
  en: {
    title: "The year is below its half",
    why: "What arose in the year includes what was reported during it, and cannot be less.",
    fix: "Check it: the year's figure includes the first half. If the earlier report was wrong, send it again, or explain it in Ghi chú.",
    message: (facts) =>
      `${en.line(facts)}: ${facts.number} for the year is below the ${facts.half} already reported for ${facts.periods}`,
  },
  examples:
    "Cơ quan: cong-an-tinh\nKỳ 2013-H1:\n| Mã số | Số liệu |\n| CT2.3/trafficking-cases | 5 |\nKỳ 2013:\n| Mã số | Số liệu | Ghi chú |\n| CT2.3/trafficking-cases | «3 → 7» | |",
})
