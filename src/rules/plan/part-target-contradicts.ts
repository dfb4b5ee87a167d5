import { partsAboveYears } from "../../plan/checks/targets.ts"
import { planRule, told } from "../rule.ts"

export const partTargetContradicts = planRule({
  code: "QN123",
  name: "part-target-contradicts",
  severity: "warning",
  find: (draft) => told(partsAboveYears(draft)),
  vi: {
    title: "Mức của một phần năm trái với mức của năm",
    why: "Quý, 6 tháng mà phải đạt hơn cả năm, hoặc được nhiều hơn cả năm, thì một trong hai mức có lẽ ghi nhầm.",
    fix: "Sửa lại một trong hai; hoặc nếu văn bản đúng là như vậy, thêm reading ngay tại mức đó nói rõ lý do.",
    message: ({ indicator, period, year }) =>
      `Mức của ${period} từ năm ${year} của chỉ tiêu ${indicator} trái với mức của năm mà không nói vì sao (reading)`,
  },
  en: {
    title: "The target of a part of a year contradicts the year's",
    why: "Where a quarter or half-year has to reach more than the year, or may have more than the year may, one of the two is likely a slip.",
    fix: "Mend one of them; or, where the decision does say so, add a reading beside it that gives the reason.",
    message: ({ indicator, period, year }) =>
      `The target of ${period} from ${year} of ${indicator} contradicts the year's, and it is not said why (reading)`,
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.1\n    kind: ratio\n    short: Học sinh đến trường\n    text: Tỷ lệ học sinh đến trường\n    measures:\n      - { id: CT1/in-school, text: Số học sinh đến trường, unit: người, nature: stock, sources: [{ every: truong }] }\n      - { id: CT1/all, text: Tổng số học sinh, unit: người, nature: stock, sources: [{ every: truong }] }\n    parts: [{ numerator: CT1/in-school, denominator: CT1/all }]\n    targets:\n      - { by: 2017, percent: 95 }\n    partTargets:\n      - { period: quarter-2, by: 2017, percent: «97 → 60» }",
})
