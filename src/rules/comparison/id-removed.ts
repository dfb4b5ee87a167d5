import { changeRule, ordered } from "./changes.ts"

export const idRemoved = changeRule({
  code: "QN150",
  name: "id-removed",
  severity: "error",
  vi: {
    title: "Một mã bị bỏ",
    why: "Mã không bao giờ đổi: báo cáo đã nhận và biểu mẫu đã phát hành tìm dòng theo mã, bỏ mã thì số liệu ở đó không còn chỗ.",
    fix: `Giữ mã cũ, kể cả khi sửa lời. ${ordered.vi}`,
  },
  en: {
    title: "An id is gone",
    why: "Ids never change: workbooks received and forms issued find their rows by id; without it their figures have no place.",
    fix: `Keep the id, also when the words change. ${ordered.en}`,
  },
  examples:
    "# projects/hoc-duong.yaml\nactivities:\n  - { id: «HD9 → HD1», clause: I.3.a, text: Ngày hội đến trường, unit: buổi }",
})
