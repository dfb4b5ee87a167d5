import { submissionRule } from "../rule.ts"
import { entriesWith } from "./entries.ts"
import { askEn, askVi, lineEn, lineOf, lineVi, saidEn, saidVi } from "./line.ts"

export const notAWholeNumber = submissionRule({
  code: "QN307",
  name: "not-a-whole-number",
  severity: "error",
  *find({ submission }) {
    for (const { entry, read } of entriesWith(submission, "not-whole")) {
      const negative = /^\s*[-−(]/.test(entry.entered ?? entry.typed)
      yield { at: entry.at, facts: { ...lineOf(entry), guess: read.guess, negative, whole: entry.input === "count" } }
    }
  },
  vi: {
    title: "Số lẻ hoặc số âm",
    why: "Số người, số vụ, số văn bản là số đếm: phải là số nguyên từ 0 trở lên; kinh phí và số lượng không thể âm.",
    fix: "Số đếm thì nhập số nguyên từ 0 trở lên, không có dấu phân cách hàng nghìn: gõ 1234, vì trên máy cài kiểu Mỹ gõ 1.234 sẽ thành số lẻ. Kinh phí và số lượng thì nhập số từ 0 trở lên.",
    message: (facts) =>
      facts.negative
        ? `${lineVi(facts)}: ${saidVi(facts)} là số âm, cần số từ 0 trở lên${askVi(facts.guess)}`
        : `${lineVi(facts)}: ${saidVi(facts)} không phải là số nguyên${askVi(facts.guess)}`,
  },
  en: {
    title: "Fractional or negative",
    why: "Persons, cases and documents are counted: whole numbers from 0 up; money and quantities cannot be negative.",
    fix: "For counts, enter a whole number from 0 up, without separators: type 1234, since a computer set to US style makes a fraction of 1.234. For money and quantities, enter a number from 0 up.",
    message: (facts) =>
      facts.negative
        ? `${lineEn(facts)}: ${saidEn(facts)} is negative; a number from 0 up is asked${askEn(facts.guess)}`
        : `${lineEn(facts)}: ${saidEn(facts)} is not a whole number${askEn(facts.guess)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «12,5 → 12» |",
})
