import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"
import { misread } from "../submission/entries.ts"
import { en, vi } from "../submission/line.ts"

export const formulaError = workbookRule({
  code: "QN214",
  name: "formula-error",
  severity: "error",
  find: ({ submission }) => misread(submission, "formula-error", () => ({})),
  vi: {
    title: "Công thức báo lỗi",
    why: "Ô hiện #REF!, #N/A, #DIV/0!… nghĩa là công thức không tính được; ô coi như chưa có số liệu.",
    fix: "Sửa công thức, hoặc gõ thẳng số liệu, nội dung vào ô.",
    message: (facts) => `${vi.line(facts)}: công thức báo lỗi ${quote(facts.typed)}`,
  },
  en: {
    title: "A formula in error",
    why: "#REF!, #N/A, #DIV/0!… say that the formula cannot be computed; the cell counts as without data.",
    fix: "Mend the formula, or type the figure or text itself.",
    message: (facts) => `${en.line(facts)}: the formula gives the error ${quote(facts.typed)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «#REF! → 20» |",
})
