import { duplicates } from "../../plan/checks/items.ts"
import { planRule } from "../rule.ts"
import { kindWords } from "./words.ts"

export const idDuplicated = planRule({
  code: "QN103",
  name: "id-duplicated",
  severity: "error",
  *find(draft) {
    for (const { item, first } of duplicates(draft)) {
      const related = first.at()
      const { file, line } = related
      yield {
        at: item.at(),
        facts: { kind: item.kind, id: item.id, first: first.kind, file, line },
        related: [related],
      }
    }
  },
  vi: {
    title: "Mã bị trùng",
    why: "Biểu mẫu và kết quả tìm dòng theo mã; hai nơi chung một mã thì không phân biệt được.",
    fix: "Đổi mã của nơi thêm sau; không đổi mã đã phát hành trong biểu mẫu.",
    message: ({ kind, id, first, file, line }) =>
      `Mã “${id}” của ${kindWords[kind].vi} đã được dùng cho ${kindWords[first].vi} ở ${file}, dòng ${line}`,
  },
  en: {
    title: "An id is used twice",
    why: "Forms and results find rows by their id; two with one id cannot be told apart.",
    fix: "Change the id of the one added later, never one that stands in forms already issued.",
    message: ({ kind, id, first, file, line }) =>
      `The id “${id}” of the ${kindWords[kind].en} is taken by the ${kindWords[first].en} at ${file}, line ${line}`,
  },
  examples:
    "# plan.yaml\nobjectives:\n  - { id: MT1, clause: I.1, text: Học sinh đến trường }\n  - { id: «MT1 → MT2», clause: I.2, text: Học sinh học hết lớp }",
})
