import { planRule } from "../rule.ts"

export const schemaViolation = planRule({
  code: "QN102",
  name: "schema-violation",
  severity: "error",
  *find({ faults }) {
    for (const { kind, at, problem } of faults) if (kind === "shape") yield { at, facts: { path: at.path, problem } }
  },
  vi: {
    title: "Tệp kế hoạch không đúng mẫu",
    why: "Mỗi tệp của kế hoạch có các mục bắt buộc, tên mục và kiểu giá trị đã định; sai mẫu thì chương trình không hiểu được.",
    fix: "Sửa mục được nêu theo mẫu; các mục được phép xem ở lược đồ của tệp (qn-tip plan schema).",
    message: ({ path, problem }) => `${path === "" ? "" : `${path}: `}${problem.vi}`,
  },
  en: {
    title: "A plan file is not of the right shape",
    why: "Each file of the plan has required keys, known names and kinds of values; what differs cannot be understood.",
    fix: "Mend the key named; the file's schema lists what is allowed (qn-tip plan schema).",
    message: ({ path, problem }) => `${path === "" ? "" : `${path}: `}${problem.en}`,
  },
  examples:
    "# calendar.yaml\ndaysOff:\n  - { day: «2014-02-30, name: Ngày không có → 2014-01-01, name: Tết Dương lịch» }",
})
