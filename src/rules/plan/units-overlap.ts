import { overlaps } from "../../plan/checks/memberships.ts"
import { planRule, told } from "../rule.ts"

export const unitsOverlap = planRule({
  code: "QN112",
  name: "units-overlap",
  severity: "error",
  find: (draft) => told(overlaps(draft)),
  vi: {
    title: "Đơn vị thuộc hai nơi cùng một ngày",
    why: "Số liệu của một đơn vị sẽ được hỏi ở hai nơi và bị đếm hai lần.",
    fix: "Sửa from, until để các khoảng ngày nối nhau mà không chồng lên nhau (cả hai đầu đều được tính).",
    message: ({ unit, name, problem, day }) =>
      problem === "reversed"
        ? `${name} (${unit}): ngày bắt đầu ${day} đứng sau ngày kết thúc`
        : `${name} (${unit}) thuộc hai nơi ${day === null ? "ngay từ đầu" : `từ ngày ${day}`}`,
  },
  en: {
    title: "A unit of two places on one day",
    why: "The figures of a unit would be asked for twice, and counted twice.",
    fix: "Set from and until so that the spans meet without overlapping (both ends belong to a span).",
    message: ({ unit, name, problem, day }) =>
      problem === "reversed"
        ? `${name} (${unit}): begins on ${day}, after its last day`
        : `${name} (${unit}) belongs to two places ${day === null ? "from the beginning" : `from ${day} on`}`,
  },
  examples:
    '# units.yaml\nunits:\n  - code: "01"\n    level: diem-truong\n    memberships:\n      - { agency: truong-a, type: điểm, name: Trung tâm, until: 2017-08-31 }\n      - { agency: truong-b, type: điểm, name: Trung tâm, from: «2017-08-31 → 2017-09-01» }',
})
