import { changeRule, ordered } from "./changes.ts"

export const sourceChanged = changeRule({
  code: "QN153",
  name: "source-changed",
  severity: "error",
  vi: {
    title: "Nơi cung cấp số liệu thay đổi",
    why: "Nơi khác đếm thì số liệu các kỳ trước và kỳ này không còn so được với nhau.",
    fix: ordered.vi,
  },
  en: {
    title: "A source of record changed",
    why: "When somebody else counts, earlier and later figures no longer compare.",
    fix: ordered.en,
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.3.b\n    kind: ratio\n    short: Trẻ đến trường\n    text: Tỷ lệ trẻ em trong độ tuổi đến trường\n    measures:\n      - { id: CT1/in-school, text: Số trẻ đến trường, unit: người, nature: stock, sources: [{ «agency: truong-a → every: truong» }] }\n      - { id: CT1/all, text: Tổng số trẻ trong độ tuổi, unit: người, nature: stock, sources: [{ «agency: truong-a → every: truong» }] }\n    parts: [{ numerator: CT1/in-school, denominator: CT1/all }]\n    targets:\n      - { by: 2017, percent: 95.5 }\n      - { by: 2018, percent: 98 }",
})
