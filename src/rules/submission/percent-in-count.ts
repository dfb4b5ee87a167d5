import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const percentInCount = submissionRule({
  code: "QN323",
  name: "percent-in-count",
  severity: "error",
  find: ({ submission }) => misread(submission, "percent-in-count", (_, { countUnit }) => ({ unit: countUnit })),
  vi: {
    title: "Tỷ lệ phần trăm trong ô số đếm",
    why: "Tỷ lệ chung là tổng tử số chia tổng mẫu số của các cơ quan; không thể cộng các tỷ lệ phần trăm với nhau.",
    fix: "Nhập số đếm, không nhập tỷ lệ. Chỉ tiêu tính theo tỷ lệ có hai dòng, số đạt được và tổng số; chương trình tự tính tỷ lệ. Gõ số đếm mà ô tự thành phần trăm thì đổi định dạng ô về số (General) rồi gõ lại.",
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} là tỷ lệ phần trăm, cần số đếm${facts.unit === null ? "" : ` (${facts.unit})`}`,
  },
  en: {
    title: "A percentage where a count is asked",
    why: "The ratio of all is the sum of numerators over the sum of denominators; percentages cannot be added up.",
    fix: "Enter a count, not a percentage. An indicator that is a ratio has two rows, what was done and the total; the ratio is computed. Where the cell makes a percentage of a count, set its format to General and type it again.",
    message: (facts) =>
      `${en.line(facts)}: ${en.said(facts)} is a percentage; a count is asked${facts.unit === null ? "" : ` (${facts.unit})`}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/converted | «85% → 17» |",
})
