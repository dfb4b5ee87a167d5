import { missingLeads } from "../../plan/checks/leads.ts"
import { planRule, told } from "../rule.ts"

export const leadMissing = planRule({
  code: "QN109",
  name: "lead-missing",
  severity: "error",
  find: (draft) => told(missingLeads(draft)),
  vi: {
    title: "Thiếu cơ quan chủ trì",
    why: "Mỗi đề án, tiểu đề án có một cơ quan chủ trì, chịu trách nhiệm báo cáo các hoạt động của nó.",
    fix: "Thêm lead với mã của cơ quan chủ trì.",
    message: ({ id }) => `${id} chưa có cơ quan chủ trì (lead)`,
  },
  en: {
    title: "No leading agency",
    why: "Each project and sub-project has one agency that leads it and answers for its activities.",
    fix: "Add lead with the id of the leading agency.",
    message: ({ id }) => `${id} has no leading agency (lead)`,
  },
  examples: "# projects/hoc-duong.yaml\nlead:« →  so-giao-duc»",
})
