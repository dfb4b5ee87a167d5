import { comparisonRule } from "../rule.ts"
import { changeMessage, changesOf } from "./changes.ts"

export const idRemoved = comparisonRule({
  code: "QN150",
  name: "id-removed",
  severity: "error",
  find: changesOf("id-removed"),
  vi: {
    title: "Một mã bị bỏ",
    why: "Mã không bao giờ đổi: báo cáo đã nhận và biểu mẫu đã phát hành tìm dòng theo mã, bỏ mã thì số liệu ở đó không còn chỗ.",
    fix: "Giữ mã cũ, kể cả khi sửa lời. Có quyết định sửa đổi thì ghi vào một tệp trong amendments và giữ nguyên chỗ này; chỉ sửa chỗ ghi nhầm thì tăng revision và thêm một mục changes (văn bản, ngày, lý do) nêu mã này, và các kỳ đã qua cũng tính lại.",
    message: changeMessage("vi"),
  },
  en: {
    title: "An id is gone",
    why: "Ids never change: workbooks received and forms issued find their rows by id; without it their figures have no place.",
    fix: "Keep the id, also when the words change. If a decision amends it, write a file in amendments and leave this as it is; if it only mends a slip of the encoding, raise the revision and add an entry to changes (document, day, reason) that names this id: past periods are then judged anew, too.",
    message: changeMessage("en"),
  },
  examples:
    "# projects/hoc-duong.yaml\nactivities:\n  - { id: «HD9 → HD1», clause: I.3.a, text: Ngày hội đến trường, unit: buổi }",
})
