import { planRule } from "../rule.ts"

export const yamlSyntax = planRule({
  code: "QN101",
  name: "yaml-syntax",
  severity: "error",
  *find({ faults }) {
    for (const { kind, at, problem } of faults) if (kind !== "shape") yield { at, facts: { problem } }
  },
  vi: {
    title: "Tệp kế hoạch sai cú pháp YAML",
    why: "Tệp sai cú pháp thì không đọc được, hoặc được đọc khác với điều người ghi muốn.",
    fix: "Sửa dòng được nêu: thụt vào bằng dấu cách và thẳng hàng, mỗi mục ghi một lần, mã toàn chữ số đặt trong ngoặc kép.",
    message: ({ problem }) => `Sai cú pháp YAML: ${problem.vi}`,
  },
  en: {
    title: "A plan file is not valid YAML",
    why: "A file with wrong syntax cannot be read, or is read otherwise than it was meant.",
    fix: "Mend the line named: indent with spaces and in line, write each key once, quote codes made of digits.",
    message: ({ problem }) => `Not valid YAML: ${problem.en}`,
  },
  examples: "# calendar.yaml\ndaysOff:\n«\t →   »- { day: 2014-01-01, name: Tết Dương lịch }",
})
