import { comparisonRule } from "../rule.ts"
import { changeMessage, changesOf } from "./changes.ts"

export const obligationChanged = comparisonRule({
  code: "QN160",
  name: "obligation-changed",
  severity: "error",
  find: changesOf("obligation-changed"),
  vi: {
    title: "Nghĩa vụ thay đổi",
    why: "Ai chủ trì, phối hợp, được giao việc gì và phải gửi báo cáo kỳ nào là do văn bản quy định.",
    fix: "Có quyết định sửa đổi thì ghi vào một tệp trong amendments và giữ nguyên chỗ này; chỉ sửa chỗ ghi nhầm thì tăng revision và thêm một mục changes (văn bản, ngày, lý do) nêu mã này, và các kỳ đã qua cũng tính lại.",
    message: changeMessage("vi"),
  },
  en: {
    title: "An obligation changed",
    why: "Who leads, coordinates, is charged with what, and owes which report is set by the decision.",
    fix: "If a decision amends it, write a file in amendments and leave this as it is; if it only mends a slip of the encoding, raise the revision and add an entry to changes (document, day, reason) that names this id: past periods are then judged anew, too.",
    message: changeMessage("en"),
  },
  examples:
    "# agencies.yaml\nagencies:\n  - { id: so-giao-duc, name: Sở Giáo dục, level: so, mandate: ordered, clause: III.1, aliases: [Sở GD] }\n  - { id: so-noi-vu, name: Sở Nội vụ, level: so, mandate: ordered, clause: III.2, aliases: [Sở NV] }\n  - { id: truong-a, name: Trường Ánh Dương, level: truong, mandate: ordered, clause: III.3, aliases: [Ánh Dương] }\n  - { id: truong-b, name: Trường Ban Mai, level: truong, mandate: requested, clause: III.3, aliases: [Ban Mai], until: 2017-08-31 }\n  - { id: truong-c, name: Trường Bình Minh, level: truong, mandate: «requested → ordered», clause: III.3, aliases: [Bình Minh] }",
})
