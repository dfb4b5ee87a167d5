import { printNumber } from "../../base/text.ts"
import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const outsideRange = submissionRule({
  code: "QN341",
  name: "outside-range",
  severity: "error",
  find: ({ submission }) =>
    misread(submission, "outside-range", (_, { limits }) => ({
      from: limits?.range?.from ?? 0,
      until: limits?.range?.until ?? 0,
    })),
  vi: {
    title: "Số nằm ngoài khoảng có thể",
    why: "Kế hoạch quy định số này nằm trong một khoảng, như điểm từ 0 đến 10; số ở ngoài không dùng được, và tính vào thì kết luận chung sai.",
    fix: "Xem lại con số, nhất là dấu phẩy thập phân, rồi ghi lại.",
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} không nằm trong khoảng từ ${printNumber(facts.from)} đến ${printNumber(facts.until)}`,
  },
  en: {
    title: "Outside its range",
    why: "The plan says between which numbers this figure lies, as points from 0 to 10; one outside cannot be used, and would make the verdict wrong.",
    fix: "Check the figure, its decimal comma above all, and enter it again.",
    message: (facts) => `${en.line(facts)}: ${en.said(facts)} does not lie between ${facts.from} and ${facts.until}`,
  },
  examples:
    "Kế hoạch: CT1.1/total ghi số lẻ, 2 chữ số thập phân, từ 0 đến 10\n| Mã số | Số liệu |\n| CT1.1/total | «72,5 → 7,25» |",
})
