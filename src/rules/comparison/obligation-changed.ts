import { changeRule, ordered } from "./changes.ts"

export const obligationChanged = changeRule({
  code: "QN160",
  name: "obligation-changed",
  severity: "error",
  vi: {
    title: "Nghĩa vụ thay đổi",
    why: "Ai chủ trì, phối hợp, được giao việc gì và phải gửi báo cáo kỳ nào là do văn bản quy định.",
    fix: ordered.vi,
  },
  en: {
    title: "An obligation changed",
    why: "Who leads, coordinates, is charged with what, and owes which report is set by the decision.",
    fix: ordered.en,
  },
  examples:
    "# agencies.yaml\nagencies:\n  - { id: so-giao-duc, name: Sở Giáo dục, level: so, mandate: ordered, clause: III.1, aliases: [Sở GD] }\n  - { id: so-noi-vu, name: Sở Nội vụ, level: so, mandate: ordered, clause: III.2, aliases: [Sở NV] }\n  - { id: truong-a, name: Trường Ánh Dương, level: truong, mandate: ordered, clause: III.3, aliases: [Ánh Dương] }\n  - { id: truong-b, name: Trường Ban Mai, level: truong, mandate: requested, clause: III.3, aliases: [Ban Mai], until: 2017-08-31 }\n  - { id: truong-c, name: Trường Bình Minh, level: truong, mandate: «requested → ordered», clause: III.3, aliases: [Bình Minh] }",
})
