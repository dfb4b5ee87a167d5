import { nestingFaults } from "../../plan/checks/nesting.ts"
import { planRule, told } from "../rule.ts"

export const unitNestingWrong = planRule({
  code: "QN126",
  name: "unit-nesting-wrong",
  severity: "error",
  find: (draft) => told(nestingFaults(draft)),
  vi: {
    title: "Đơn vị thuộc đơn vị khác không đúng",
    why: "Mỗi ngày một đơn vị thuộc đúng một cơ quan, trực tiếp hoặc qua các đơn vị cấp trên; đi vòng, đứt quãng hoặc cùng cấp thì số liệu không cộng lên được.",
    fix: "Sửa unit: đơn vị của cấp trên trực tiếp, đi lên dần đến một đơn vị ghi agency; from, until của đơn vị cấp trên phải phủ hết các ngày của đơn vị này.",
    message: ({ problem, unit, name, to, day }) => {
      const since = day === null ? "" : ` từ ngày ${day}`
      if (problem === "circle") return `${name} (${unit}) thuộc “${to}” rồi quay lại chính đơn vị này${since}`
      return problem === "level"
        ? `${name} (${unit}) thuộc “${to}”: hai đơn vị cùng cấp không lồng nhau${since}`
        : `${name} (${unit}) thuộc “${to}”, nhưng${since} “${to}” không thuộc cơ quan nào`
    },
  },
  en: {
    title: "Units that nest wrongly",
    why: "On each day a unit belongs to one agency, by itself or through the units that it is in; where the way goes round, breaks off or stays on one level, figures cannot be added up.",
    fix: "Set unit to the unit of the next level, on the way up to one with an agency; from and until of the upper unit must cover the days of this one.",
    message: ({ problem, unit, name, to, day }) => {
      const since = day === null ? "" : ` from ${day} on`
      if (problem === "circle") return `${name} (${unit}) is in “${to}”, and comes back to itself${since}`
      return problem === "level"
        ? `${name} (${unit}) is in “${to}”: units of one level do not nest${since}`
        : `${name} (${unit}) is in “${to}”, which belongs to no agency${since}`
    },
  },
  examples:
    '# units.yaml\nlevels:\n  - { id: diem-truong, name: điểm trường, sheet: Theo điểm, heading: Điểm trường }\n  - { id: lop, name: lớp, sheet: Theo lớp, heading: Lớp }\nunits:\n  - code: "01"\n    level: diem-truong\n    memberships:\n      - { agency: truong-a, type: điểm, name: Trung tâm, until: 2017-08-31 }\n  - code: "01a"\n    level: lop\n    memberships:\n      - { unit: "01", type: lớp, name: Một«  → , until: 2017-08-31 »}',
})
