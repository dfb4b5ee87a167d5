import { submissionRule } from "../rule.ts"
import { countMeasure, latestEarlier, numbersOf } from "./earlier.ts"
import { noteOf } from "./entries.ts"

export const copiedFromLast = submissionRule({
  code: "QN314",
  name: "copied-from-last",
  severity: "warning",
  *find(examination) {
    const { plan, submission, period } = examination
    const above0 = submission.entries.filter(
      (entry) => entry.read.state === "number" && entry.read.number > 0 && countMeasure(plan, entry) !== null,
    )
    const [first] = above0
    if (!first || above0.length < plan.thresholds.copiedFrom) return
    for (const reference of new Set([latestEarlier(examination), period?.before ?? null])) {
      const numberIn = reference === null ? null : numbersOf(examination, reference)
      if (reference === null || numberIn === null) continue
      const same = above0.every((entry) => entry.read.state === "number" && numberIn(entry) === entry.read.number)
      // An explanation beside one of the figures is an answer for all.
      if (!same || above0.some((entry) => noteOf(submission, entry) !== null)) continue
      const at = { ...first.at, row: null, column: null }
      yield { at, facts: { count: above0.length, period: reference } }
      return
    }
  },
  vi: {
    title: "Số liệu giống hệt kỳ trước",
    why: "Mọi số lớn hơn 0 đều trùng với kỳ trước: có thể biểu cũ được gửi lại mà chưa cập nhật.",
    fix: "Cập nhật số liệu của kỳ này; nếu đúng là không thay đổi thì ghi “không thay đổi” vào cột Ghi chú của một dòng.",
    message: ({ count, period }) =>
      `Cả ${count} số liệu lớn hơn 0 đều giống hệt báo cáo kỳ ${period}; có phải chưa cập nhật?`,
  },
  en: {
    title: "Copied from the last report",
    why: "Every figure above 0 equals the last report's: perhaps the old form was sent again without being brought up to date.",
    fix: "Bring the figures up to date; if nothing has changed, write “không thay đổi” in Ghi chú of one row.",
    message: ({ count, period }) =>
      `All ${count} figures above 0 equal those of ${period}; were they brought up to date?`,
  },
  examples:
    "Cơ quan: so-tttt\nKỳ 2012:\nNhư đã nhập đủ\nKỳ 2013:\n«Như đã nhập đủ → | Mã số | Số liệu |\n| CT1.1/total | 21 |»",
})
