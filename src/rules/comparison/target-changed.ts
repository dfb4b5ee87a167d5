import { comparisonRule } from "../rule.ts"
import { changeMessage, changesOf } from "./changes.ts"

export const targetChanged = comparisonRule({
  code: "QN151",
  name: "target-changed",
  severity: "error",
  find: changesOf("target-changed"),
  vi: {
    title: "Mức phải đạt thay đổi",
    why: "Mức phải đạt do văn bản quy định; đổi mức là đổi kết luận đạt hay không đạt của mọi kỳ sau đó.",
    fix: "Có quyết định sửa đổi thì ghi vào một tệp trong amendments và giữ nguyên chỗ này; chỉ sửa chỗ ghi nhầm thì tăng revision và thêm một mục changes (văn bản, ngày, lý do) nêu mã này, và các kỳ đã qua cũng tính lại.",
    message: changeMessage("vi"),
  },
  en: {
    title: "A target changed",
    why: "A decision sets the targets; with a target the verdicts of later periods change.",
    fix: "If a decision amends it, write a file in amendments and leave this as it is; if it only mends a slip of the encoding, raise the revision and add an entry to changes (document, day, reason) that names this id: past periods are then judged anew, too.",
    message: changeMessage("en"),
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.3.b\n    kind: ratio\n    short: Trẻ đến trường\n    text: Tỷ lệ trẻ em trong độ tuổi đến trường\n    measures:\n      - { id: CT1/in-school, text: Số trẻ đến trường, unit: người, nature: stock, sources: [{ every: truong }] }\n      - { id: CT1/all, text: Tổng số trẻ trong độ tuổi, unit: người, nature: stock, sources: [{ every: truong }] }\n    parts: [{ numerator: CT1/in-school, denominator: CT1/all }]\n    targets:\n      - { by: 2017, percent: 95.5 }\n      - { by: 2018, percent: «96 → 98» }",
})
