import { changeRule, ordered } from "./changes.ts"

export const formChanged = changeRule({
  code: "QN159",
  name: "form-changed",
  severity: "error",
  vi: {
    title: "Biểu mẫu đã phát hành không còn khớp",
    why: "Các cơ quan đang điền biểu mẫu cũ: dòng hoặc cột mà kế hoạch mới hỏi thì biểu mẫu đó không có.",
    fix: `Phát hành lại biểu mẫu (qn-tip template). ${ordered.vi}`,
  },
  en: {
    title: "Forms already issued no longer bind",
    why: "Agencies are filling in the old form, which lacks the rows or columns that the new plan asks for.",
    fix: `Issue the forms anew (qn-tip template). ${ordered.en}`,
  },
  examples:
    "# projects/hoc-duong.yaml\nactivities:\n  - { id: HD1, clause: I.3.a, text: Ngày hội đến trường, unit: buổi }«\n  - { id: HD2, clause: I.3.a, text: Họp phụ huynh, unit: buổi } → »",
})
