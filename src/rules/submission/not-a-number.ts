import { defineRule } from "../rule.ts"

export const notANumber = defineRule({
  code: "QN305",
  name: "not-a-number",
  subject: "submission",
  severity: "error",
  *find({ submission }) {
    for (const { row, label, read, typed, at } of submission.entries)
      if (read.state === "faulty" && read.fault === "not-a-number")
        yield { at, facts: { row, label, typed, guess: read.guess } }
  },
  vi: {
    title: "Số liệu không phải là số",
    why: "Ô không đọc được thành số thì không cộng được, và chỉ tiêu bị coi là chưa có số liệu.",
    fix: "Nhập một số nguyên; phần giải thích ghi vào cột Ghi chú.",
    message: ({ row, label, typed, guess }) =>
      `Dòng ${row} “${label}”: “${typed}” không phải là một số${guess === null ? "" : `; có phải là ${guess}?`}`,
  },
  en: {
    title: "Not a number",
    why: "A cell that cannot be read as a number cannot be added up, and the indicator counts as without data.",
    fix: "Enter a whole number; explanations belong in the column Ghi chú.",
    message: ({ row, label, typed, guess }) =>
      `Row ${row} “${label}”: “${typed}” is not a number${guess === null ? "" : `; did you mean ${guess}?`}`,
  },
  examples: { bad: "| CT1.1/total | hai mươi |", good: "| CT1.1/total | 20 |" },
})
