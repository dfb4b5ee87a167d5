import { changeRule, ordered } from "./changes.ts"

export const dueChanged = changeRule({
  code: "QN152",
  name: "due-changed",
  severity: "error",
  vi: {
    title: "Thời hạn thay đổi",
    why: "Hạn gửi quyết định báo cáo đúng hạn hay quá hạn; các cơ quan phải được báo trước.",
    fix: ordered.vi,
  },
  en: {
    title: "A due day changed",
    why: "Due days decide who is on time; agencies have to be told.",
    fix: ordered.en,
  },
  examples:
    '# plan.yaml\nregime:\n  clause: IV\n  timeZone: Asia/Ho_Chi_Minh\n  rollOver: next-working-day\n  kinds:\n    - { id: quarter-1, span: part, code: Q1, clause: IV.1, name: { vi: "quý I năm {year}", en: "first quarter of {year}" }, window: { from: 12-15, until: 03-14 }, due: { onOrBefore: 03-20 }, years: { from: 2016, until: 2018 } }\n    - { id: quarter-2, span: part, code: Q2, clause: IV.1, name: { vi: "quý II năm {year}", en: "second quarter of {year}" }, window: { from: 03-15, until: 06-14 }, due: { onOrBefore: 06-20 }, years: { from: 2016, until: 2018 } }\n    - { id: quarter-3, span: part, code: Q3, clause: IV.1, name: { vi: "quý III năm {year}", en: "third quarter of {year}" }, window: { from: 06-15, until: 09-14 }, due: { onOrBefore: 09-20 }, years: { from: 2016, until: 2018 } }\n    - { id: quarter-4, span: part, code: Q4, clause: IV.1, name: { vi: "quý IV năm {year}", en: "fourth quarter of {year}" }, window: { from: 09-15, until: 12-14 }, due: { onOrBefore: 12-20 }, years: { from: 2016, until: 2018 } }\n    - { id: year, span: year, clause: IV.2, name: { vi: "năm {year}", en: "year {year}" }, window: { from: 12-15, until: 12-14 }, due: { onOrBefore: «12-28 → 12-31» }, years: { from: 2016, until: 2018 } }\n    - { id: stage, span: stage, clause: IV.3, name: { vi: "giai đoạn {from} - {until}", en: "stage {from}-{until}" }, due: { before: 2019-01-20 } }',
})
