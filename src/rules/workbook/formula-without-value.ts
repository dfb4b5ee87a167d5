import { workbookRule } from "../rule.ts"
import { misread } from "../submission/entries.ts"
import { en, vi } from "../submission/line.ts"

export const formulaWithoutValue = workbookRule({
  code: "QN215",
  name: "formula-without-value",
  severity: "error",
  find: ({ submission }) => misread(submission, "formula-without-value", () => ({})),
  vi: {
    title: "Công thức chưa có kết quả",
    why: "Tệp do phần mềm khác ghi ra, công thức chưa được tính, trong ô chưa có gì để đọc.",
    fix: "Mở tệp bằng Excel, để Excel tính lại rồi lưu và gửi lại; hoặc gõ thẳng số liệu, nội dung vào ô.",
    message: (facts) => `${vi.line(facts)}: có công thức nhưng chưa có kết quả tính sẵn`,
  },
  en: {
    title: "A formula without a value",
    why: "The file was written by another program that did not compute the formula: there is nothing in the cell to read.",
    fix: "Open the file in Excel, let it compute, save it and send it again; or type the figure or text itself.",
    message: (facts) => `${en.line(facts)}: holds a formula, but no computed value`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «=12+8 (chưa tính) → 20» |",
})
