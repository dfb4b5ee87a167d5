import { compareDecimals } from "../../base/fraction.ts"
import { printNumber } from "../../base/text.ts"
import { submissionRule } from "../rule.ts"
import { countMeasure, isOverPeriod, latestEarlier, numbersOf } from "./earlier.ts"
import { noteOf } from "./entries.ts"
import { about, en, vi } from "./line.ts"

export const jumpSinceLast = submissionRule({
  code: "QN313",
  name: "jump-since-last",
  severity: "warning",
  *find(examination) {
    const { plan, submission, period } = examination
    const { jumpTimes, jumpFrom } = plan.thresholds
    const isJump = (low: number, high: number): boolean =>
      high >= jumpFrom && compareDecimals(high, low * jumpTimes) >= 0 && high > low
    const latest = latestEarlier(examination)
    const before = period?.before ?? null
    const [inBefore, inLatest] = [before, latest].map((id) => (id === null ? null : numbersOf(examination, id)))
    for (const entry of submission.entries) {
      const measure = countMeasure(plan, entry)
      if (entry.read.state !== "number" || !measure) continue
      // What arose is held against the same period a year before; what stands, against the latest report.
      const [reference, numberIn] = isOverPeriod(measure) ? [before, inBefore] : [latest, inLatest]
      const last = numberIn?.(entry)
      const { number } = entry.read
      if (reference === null || last === undefined) continue
      if ((isJump(last, number) || isJump(number, last)) && noteOf(submission, entry) === null)
        yield about(entry, { number, last, period: reference })
    }
  },
  vi: {
    title: "Số liệu tăng, giảm đột biến",
    why: "Số tăng hoặc giảm nhiều lần so với lần trước thường do gõ thừa, thiếu chữ số hoặc nhầm dòng.",
    fix: "Kiểm tra lại con số; nếu đúng thì ghi ngắn gọn lý do vào cột Ghi chú.",
    message: (facts) =>
      `${vi.line(facts)}: ${printNumber(facts.number)}, trong khi kỳ ${facts.period} là ${printNumber(facts.last)}; có đúng không?`,
  },
  en: {
    title: "A jump since the last report",
    why: "A figure many times larger or smaller than before is mostly a digit too many or too few, or the wrong row.",
    fix: "Check the figure; if it is right, give the reason in Ghi chú.",
    message: (facts) => `${en.line(facts)}: ${facts.number}, while ${facts.period} had ${facts.last}; is it right?`,
  },
  examples:
    "Cơ quan: so-tttt\nKỳ 2012:\n| Mã số | Số liệu |\n| CT1.1/total | 30 |\nKỳ 2013:\n| Mã số | Số liệu | Ghi chú |\n| CT1.1/total | «3000 → 35» | |",
})
