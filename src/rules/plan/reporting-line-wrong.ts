import { lineFaults } from "../../plan/checks/reporting.ts"
import { planRule, told } from "../rule.ts"

export const reportingLineWrong = planRule({
  code: "QN125",
  name: "reporting-line-wrong",
  severity: "error",
  find: (draft) => told(lineFaults(draft)),
  vi: {
    title: "Nơi nhận báo cáo của cơ quan không đúng",
    why: "Báo cáo đi từng cấp đến cơ quan tổng hợp của kế hoạch; đi vòng, hoặc dừng ở một cơ quan đã thôi hoạt động, thì số liệu không đến nơi.",
    fix: "Sửa reportsTo: cơ quan tổng hợp của cấp trên trực tiếp, đi lên dần đến consolidator; bỏ trống là gửi thẳng cơ quan tổng hợp của kế hoạch.",
    message: ({ problem, agency, to }) =>
      problem === "consolidator"
        ? `“${agency}” tổng hợp của cả kế hoạch mà lại ghi là gửi báo cáo cho “${to}”`
        : problem === "circle"
          ? `Báo cáo của “${agency}” gửi “${to}” rồi quay lại chính cơ quan này`
          : `“${agency}” gửi báo cáo cho “${to}”, nhưng cơ quan này thôi hoạt động trước`,
  },
  en: {
    title: "Reports that go astray",
    why: "Reports go level by level to the plan's consolidator; those that go round, or stop at an agency that is no more, never arrive.",
    fix: "Set reportsTo to the office of the next level, on the way up to the consolidator; without it an agency reports to the consolidator itself.",
    message: ({ problem, agency, to }) =>
      problem === "consolidator"
        ? `“${agency}” consolidates the whole plan, and is said to report to “${to}”`
        : problem === "circle"
          ? `The reports of “${agency}” go to “${to}”, and come back to itself`
          : `“${agency}” reports to “${to}”, which ceases to exist before it`,
  },
  examples:
    "# agencies.yaml\nagencies:\n  - { id: so-giao-duc, name: Sở Giáo dục, level: so, mandate: ordered, clause: III.1«, reportsTo: so-noi-vu  →  »}\n  - { id: so-noi-vu, name: Sở Nội vụ, level: so, mandate: ordered, clause: III.2«  → , reportsTo: so-giao-duc »}",
})
