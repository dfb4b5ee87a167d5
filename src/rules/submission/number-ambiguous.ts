import { quote } from "../quote.ts"
import { defineRule } from "../rule.ts"
import { entriesWith } from "./entries.ts"
import { askEn, askVi, lineEn, lineOf, lineVi } from "./line.ts"

export const numberAmbiguous = defineRule({
  code: "QN306",
  name: "number-ambiguous",
  subject: "submission",
  severity: "error",
  *find({ submission }) {
    for (const { entry, read } of entriesWith(submission, "number-ambiguous"))
      yield { at: entry.at, facts: { ...lineOf(entry), guess: read.guess } }
  },
  vi: {
    title: "Số đọc được theo hai cách",
    why: "Dấu phẩy hoặc dấu chấm có thể là dấu phân cách hàng nghìn, cũng có thể là dấu thập phân; đoán sai thì số liệu lệch cả nghìn lần.",
    fix: "Nhập lại số không có dấu phân cách hàng nghìn (ví dụ 1234); phần lẻ thập phân viết sau dấu phẩy, không quá hai chữ số (ví dụ 12,5).",
    message: (facts) =>
      `${lineVi(facts)}: ${quote(facts.typed)} không rõ là hàng nghìn hay phần thập phân${askVi(facts.guess)}`,
  },
  en: {
    title: "A number that reads two ways",
    why: "The comma or point may separate thousands or decimals; a wrong guess is a thousand times off.",
    fix: "Enter the number again without a separator of thousands (1234); decimals after a comma, at most two digits (12,5).",
    message: (facts) => `${lineEn(facts)}: ${quote(facts.typed)} may have thousands or decimals${askEn(facts.guess)}`,
  },
  examples: {
    bad: "| Mã số | Số liệu |\n| CT1.1/total | 1,234 |",
    good: "| Mã số | Số liệu |\n| CT1.1/total | 1234 |",
  },
})
