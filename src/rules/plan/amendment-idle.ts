import { historyOf } from "../../plan/amendments/states.ts"
import { planRule } from "../rule.ts"

export const amendmentIdle = planRule({
  code: "QN118",
  name: "amendment-idle",
  severity: "warning",
  *find(draft) {
    for (const { kind, id, number, at } of historyOf(draft).misfits)
      if (kind === "idle") yield { at, facts: { id, number } }
  },
  vi: {
    title: "Quyết định sửa đổi mà không đổi gì",
    why: "Nội dung ghi trong quyết định trùng với điều đang có hiệu lực: có lẽ chép nhầm số cũ, hoặc kế hoạch gốc đã bị ghi đè.",
    fix: "Đối chiếu với văn bản; kế hoạch gốc phải giữ đúng như quyết định ban đầu.",
    message: ({ id, number }) =>
      id === number ? `${number} không sửa, bổ sung, bãi bỏ điều gì` : `${number}: ${id} vốn đã như vậy`,
  },
  en: {
    title: "An amendment changes nothing",
    why: "What the amendment says is in force already: the old value may have been copied, or the plan itself was overwritten.",
    fix: "Compare with the paper; the plan stays as its own decision said.",
    message: ({ id, number }) =>
      id === number ? `${number} sets, adds and ends nothing` : `${number}: ${id} is so already`,
  },
  examples:
    "# amendments/31-qd-ubnd.yaml\nnumber: 31/QĐ-UBND\nday: 2017-03-01\nreason: Nâng mức\nsets:\n  indicators:\n    - { id: CT1, article: Điều 1, targets: [{ by: 2018, percent: «98 → 99» }] }",
})
