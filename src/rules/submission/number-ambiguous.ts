import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const numberAmbiguous = submissionRule({
  code: "QN306",
  name: "number-ambiguous",
  severity: "error",
  find: ({ submission }) =>
    misread(submission, "number-ambiguous", ({ guess, joined }) => ({
      guess,
      joined: joined ?? null,
      marked: joined !== undefined,
    })),
  vi: {
    title: "Số đọc được theo hai cách",
    why: "Dấu phẩy hoặc dấu chấm có thể là dấu phân cách hàng nghìn, cũng có thể là dấu thập phân; chữ số viết nhỏ ở trên, bị gạch ngang trong ô thì người xem không tính mà tệp vẫn chứa. Đoán sai thì số liệu lệch nhiều lần.",
    fix: "Nhập lại một số, bỏ hẳn phần bị gạch; chú thích ghi vào cột Ghi chú. Số không có dấu phân cách hàng nghìn (ví dụ 1234); phần lẻ thập phân viết sau dấu phẩy, không quá hai chữ số (ví dụ 12,5).",
    message: (facts) =>
      facts.marked
        ? `${vi.line(facts)}: ${vi.said(facts)} không rõ là số nào${facts.joined === null || facts.guess === null ? vi.ask(facts.guess) : `; có phải là ${facts.guess}, hay là ${facts.joined}?`}`
        : `${vi.line(facts)}: ${vi.said(facts)} không rõ là hàng nghìn hay phần thập phân${vi.ask(facts.guess)}`,
  },
  en: {
    title: "A number that reads two ways",
    why: "The comma or point may separate thousands or decimals; a digit that is raised or crossed out is none to a reader, and stands in the file. A wrong guess is many times off.",
    fix: "Enter one number again, without what is crossed out; remarks belong in Ghi chú. Write it without a separator of thousands (1234); decimals after a comma, at most two digits (12,5).",
    message: (facts) =>
      facts.marked
        ? `${en.line(facts)}: ${en.said(facts)} may be several numbers${facts.joined === null || facts.guess === null ? en.ask(facts.guess) : `; did you mean ${facts.guess}, or ${facts.joined}?`}`
        : `${en.line(facts)}: ${en.said(facts)} may have thousands or decimals${en.ask(facts.guess)}`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «1,234 → 1234» |",
})
