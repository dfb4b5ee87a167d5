import { changeRule, ordered } from "./changes.ts"

export const agencyRemoved = changeRule({
  code: "QN155",
  name: "agency-removed",
  severity: "error",
  vi: {
    title: "Một cơ quan báo cáo bị bỏ",
    why: "Báo cáo đã nhận của cơ quan này không còn biết là của ai, và nghĩa vụ báo cáo mất theo.",
    fix: `Cơ quan thôi tồn tại thì ghi until, không xóa. ${ordered.vi}`,
  },
  en: {
    title: "A reporting agency is gone",
    why: "Nobody knows any more whose the reports received from it are, and what it owed is gone.",
    fix: `For an agency that ceases to exist set until, and keep it. ${ordered.en}`,
  },
  examples:
    '# agencies.yaml\nagencies:\n  - { id: so-giao-duc, name: Sở Giáo dục, level: so, mandate: ordered, clause: III.1, aliases: [Sở GD] }\n  - { id: so-noi-vu, name: Sở Nội vụ, level: so, mandate: ordered, clause: III.2, aliases: [Sở NV] }\n  - { id: truong-a, name: Trường Ánh Dương, level: truong, mandate: ordered, clause: III.3, aliases: [Ánh Dương] }\n  - { id: truong-b, name: Trường Ban Mai, level: truong, mandate: requested, clause: III.3, aliases: [Ban Mai], until: 2017-08-31 }\n« →   - { id: truong-c, name: Trường Bình Minh, level: truong, mandate: ordered, clause: III.3, aliases: [Bình Minh] }\n»# projects/hoc-duong.yaml\ncoordinators: [truong-a, truong-b« → , truong-c»]\n# units.yaml\nunits:\n  - { code: "01", level: diem-truong, memberships: [{ agency: truong-a, type: điểm, name: Trung tâm }] }\n  - { code: "02", level: diem-truong, memberships: [{ agency: truong-a, type: điểm, name: Suối Cạn }] }\n\n  - code: "03"\n    level: diem-truong\n    memberships:\n      - { agency: truong-b, type: điểm, name: Đồi Thông, until: 2017-08-31 }« → \n      - { agency: truong-c, type: điểm, name: Đồi Thông, from: 2017-09-01 }»',
})
