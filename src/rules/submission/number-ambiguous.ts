import { submissionRule } from "../rule.ts"
import { entriesWith } from "./entries.ts"
import { askEn, askVi, lineEn, lineOf, lineVi, saidEn, saidVi } from "./line.ts"

export const numberAmbiguous = submissionRule({
  code: "QN306",
  name: "number-ambiguous",
  severity: "error",
  *find({ submission }) {
    for (const { entry, read } of entriesWith(submission, "number-ambiguous"))
      yield {
        at: entry.at,
        facts: { ...lineOf(entry), guess: read.guess, joined: read.joined ?? null, marked: read.joined !== undefined },
      }
  },
  vi: {
    title: "Số đọc được theo hai cách",
    why: "Dấu phẩy hoặc dấu chấm có thể là dấu phân cách hàng nghìn, cũng có thể là dấu thập phân; chữ số viết nhỏ ở trên, bị gạch ngang trong ô thì người xem không tính mà tệp vẫn chứa. Đoán sai thì số liệu lệch nhiều lần.",
    fix: "Nhập lại một số, bỏ hẳn phần bị gạch; chú thích ghi vào cột Ghi chú. Số không có dấu phân cách hàng nghìn (ví dụ 1234); phần lẻ thập phân viết sau dấu phẩy, không quá hai chữ số (ví dụ 12,5).",
    message: (facts) =>
      facts.marked
        ? `${lineVi(facts)}: ${saidVi(facts)} không rõ là số nào${facts.joined === null || facts.guess === null ? askVi(facts.guess) : `; có phải là ${facts.guess}, hay là ${facts.joined}?`}`
        : `${lineVi(facts)}: ${saidVi(facts)} không rõ là hàng nghìn hay phần thập phân${askVi(facts.guess)}`,
  },
  en: {
    title: "A number that reads two ways",
    why: "The comma or point may separate thousands or decimals; a digit that is raised or crossed out is none to a reader, and stands in the file. A wrong guess is many times off.",
    fix: "Enter one number again, without what is crossed out; remarks belong in Ghi chú. Write it without a separator of thousands (1234); decimals after a comma, at most two digits (12,5).",
    message: (facts) =>
      facts.marked
        ? `${lineEn(facts)}: ${saidEn(facts)} may be several numbers${facts.joined === null || facts.guess === null ? askEn(facts.guess) : `; did you mean ${facts.guess}, or ${facts.joined}?`}`
        : `${lineEn(facts)}: ${saidEn(facts)} may have thousands or decimals${askEn(facts.guess)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «1,234 → 1234» |",
})
