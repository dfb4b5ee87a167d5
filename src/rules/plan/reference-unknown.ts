import { nearest } from "../../base/text.ts"
import type { Bilingual } from "../../model/words.ts"
import { unknownReferences } from "../../plan/checks/references.ts"
import { oddCharacters } from "../../yaml/odd.ts"
import { planRule } from "../rule.ts"
import { kindWords, orNear } from "./words.ts"

/** A look-alike letter in an id is not seen. */
function hasOdd(id: string): Bilingual {
  const found = oddCharacters(id)
  return found === null ? { vi: "", en: "" } : { vi: ` (mã có ${found.vi})`, en: ` (it has ${found.en})` }
}

export const referenceUnknown = planRule({
  code: "QN104",
  name: "reference-unknown",
  severity: "error",
  *find(draft) {
    for (const { kind, id, at, known } of unknownReferences(draft))
      yield { at: at(), facts: { kind, id, near: nearest(id, known) } }
  },
  vi: {
    title: "Nhắc đến mã không có trong kế hoạch",
    why: "Một cơ quan, số liệu hay mục tiêu được nhắc đến bằng mã; mã không có thì không biết là ai, là gì.",
    fix: "Sửa lại mã cho đúng, hoặc khai báo mã đó ở tệp của nó. Nếu một quyết định sửa đổi đã bãi bỏ mã này thì cũng quyết định đó phải sửa chỗ này (sets; cơ quan: to).",
    message: ({ kind, id, near }) =>
      `Không có ${kindWords[kind].vi} nào mang mã “${id}”${orNear(near).vi}${hasOdd(id).vi}`,
  },
  en: {
    title: "An id that the plan does not have",
    why: "Agencies, measures and objectives are named by their id; an unknown one names nobody and nothing.",
    fix: "Correct the id, or declare it in its file. Where an amendment ended it, that amendment has to set this, too (sets; of an agency: to).",
    message: ({ kind, id, near }) =>
      `There is no ${kindWords[kind].en} with the id “${id}”${orNear(near).en}${hasOdd(id).en}`,
  },
  examples: "# plan.yaml\nconsolidator: «so-giaoduc → so-giao-duc»",
})
