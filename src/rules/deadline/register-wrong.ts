import { deadlineRule, told } from "../rule.ts"
import { registerFaults } from "./register-faults.ts"

export const registerWrong = deadlineRule({
  code: "QN409",
  name: "register-wrong",
  severity: "error",
  find: (subject) => told(registerFaults(subject)),
  vi: {
    title: "Sổ văn bản đến có chỗ sai",
    why: "Ngày gửi, ngày nhận được lấy từ sổ; dòng sai thì không dùng được, và thời hạn của cơ quan có thể bị xét sai.",
    fix: "Sửa register.yaml tại dòng và cột được nêu.",
    message: ({ problem }) => `Sổ văn bản đến: ${problem.vi}`,
  },
  en: {
    title: "The register is wrong",
    why: "Days come from the register; a wrong entry cannot be used, and an agency may be judged wrongly.",
    fix: "Put register.yaml right at the line and column given.",
    message: ({ problem }) => `Register: ${problem.en}`,
  },
  examples:
    "Kỳ 2013-H1, tính đến 2013-07-20\nso-tttt 2013-H1 | tệp 2013-H1/so-tttt.xlsx\n- { file: 2013-H1/so-tttt.xlsx, agency: so-tttt, period: 2013-H1, sent: «31/06/2013 → 2013-07-03» }",
})
