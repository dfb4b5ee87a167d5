import { compareDecimals } from "../../base/fraction.ts"
import { printNumber } from "../../base/text.ts"
import { answersOf, numberIn } from "../../consolidation/answers.ts"
import { belowOf } from "../../consolidation/below.ts"
import type { Found } from "../../consolidation/gather.ts"
import { agencyName } from "../agencies.ts"
import { consolidationRule } from "../rule.ts"
import type { ConsolidationCase } from "../subjects.ts"

/** What those below add up to: all of them, or those whose files are there, where these alone come to more. Null: nothing to hold against a number. */
function addedUp(found: Found, own: number): { readonly sum: number; readonly whole: boolean } | null {
  if (found.kind === "sum") return compareDecimals(found.number, own) === 0 ? null : { sum: found.number, whole: true }
  if (found.kind !== "open" || found.sum === null || compareDecimals(found.sum, own) <= 0) return null
  return { sum: found.sum, whole: false }
}

function* differing({ figures, folder }: ConsolidationCase) {
  const { plan, period, asOf, compliance } = figures
  for (const { agency, cells } of belowOf(plan, period, folder, asOf)) {
    const { inForce = null } = compliance.obligations.find((one) => one.agency === agency) ?? {}
    if (inForce === null) continue
    const answers = answersOf(inForce)
    for (const { sheet, row, cell, found, from } of cells) {
      const answer = answers.cell(sheet.id, row.code, cell.column)
      const own = numberIn(answer)
      const added = own === null ? null : addedUp(found, own)
      if (answer === null || own === null || added === null) continue
      const given = from.filter(({ read }) => read.state === "number").map(({ at }) => at)
      yield { at: answer.entry.at, agency, code: row.printed, label: row.label, own, ...added, given }
    }
  }
}

export const sumDiffersBelow = consolidationRule({
  code: "QN520",
  name: "sum-differs-below",
  severity: "warning",
  *find(subject) {
    const { plan } = subject.figures
    for (const { at, agency, given, ...told } of differing(subject))
      yield {
        at,
        facts: { agency, name: agencyName(plan, agency), ...told, reports: given.length },
        related: given,
      }
  },
  vi: {
    title: "Số tổng hợp khác tổng của cấp dưới",
    why: "Số của cơ quan tổng hợp được dùng, không cộng thêm của cấp dưới; nhưng các báo cáo cấp dưới có trong thư mục cộng lại ra số khác, nên một bên cần xem lại.",
    fix: "Hỏi lại cơ quan tổng hợp ở ô được nêu: còn thiếu báo cáo, cộng sót, hay đã chỉnh số liệu của cấp dưới.",
    message: ({ code, label, name, own, sum, whole, reports }) =>
      whole
        ? `${code} “${label}”: ${name} ghi ${printNumber(own)}, ${reports} báo cáo cấp dưới cộng lại là ${printNumber(sum)}`
        : `${code} “${label}”: ${name} ghi ${printNumber(own)}, mới ${reports} báo cáo cấp dưới đã cộng lại là ${printNumber(sum)}`,
  },
  en: {
    title: "A sum that differs from what is below it",
    why: "The consolidating agency's figure counts, and those below are not added to it; but their reports in the folder add up to something else, so one of the two needs a look.",
    fix: "Ask the consolidating agency about the cell: reports that were missing, a slip in the sum, or figures that it mended.",
    message: ({ code, label, name, own, sum, whole, reports }) =>
      whole
        ? `${code} “${label}”: ${name} has ${own}, and the reports below it (${reports}) add up to ${sum}`
        : `${code} “${label}”: ${name} has ${own}, and only ${reports} of the reports below it add up to ${sum} already`,
  },
  examples:
    "Kỳ 2013, tính đến 2014-01-20\nso-tttt gửi báo cáo cho so-vhttdl\nso-vhttdl 2013 | CT1.1/total=«6 → 5»\nso-tttt 2013 | CT1.1/total=5",
})
