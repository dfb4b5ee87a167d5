import { missingTargets } from "../../plan/checks/targets.ts"
import { planRule, told } from "../rule.ts"

export const targetMissing = planRule({
  code: "QN114",
  name: "target-missing",
  severity: "error",
  find: (draft) => told(missingTargets(draft)),
  vi: {
    title: "Chỉ tiêu chưa có mức phải đạt",
    why: "Không có mức phải đạt thì không thể kết luận đạt hay không đạt.",
    fix: "Thêm targets: các mốc theo năm (by), hoặc một mức hằng năm (everyYear).",
    message: ({ indicator, measure }) =>
      measure === null
        ? `Chỉ tiêu ${indicator} chưa có mức phải đạt (targets)`
        : `Chỉ tiêu ${indicator}: số liệu ${measure} chưa có mức tối thiểu (atLeast)`,
  },
  en: {
    title: "An indicator without a target",
    why: "Without a target there is no verdict.",
    fix: "Add targets: milestones by year (by), or one that holds every year (everyYear).",
    message: ({ indicator, measure }) =>
      measure === null
        ? `The indicator ${indicator} has no target (targets)`
        : `The indicator ${indicator}: the measure ${measure} has no floor (atLeast)`,
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.1\n    kind: ceiling\n    short: Học sinh bỏ học\n    text: Số học sinh bỏ học\n    measures:\n      - { id: CT1/left, text: Số học sinh bỏ học, unit: người, nature: flow, sources: [{ every: truong }] }« → \n    targets: [{ by: 2018, atMost: 0 }]»",
})
