import { comparisonRule } from "../rule.ts"

export const revisionNotRaised = comparisonRule({
  code: "QN156",
  name: "revision-not-raised",
  severity: "error",
  *find({ before, after, unordered, revisionAt }) {
    const items = [...new Set(unordered.map(({ item }) => item))]
    const facts = { before: before.revision, after: after.revision, items }
    if (after.revision < before.revision || items.length > 0) yield { at: revisionAt, facts }
  },
  vi: {
    title: "Thay đổi chưa có văn bản",
    why: "Mức phải đạt, thời hạn, cơ quan và biểu mẫu chỉ đổi khi có văn bản; số revision cho biết biểu mẫu và báo cáo lập theo bản nào.",
    fix: "Có quyết định sửa đổi thì ghi vào một tệp trong amendments, giữ nguyên kế hoạch gốc. Chỉ sửa chỗ ghi nhầm thì tăng revision thêm 1 và thêm một mục changes: revision mới, số văn bản, ngày, lý do, và items nêu từng mã đã đổi; các kỳ đã qua cũng tính lại.",
    message: ({ before, after, items }) =>
      after < before
        ? `Số revision giảm từ ${before} xuống ${after}`
        : after === before
          ? `Kế hoạch đổi (${items.join(", ")}) nhưng revision vẫn là ${after}`
          : `Revision đã tăng lên ${after}, nhưng chưa mục changes nào của bản này nêu: ${items.join(", ")}`,
  },
  en: {
    title: "Changed without a document",
    why: "Targets, days, agencies and forms change by a document only; the revision tells which plan forms and reports were made from.",
    fix: "If a decision amends the plan, write a file in amendments and leave the plan as it was decided. If it only mends a slip of the encoding, raise the revision by 1 and add an entry to changes: the new revision, the document, the day, the reason, and in items every id that changed; past periods are then judged anew, too.",
    message: ({ before, after, items }) =>
      after < before
        ? `The revision was lowered from ${before} to ${after}`
        : after === before
          ? `The plan changed (${items.join(", ")}), but the revision is still ${after}`
          : `The revision is ${after} now, but none of its entries in changes names: ${items.join(", ")}`,
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.3.b\n    kind: ratio\n    short: Trẻ đến trường\n    text: Tỷ lệ trẻ em trong độ tuổi đến trường\n    measures:\n      - { id: CT1/in-school, text: Số trẻ đến trường, unit: người, nature: stock, sources: [{ every: truong }] }\n      - { id: CT1/all, text: Tổng số trẻ trong độ tuổi, unit: người, nature: stock, sources: [{ every: truong }] }\n    parts: [{ numerator: CT1/in-school, denominator: CT1/all }]\n    targets:\n      - { by: 2017, percent: 95.5 }\n      - { by: 2018, percent: «96 → 98» }",
})
