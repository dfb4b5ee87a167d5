import { planRule, told } from "../rule.ts"
import { orNear } from "./words.ts"

export const settingUnused = planRule({
  code: "QN115",
  name: "setting-unused",
  severity: "warning",
  find: ({ idleSettings }) => told(idleSettings),
  vi: {
    title: "Mức của quy tắc đặt mà không dùng",
    why: "Mức đặt riêng là ngoại lệ có lý do; khi không còn tác dụng thì nó che mất lỗi sau này, hoặc đã ghi sai tên quy tắc.",
    fix: "Bỏ mục này trong rules, hoặc sửa tên quy tắc.",
    message: ({ rule, why, near }) =>
      ({
        unknown: `Không có quy tắc “${rule}”${orNear(near).vi}`,
        twice: `Quy tắc “${rule}” được đặt mức hai lần; mục đầu có hiệu lực`,
        same: `Quy tắc “${rule}” vốn đã ở mức này`,
        quiet: `Quy tắc “${rule}” không thấy gì trong kế hoạch này, không cần đặt mức`,
      })[why],
  },
  en: {
    title: "A rule's setting is unused",
    why: "A setting is an exception with a reason; without effect it hides later findings, or names a rule wrongly.",
    fix: "Take the entry out of rules, or mend the rule's name.",
    message: ({ rule, why, near }) =>
      ({
        unknown: `There is no rule “${rule}”${orNear(near).en}`,
        twice: `The rule “${rule}” is set twice; the first entry holds`,
        same: `The rule “${rule}” has this severity anyway`,
        quiet: `The rule “${rule}” finds nothing in this plan and needs no setting`,
      })[why],
  },
  examples:
    "# plan.yaml\nrules:\n  - { rule: «agency-without-obligatio → jump-since-last», severity: note, reason: «Sẽ giao việc sau → Số liệu các trường thay đổi nhiều» }",
})
