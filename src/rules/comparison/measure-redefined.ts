import { changeRule, ordered } from "./changes.ts"

export const measureRedefined = changeRule({
  code: "QN154",
  name: "measure-redefined",
  severity: "error",
  vi: {
    title: "Số liệu được hiểu khác đi",
    why: "Đổi đơn vị tính hoặc cách đếm thì số liệu các kỳ trước và kỳ này không còn so được với nhau.",
    fix: `Nếu là số liệu khác thì đặt mã mới, giữ mã cũ cho số liệu cũ. ${ordered.vi}`,
  },
  en: {
    title: "A measure means something else",
    why: "With another unit or nature, earlier and later figures no longer compare.",
    fix: `Give a new measure a new id, and keep the old one for the old. ${ordered.en}`,
  },
  examples:
    "# projects/hoc-duong.yaml\nindicators:\n  - id: CT1\n    clause: I.3.b\n    kind: ratio\n    short: Trẻ đến trường\n    text: Tỷ lệ trẻ em trong độ tuổi đến trường\n    measures:\n      - { id: CT1/in-school, text: Số trẻ đến trường, unit: «lượt → người», nature: stock, sources: [{ every: truong }] }\n      - { id: CT1/all, text: Tổng số trẻ trong độ tuổi, unit: «lượt → người», nature: stock, sources: [{ every: truong }] }\n    parts: [{ numerator: CT1/in-school, denominator: CT1/all }]\n    targets:\n      - { by: 2017, percent: 95.5 }\n      - { by: 2018, percent: 98 }",
})
