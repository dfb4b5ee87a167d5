import { comparisonRule, told } from "../rule.ts"

export const changeEntryIdle = comparisonRule({
  code: "QN161",
  name: "change-entry-idle",
  severity: "warning",
  find: ({ idle }) => told(idle),
  vi: {
    title: "Mục changes nêu một mã không đổi",
    why: "Mục changes là lý do chính thức của thay đổi; nêu mã không đổi thì hoặc sai mã, hoặc thay đổi đã bị quên.",
    fix: "Sửa mã trong items, hoặc bỏ mã đó; hoặc thực hiện thay đổi mà văn bản đã quyết định.",
    message: ({ item, revision }) =>
      `Mục changes của revision ${revision} nêu “${item}”, nhưng không có gì của mã này thay đổi`,
  },
  en: {
    title: "An entry of changes names what did not change",
    why: "An entry of changes is the ground for a change; where it names what did not change, the id is wrong or the change was forgotten.",
    fix: "Mend the id in items, or take it out; or make the change that was decided.",
    message: ({ item, revision }) =>
      `The entry of changes for revision ${revision} names “${item}”, of which nothing changed`,
  },
  examples:
    "# plan.yaml\nrevision: 2\nchanges:«\n  - { revision: 2, decision: 20/QĐ-UBND, day: 2017-02-01, reason: Hạ mức, items: [CT1] } →  []»",
})
