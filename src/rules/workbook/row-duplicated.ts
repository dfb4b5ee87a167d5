import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"

export const rowDuplicated = workbookRule({
  code: "QN211",
  name: "row-duplicated",
  severity: "error",
  *find({ submission }) {
    for (const fault of submission.bindFaults) {
      if (fault.kind !== "row-duplicated" && fault.kind !== "sheet-doubled") continue
      const row = fault.kind === "row-duplicated" ? fault.row : null
      const sheet = fault.kind === "sheet-doubled" ? fault.sheet : (fault.at.sheet ?? "")
      const { at, related } = fault
      yield { at, facts: { row, sheet, other: related.cell ?? related.sheet ?? "" }, related: [related] }
    }
  },
  vi: {
    title: "Một dòng có hai lần",
    why: "Cùng một mã số ở hai dòng (hoặc cả trang có hai bản) thì không rõ lấy theo dòng (trang) nào; số liệu không bao giờ được cộng lại.",
    fix: "Giữ lại dòng (hoặc trang) đúng, xóa dòng (hoặc trang) thừa.",
    message: ({ row, sheet, other }) =>
      row === null
        ? `Trang ${quote(sheet)} có hai bản (bản kia là ${quote(other)}), không rõ lấy theo bản nào`
        : `Dòng ${row} có hai lần (lần kia ở ô ${other}), không rõ lấy theo lần nào`,
  },
  en: {
    title: "A row stands twice",
    why: "With one code in two rows (or a whole sheet twice) nobody knows which number counts; they are never added up.",
    fix: "Keep the right row (or sheet), and delete the other.",
    message: ({ row, sheet, other }) =>
      row === null
        ? `The sheet ${quote(sheet)} stands twice (the other is ${quote(other)}); which one counts is not known`
        : `Row ${row} stands twice (the other at ${other}); which one counts is not known`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | 20 |«\n| CT1.1/total | 25 | → »",
})
