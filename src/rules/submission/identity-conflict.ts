import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"

export const identityConflict = submissionRule({
  code: "QN303",
  name: "identity-conflict",
  severity: "error",
  *find({ submission: { identity } }) {
    if (identity.fault?.kind !== "conflict") return
    const { what, first, second, saidBy, at, related } = identity.fault
    yield { at, facts: { what, first, second, saidBy }, related: related === null ? [] : [related] }
  },
  vi: {
    title: "Trang Bìa không khớp với biểu mẫu",
    why: "Biểu mẫu được lập riêng cho một cơ quan và một kỳ. Khi trang Bìa ghi khác, không biết số liệu là của ai hoặc của kỳ nào, nên không dùng được.",
    fix: "Dùng đúng biểu mẫu của cơ quan và của kỳ báo cáo; nếu biểu mẫu đúng thì sửa lại trang Bìa cho khớp.",
    message: ({ what, first, second, saidBy }) =>
      `${what === "agency" ? "Cơ quan" : "Kỳ báo cáo"} không thống nhất: biểu mẫu lập cho ${quote(first)}, ${saidBy === "cover" ? "trang Bìa ghi" : "khi tiếp nhận lại ghi là của"} ${quote(second)}`,
  },
  en: {
    title: "The cover contradicts the form",
    why: "A form is made for one agency and one period. Where the cover says otherwise, nobody knows whose figures they are, or when from, and they are not used.",
    fix: "Use the form made for this agency and period; if the form is the right one, correct the cover.",
    message: ({ what, first, second, saidBy }) =>
      `The ${what} is contradictory: the form is made for ${quote(first)}, ${saidBy === "cover" ? "the cover" : "the office that received it"} says ${quote(second)}`,
  },
  examples: "Cơ quan: so-tttt\nKỳ 2013:\n| Mã số | Giá trị |\n| BIA/ky | «2012 → 2013» |",
})
