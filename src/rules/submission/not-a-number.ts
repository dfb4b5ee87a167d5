import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const notANumber = submissionRule({
  code: "QN305",
  name: "not-a-number",
  severity: "error",
  find: ({ submission }) => misread(submission, "not-a-number", ({ guess }) => ({ guess })),
  vi: {
    title: "Số liệu không phải là số",
    why: "Ô không đọc được thành số thì không cộng được, và chỉ tiêu bị coi là chưa có số liệu.",
    fix: "Nhập một số bằng chữ số, không kèm chữ; phần giải thích ghi vào cột Ghi chú hoặc Kết quả. Chưa có số liệu thì ghi “chưa có số liệu”.",
    message: (facts) => `${vi.line(facts)}: ${vi.said(facts)} không phải là một số${vi.ask(facts.guess)}`,
  },
  en: {
    title: "Not a number",
    why: "A cell that cannot be read as a number cannot be added up, and the indicator counts as without data.",
    fix: "Enter a number in digits, without words; explanations belong in the column Ghi chú or Kết quả. Where there is no figure yet, write “chưa có số liệu”.",
    message: (facts) => `${en.line(facts)}: ${en.said(facts)} is not a number${en.ask(facts.guess)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «hai mươi → 20» |",
})
