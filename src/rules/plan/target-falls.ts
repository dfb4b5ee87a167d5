import { unexplainedFalls } from "../../plan/checks/targets.ts"
import { planRule, told } from "../rule.ts"

export const targetFalls = planRule({
  code: "QN120",
  name: "target-falls",
  severity: "warning",
  find: (draft) => told(unexplainedFalls(draft)),
  vi: {
    title: "Mốc sau yêu cầu thấp hơn mốc trước",
    why: "Mục tiêu thường tăng dần; mốc sau dễ hơn mốc trước có thể là ghi nhầm, nếu đúng như vậy thì phải nói vì sao.",
    fix: "Sửa lại mốc; hoặc nếu văn bản đúng là hạ mục tiêu, thêm reading ngay tại mốc nói rõ lý do.",
    message: ({ indicator, year, before }) =>
      `Mốc năm ${year} của chỉ tiêu ${indicator} yêu cầu thấp hơn mốc năm ${before} mà không nói vì sao (reading)`,
  },
  en: {
    title: "A milestone asks for less than the one before it",
    why: "Targets usually rise; one that is easier than the one before may be a slip, and if it is not, somebody has to say why.",
    fix: "Mend the milestone; or, where the decision does lower the target, add a reading beside it that gives the reason.",
    message: ({ indicator, year, before }) =>
      `The milestone of ${year} of ${indicator} asks for less than that of ${before}, and it is not said why (reading)`,
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.1\n    kind: ratio\n    short: Học sinh đến trường\n    text: Tỷ lệ học sinh đến trường\n    measures:\n      - { id: CT1/in-school, text: Số học sinh đến trường, unit: người, nature: stock, sources: [{ every: truong }] }\n      - { id: CT1/all, text: Tổng số học sinh, unit: người, nature: stock, sources: [{ every: truong }] }\n    parts: [{ numerator: CT1/in-school, denominator: CT1/all }]\n    targets:\n      - { by: 2017, percent: 95 }\n      - { by: 2018, percent: 90«  → , reading: Giao lại theo Nghị quyết của Hội đồng nhân dân »}",
})
