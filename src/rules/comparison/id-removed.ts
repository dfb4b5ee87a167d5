import { defineRule } from "../rule.ts"
import { changeMessage, changesOf } from "./changes.ts"

export const idRemoved = defineRule({
  code: "QN150",
  name: "id-removed",
  subject: "comparison",
  severity: "error",
  find: changesOf("id-removed"),
  vi: {
    title: "Một mã bị bỏ",
    why: "Mã không bao giờ đổi: báo cáo đã nhận và biểu mẫu đã phát hành tìm dòng theo mã, bỏ mã thì số liệu ở đó không còn chỗ.",
    fix: "Giữ mã cũ, kể cả khi sửa lời. Nếu thay đổi là đúng: tăng revision và thêm một mục changes (số quyết định, ngày, lý do) nêu mã này.",
    message: changeMessage("vi"),
  },
  en: {
    title: "An id is gone",
    why: "Ids never change: workbooks received and forms issued find their rows by id; without it their figures have no place.",
    fix: "Keep the id, also when the words change. If it is meant: raise the revision, and add an entry to changes (decision, day, reason) that names this id.",
    message: changeMessage("en"),
  },
  examples: {
    bad: "# projects/hoc-duong.yaml\nactivities:\n  - { id: HD9, clause: I.3.a, text: Ngày hội đến trường, unit: buổi }",
    good: "# projects/hoc-duong.yaml\nactivities:\n  - { id: HD1, clause: I.3.a, text: Ngày hội đến trường, unit: buổi }",
  },
})
