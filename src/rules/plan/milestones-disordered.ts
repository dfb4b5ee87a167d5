import { disorderedMilestones } from "../../plan/checks/targets.ts"
import { planRule, told } from "../rule.ts"

export const milestonesDisordered = planRule({
  code: "QN106",
  name: "milestones-disordered",
  severity: "error",
  find: (draft) => told(disorderedMilestones(draft)),
  vi: {
    title: "Các mốc của chỉ tiêu không theo thứ tự",
    why: "Mốc đang áp dụng là mốc gần nhất đã đến hạn; các mốc lộn xộn thì kết luận đạt hay không đạt sẽ sai.",
    fix: "Xếp các mốc theo năm tăng dần trong giai đoạn của kế hoạch.",
    message: ({ problem, indicator, year, before }) =>
      problem === "term"
        ? `Mốc năm ${year} của chỉ tiêu ${indicator} nằm ngoài giai đoạn của kế hoạch`
        : `Mốc năm ${year} của chỉ tiêu ${indicator} đứng sau mốc năm ${before}`,
  },
  en: {
    title: "Milestones out of order",
    why: "The target in force is the latest milestone that is due; out of order, verdicts would be wrong.",
    fix: "Order the milestones by year within the term.",
    message: ({ problem, indicator, year, before }) =>
      problem === "term"
        ? `The milestone of ${year} of ${indicator} lies outside the plan's term`
        : `The milestone of ${year} of ${indicator} stands after that of ${before}`,
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.1\n    kind: ratio\n    short: Học sinh đến trường\n    text: Tỷ lệ học sinh đến trường\n    measures:\n      - { id: CT1/in-school, text: Số học sinh đến trường, unit: người, nature: stock, sources: [{ every: truong }] }\n      - { id: CT1/all, text: Tổng số học sinh, unit: người, nature: stock, sources: [{ every: truong }] }\n    parts: [{ numerator: CT1/in-school, denominator: CT1/all }]\n    targets:\n      - { by: «2018, percent: 98 → 2017, percent: 95» }\n      - { by: «2017, percent: 95 → 2018, percent: 98» }",
})
