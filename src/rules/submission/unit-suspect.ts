import { compareDecimals } from "../../base/fraction.ts"
import { fold, printNumber } from "../../base/text.ts"
import type { Plan } from "../../model/plan.ts"
import type { Entry } from "../../model/submission.ts"
import { submissionRule } from "../rule.ts"
import { latestEarlier, numbersOf } from "./earlier.ts"
import { noteOf } from "./entries.ts"
import { about, en, vi } from "./line.ts"

/** A thousand times the agency's own earlier amount, give or take: thousands where millions are asked. */
const thousandsFrom = 300

/** How many đồng a unit of money is. */
const inDong: Readonly<Record<string, number>> = {
  "nghìn đồng": 1e3,
  "triệu đồng": 1e6,
  "tỷ đồng": 1e9,
}

/** From which amount on it may be đồng; null where đồng are asked, or who knows what. The plan says it for its own unit. */
function suspectIn(unit: string, { funding, thresholds }: Plan): number | null {
  if (unit === funding.unit) return thresholds.amountSuspect
  const own = inDong[fold(unit)]
  return own === undefined ? null : (thresholds.amountSuspect * (inDong[fold(funding.unit)] ?? 1e6)) / own
}

const isMoney = ({ input }: Entry): boolean => input === "amount" || input === "money"

export const unitSuspect = submissionRule({
  code: "QN322",
  name: "unit-suspect",
  severity: "warning",
  *find(examination) {
    const { plan, submission, period } = examination
    const references = [period?.before ?? null, latestEarlier(examination)]
    const reference = references.find((id) => id !== null && examination.earlier.has(id)) ?? null
    const before = reference === null ? null : numbersOf(examination, reference)
    for (const entry of submission.entries) {
      if (!isMoney(entry) || entry.read.state !== "number") continue
      const { number } = entry.read
      const last = before?.(entry) ?? null
      const unit = entry.countUnit ?? plan.funding.unit
      const suspect = suspectIn(unit, plan)
      const likelyDong = suspect !== null && number >= suspect
      const likelyThousands = last !== null && last > 0 && compareDecimals(number, last * thousandsFrom) >= 0
      if (!(likelyDong || likelyThousands) || noteOf(submission, entry) !== null) continue
      const likely = likelyDong ? "đồng" : "nghìn đồng"
      yield about(entry, { number, last, period: reference, likely, unit })
    }
  },
  vi: {
    title: "Có thể nhầm đơn vị tiền",
    why: "Kinh phí tính bằng triệu đồng; nhập bằng đồng hoặc nghìn đồng thì tổng chung lệch hàng nghìn, hàng triệu lần.",
    fix: "Đổi ra triệu đồng (350.000.000 đồng ghi là 350); nếu con số đúng thì ghi lý do vào cột Ghi chú.",
    message: (facts) =>
      `${vi.line(facts)}: ${printNumber(facts.number)} ${facts.unit}${facts.last === null || facts.likely === "đồng" ? " là quá lớn" : `, trong khi kỳ ${facts.period} là ${printNumber(facts.last)}`}; có phải đã nhập bằng ${facts.likely}?`,
  },
  en: {
    title: "Unit of money suspect",
    why: "Funding is asked in millions of đồng; entered in đồng or thousands, the sum of all is off a thousand or a million times.",
    fix: "Convert it to millions of đồng (350,000,000 đồng is 350); if the figure is right, give the reason in Ghi chú.",
    message: (facts) =>
      `${en.line(facts)}: ${facts.number} ${facts.unit}${facts.last === null || facts.likely === "đồng" ? " is very large" : `, while ${facts.period} had ${facts.last}`}; was it entered in ${facts.likely}?`,
  },
  examples: "| Mã số | Được cấp | Ghi chú |\n| KP1/trung-uong | «350000000 → 350» | |",
})
