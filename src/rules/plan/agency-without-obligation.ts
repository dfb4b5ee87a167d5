import { idleAgencies } from "../../plan/checks/idle.ts"
import { planRule, told } from "../rule.ts"

export const agencyWithoutObligation = planRule({
  code: "QN108",
  name: "agency-without-obligation",
  severity: "warning",
  find: (draft) => told(idleAgencies(draft)),
  vi: {
    title: "Cơ quan không có việc gì để báo cáo",
    why: "Cơ quan trong danh sách phải gửi báo cáo; không chủ trì, không phối hợp, không cung cấp số liệu, không có nhiệm vụ thì biểu mẫu của cơ quan để trống.",
    fix: "Giao nhiệm vụ, vai trò hoặc số liệu cho cơ quan, hoặc đưa ra khỏi danh sách cơ quan báo cáo.",
    message: ({ id, name }) => `${name} (${id}) không có vai trò, số liệu hay nhiệm vụ nào`,
  },
  en: {
    title: "An agency with nothing to report",
    why: "Every agency of the list owes a report; without a role, a measure or a duty its form is empty.",
    fix: "Give it a duty, a role or a measure, or take it off the list of reporting agencies.",
    message: ({ id, name }) => `${name} (${id}) has no role, no measure and no duty`,
  },
  examples:
    "# agencies.yaml\nduties:« [] → \n  - { id: NV1, entry: 1, clause: III.1, agencies: [{ agency: so-giao-duc }], text: Hướng dẫn }\n  - { id: NV2, entry: 2, clause: III.2, agencies: [{ agency: so-noi-vu }], text: Phối hợp }»",
})
