import { historyOf } from "../../plan/amendments/states.ts"
import { planRule } from "../rule.ts"

/** The two decisions; one that contradicts itself is named once. */
const both = (one: string, other: string, and: string): string => (one === other ? one : `${one} ${and} ${other}`)

export const amendmentsContradict = planRule({
  code: "QN117",
  name: "amendments-contradict",
  severity: "error",
  *find(draft) {
    for (const { id, key, first, second } of historyOf(draft).contradictions) {
      const { file, line } = first.at
      yield {
        at: second.at,
        facts: { id, key, number: second.number, other: first.number, file, line },
        related: [first.at],
      }
    }
  },
  vi: {
    title: "Quyết định sửa đổi trái nhau",
    why: "Hai quyết định có hiệu lực cùng một ngày mà nói khác nhau về cùng một điều thì không biết theo quyết định nào.",
    fix: "Xem lại văn bản: quyết định ký sau thì ghi đúng ngày có hiệu lực (inForce); nếu cùng ngày thì chỉ giữ một chỗ.",
    message: ({ id, key, number, other, file, line }) =>
      key === null
        ? `${both(number, other, "và")} (${file}, dòng ${line}): một nơi sửa, một nơi bãi bỏ ${id}`
        : `${both(number, other, "và")} (${file}, dòng ${line}) quy định khác nhau về ${id} (${key})`,
  },
  en: {
    title: "Amendments contradict each other",
    why: "Where two decisions that take force on one day say different things of one item, nobody knows which holds.",
    fix: "Look at the papers: give the later decision the day on which it takes force (inForce); if it is one day, keep one of the two.",
    message: ({ id, key, number, other, file, line }) =>
      key === null
        ? `${both(number, other, "and")} (${file}, line ${line}): one sets ${id}, the other ends it`
        : `${both(number, other, "and")} (${file}, line ${line}) say different things of ${id} (${key})`,
  },
  examples:
    "# amendments/31-qd-ubnd.yaml\nnumber: 31/QĐ-UBND\nday: 2017-03-01\nreason: Nâng mức\nsets:\n  indicators:\n    - { id: CT1, article: Điều 1, targets: [{ by: 2018, percent: 99 }] }\n# amendments/32-qd-ubnd.yaml\nnumber: 32/QĐ-UBND\nday: 2017-03-01\n« → inForce: 2017-06-01\n»reason: Hạ mức\nsets:\n  indicators:\n    - { id: CT1, article: Điều 1, targets: [{ by: 2018, percent: «97 → 98.5» }] }",
})
