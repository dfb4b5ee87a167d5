import { missingClauses } from "../../plan/checks/clauses.ts"
import { planRule, told } from "../rule.ts"

export const clauseMissing = planRule({
  code: "QN105",
  name: "clause-missing",
  severity: "error",
  find: (draft) => told(missingClauses(draft)),
  vi: {
    title: "Thiếu chỗ dẫn trong văn bản",
    why: "Mỗi mục của kế hoạch phải chỉ được về phần, mục, khoản, điểm của văn bản, để ai cũng kiểm tra lại được.",
    fix: "Thêm clause, ví dụ clause: IV.I.2.b cho Phần IV, mục I, khoản 2, điểm b.",
    message: ({ item }) => `“${item}” chưa ghi clause (chỗ trong văn bản)`,
  },
  en: {
    title: "No reference to the decision",
    why: "Each item of the plan points at its part, section and point of the decision, so that anybody can check it.",
    fix: "Add a clause, as in clause: IV.I.2.b.",
    message: ({ item }) => `“${item}” has no clause (its place in the decision)`,
  },
  examples: "# plan.yaml\nsolutions:\n  - { id: GP1, « → clause: II.1, »text: Miễn học phí }",
})
