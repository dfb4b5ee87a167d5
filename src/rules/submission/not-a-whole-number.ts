import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const notAWholeNumber = submissionRule({
  code: "QN307",
  name: "not-a-whole-number",
  severity: "error",
  find: ({ submission }) =>
    misread(submission, "not-whole", ({ guess }, { entered, typed, input }) => ({
      guess,
      negative: /^\s*[-−(]/.test(entered ?? typed),
      whole: input === "count",
    })),
  vi: {
    title: "Số lẻ hoặc số âm",
    why: "Số người, số vụ, số văn bản là số đếm: phải là số nguyên từ 0 trở lên; kinh phí và số lượng không thể âm.",
    fix: "Số đếm thì nhập số nguyên từ 0 trở lên, không có dấu phân cách hàng nghìn: gõ 1234, vì trên máy cài kiểu Mỹ gõ 1.234 sẽ thành số lẻ. Kinh phí và số lượng thì nhập số từ 0 trở lên.",
    message: (facts) =>
      facts.negative
        ? `${vi.line(facts)}: ${vi.said(facts)} là số âm, cần số từ 0 trở lên${vi.ask(facts.guess)}`
        : `${vi.line(facts)}: ${vi.said(facts)} không phải là số nguyên${vi.ask(facts.guess)}`,
  },
  en: {
    title: "Fractional or negative",
    why: "Persons, cases and documents are counted: whole numbers from 0 up; money and quantities cannot be negative.",
    fix: "For counts, enter a whole number from 0 up, without separators: type 1234, since a computer set to US style makes a fraction of 1.234. For money and quantities, enter a number from 0 up.",
    message: (facts) =>
      facts.negative
        ? `${en.line(facts)}: ${en.said(facts)} is negative; a number from 0 up is asked${en.ask(facts.guess)}`
        : `${en.line(facts)}: ${en.said(facts)} is not a whole number${en.ask(facts.guess)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «12,5 → 12» |",
})
