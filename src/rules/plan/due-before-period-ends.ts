import { earlyDues } from "../../plan/checks/due.ts"
import { planRule, told } from "../rule.ts"

export const dueBeforePeriodEnds = planRule({
  code: "QN110",
  name: "due-before-period-ends",
  severity: "error",
  find: (draft) => told(earlyDues(draft)),
  vi: {
    title: "Hạn gửi nằm trong kỳ báo cáo",
    why: "Báo cáo chỉ làm được khi kỳ đã hết; hạn ghi trong kỳ sẽ bị hiểu là ngày đó của năm sau.",
    fix: "Ghi hạn sau ngày cuối của kỳ, ví dụ due: { before: 07-05 } cho kỳ hết ngày 30/6.",
    message: ({ kind, due, until }) => `Hạn ${due} của báo cáo “${kind}” không sau ngày cuối kỳ (${until})`,
  },
  en: {
    title: "A due day inside its period",
    why: "A report can be made only when its period is over; a day inside it would be taken for that day a year later.",
    fix: "Set a day after the period's end, as in due: { before: 07-05 } for one that ends on 30 June.",
    message: ({ kind, due, until }) =>
      `The due day ${due} of the report “${kind}” is not after the period's end (${until})`,
  },
  examples:
    "# plan.yaml\nregime:\n  clause: IV\n  timeZone: Asia/Ho_Chi_Minh\n  rollOver: none\n  kinds:\n    - { id: half, span: part, code: H1, clause: IV.1, name: { vi: 6 tháng đầu năm, en: first half }, window: { from: 01-01, until: 06-30 }, due: { before: «06-25 → 07-05» }, years: { from: 2016, until: 2018 } }",
})
