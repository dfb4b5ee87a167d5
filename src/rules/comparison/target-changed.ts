import { changeRule, ordered } from "./changes.ts"

export const targetChanged = changeRule({
  code: "QN151",
  name: "target-changed",
  severity: "error",
  vi: {
    title: "Mức phải đạt thay đổi",
    why: "Mức phải đạt do văn bản quy định; đổi mức là đổi kết luận đạt hay không đạt của mọi kỳ sau đó.",
    fix: ordered.vi,
  },
  en: {
    title: "A target changed",
    why: "A decision sets the targets; with a target the verdicts of later periods change.",
    fix: ordered.en,
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.3.b\n    kind: ratio\n    short: Trẻ đến trường\n    text: Tỷ lệ trẻ em trong độ tuổi đến trường\n    measures:\n      - { id: CT1/in-school, text: Số trẻ đến trường, unit: người, nature: stock, sources: [{ every: truong }] }\n      - { id: CT1/all, text: Tổng số trẻ trong độ tuổi, unit: người, nature: stock, sources: [{ every: truong }] }\n    parts: [{ numerator: CT1/in-school, denominator: CT1/all }]\n    targets:\n      - { by: 2017, percent: 95.5 }\n      - { by: 2018, percent: «96 → 98» }",
})
