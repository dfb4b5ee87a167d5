import { comparisonRule } from "../rule.ts"
import { changeMessage, changesOf } from "./changes.ts"

export const formChanged = comparisonRule({
  code: "QN159",
  name: "form-changed",
  severity: "error",
  find: changesOf("form-changed"),
  vi: {
    title: "Biểu mẫu đã phát hành không còn khớp",
    why: "Các cơ quan đang điền biểu mẫu cũ: dòng hoặc cột mà kế hoạch mới hỏi thì biểu mẫu đó không có.",
    fix: "Phát hành lại biểu mẫu (qn-tip template). Có quyết định sửa đổi thì ghi vào một tệp trong amendments và giữ nguyên chỗ này; chỉ sửa chỗ ghi nhầm thì tăng revision và thêm một mục changes (văn bản, ngày, lý do) nêu mã này, và các kỳ đã qua cũng tính lại.",
    message: changeMessage("vi"),
  },
  en: {
    title: "Forms already issued no longer bind",
    why: "Agencies are filling in the old form, which lacks the rows or columns that the new plan asks for.",
    fix: "Issue the forms anew (qn-tip template). If a decision amends it, write a file in amendments and leave this as it is; if it only mends a slip of the encoding, raise the revision and add an entry to changes (document, day, reason) that names this id: past periods are then judged anew, too.",
    message: changeMessage("en"),
  },
  examples:
    "# projects/hoc-duong.yaml\nactivities:\n  - { id: HD1, clause: I.3.a, text: Ngày hội đến trường, unit: buổi }«\n  - { id: HD2, clause: I.3.a, text: Họp phụ huynh, unit: buổi } → »",
})
