import { nearest } from "../../base/text.ts"
import { historyOf } from "../../plan/amendments/states.ts"
import { lists } from "../../plan/schema/lists.ts"
import { planRule } from "../rule.ts"
import { kindWords, orNear } from "./words.ts"

export const amendmentTargetUnknown = planRule({
  code: "QN116",
  name: "amendment-target-unknown",
  severity: "error",
  *find(draft) {
    for (const { kind, list, id, number, known, at } of historyOf(draft).misfits)
      if (kind === "unknown" && list !== null)
        yield { at, facts: { kind: lists[list].kind, id, number, near: nearest(id, known) } }
  },
  vi: {
    title: "Quyết định sửa đổi một điều không có",
    why: "Quyết định sửa đổi nêu từng mục theo mã; mã không có trong kế hoạch vào ngày quyết định có hiệu lực thì không sửa được gì.",
    fix: "Sửa mã cho đúng; mục mới thì ghi vào adds; mục đã bãi bỏ trước đó thì không sửa được nữa.",
    message: ({ kind, id, number, near }) =>
      `${number}: kế hoạch khi đó không có ${kindWords[kind].vi} “${id}”${orNear(near).vi}`,
  },
  en: {
    title: "An amendment names what is not there",
    why: "An amendment names items by their id; an id that the plan does not have on the day it takes force amends nothing.",
    fix: "Mend the id; a new item goes into adds; what ended before cannot be set any more.",
    message: ({ kind, id, number, near }) =>
      `${number}: the plan has no ${kindWords[kind].en} “${id}” by then${orNear(near).en}`,
  },
  examples:
    "# amendments/31-qd-ubnd.yaml\nnumber: 31/QĐ-UBND\nday: 2017-03-01\nreason: Nâng mức\nsets:\n  indicators:\n    - { id: «CT9 → CT1», article: Điều 1, short: Trẻ đi học }",
})
