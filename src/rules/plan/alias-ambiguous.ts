import { ambiguousNames } from "../../plan/checks/names.ts"
import { planRule } from "../rule.ts"

export const aliasAmbiguous = planRule({
  code: "QN111",
  name: "alias-ambiguous",
  severity: "error",
  *find(draft) {
    for (const { name, agency, other, at, related } of ambiguousNames(draft))
      yield { at, facts: { name, agency, other }, related: [related] }
  },
  vi: {
    title: "Tên gọi chung cho hai cơ quan",
    why: "Báo cáo không có mã được nhận theo tên ghi ở bìa; tên chung cho hai cơ quan thì số liệu có thể bị ghi nhầm.",
    fix: "Bỏ tên này ở một cơ quan, hoặc bỏ ở cả hai và đưa vào danh sách ambiguous để chương trình hỏi lại.",
    message: ({ name, agency, other }) =>
      other === null
        ? `“${name}” của “${agency}” nằm trong danh sách tên dễ nhầm (ambiguous)`
        : `“${name}” vừa là tên của “${agency}”, vừa là tên của “${other}”`,
  },
  en: {
    title: "A name that two agencies bear",
    why: "A report without its code is known by the name on its cover; a name of two agencies may credit the wrong one.",
    fix: "Take the name from one of them, or from both and list it under ambiguous, so that the program asks.",
    message: ({ name, agency, other }) =>
      other === null
        ? `“${name}” of “${agency}” is on the list of ambiguous names`
        : `“${name}” is a name of “${agency}” and of “${other}”`,
  },
  examples:
    "# agencies.yaml\nambiguous:\n  - { text: «Sở GD → Sở G», candidates: [{ agency: so-giao-duc }, { other: Sở Giao dịch }] }",
})
