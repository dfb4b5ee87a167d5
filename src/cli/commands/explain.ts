import { explainRule } from "../../engine/explain.ts"
import type { Run } from "../command.ts"
import { exits } from "../exit.ts"
import { refuse } from "../refusal.ts"

export const run: Run = async ({ operands, options }, host) => {
  const what = operands[0] ?? ""
  const rule = explainRule(what, options.lang)
  if (rule !== null) {
    host.out(rule)
    return exits.fine
  }
  return options.period === null
    ? refuse(
        `Không có mã hay tên quy tắc “${what}”; các mã có dạng QN305.`,
        `There is no rule “${what}”; codes look like QN305.`,
      )
    : refuse(
        "Chưa giải thích được một số liệu trong phiên bản này; xem trang “Nguồn số liệu” của báo cáo tổng hợp.",
        "A figure cannot be explained in this version yet; see the sheet “Nguồn số liệu” of the consolidated report.",
      )
}
