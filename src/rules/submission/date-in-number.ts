import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const dateInNumber = submissionRule({
  code: "QN308",
  name: "date-in-number",
  severity: "error",
  find: ({ submission }) => misread(submission, "date-in-number", ({ guess }) => ({ guess })),
  vi: {
    title: "Ngày tháng trong ô số liệu",
    why: "Excel tự đổi “12/5” thành ngày 12 tháng 5; con số muốn nhập đã mất, chương trình không đoán lại.",
    fix: "Chọn ô, đổi định dạng sang Number (Số), rồi nhập lại một số. Mỗi ô chỉ nhập một số: tử số và mẫu số ở hai dòng riêng.",
    message: (facts) => `${vi.line(facts)}: ${vi.said(facts)} là ngày tháng, cần một số${vi.ask(facts.guess)}`,
  },
  en: {
    title: "A date where a number is asked",
    why: "Excel makes the 12th of May of “12/5”; the number that was meant is gone, and is not guessed.",
    fix: "Select the cell, set its format to Number, and enter one number again. One number a cell: numerator and denominator have rows of their own.",
    message: (facts) => `${en.line(facts)}: ${en.said(facts)} is a date; a number is asked${en.ask(facts.guess)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «12/5/2013 (ô ngày tháng) → 12» |",
})
