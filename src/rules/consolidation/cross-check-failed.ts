import { printNumber } from "../../base/text.ts"
import type { Relation, Tolerance } from "../../model/cross-check.ts"
import { toleranceText } from "../../vocabulary/relations.ts"
import { agencyName } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { consolidationRule } from "../rule.ts"
import { brokenChecks } from "./compared.ts"

/** What most checks do without. */
const besides = (
  relation: Relation,
  tolerance: Tolerance | null,
): { readonly below?: true; readonly tolerance?: { readonly vi: string; readonly en: string } } => ({
  ...(relation === "≥" ? { below: true } : {}),
  ...(tolerance === null
    ? {}
    : { tolerance: { vi: toleranceText(tolerance, "vi"), en: toleranceText(tolerance, "en") } }),
})

export const crossCheckFailed = consolidationRule({
  code: "QN501",
  name: "cross-check-failed",
  severity: "warning",
  *find(subject) {
    const { plan } = subject.figures
    for (const { id, within, sides, left, right, relation, tolerance, places } of brokenChecks(subject)) {
      const [at = filePlace(subject.folder.path, id), ...related] = places
      const name = within === null ? null : agencyName(plan, within)
      const equal = relation === "="
      yield {
        at,
        facts: { id, agency: within, name, sides, left, right, equal, ...besides(relation, tolerance) },
        related,
      }
    }
  },
  vi: {
    title: "Số liệu giữa các cơ quan không khớp",
    why: "Hai số này đếm những việc liên quan với nhau nên phải khớp; vụ việc chuyển từ năm trước sang có thể là lý do, vì vậy đây là cảnh báo.",
    fix: "Hỏi lại các cơ quan ở những ô được nêu; nếu do chuyển kỳ thì ghi rõ ở cột Ghi chú.",
    message: ({ id, name, sides, left, right, equal, below, tolerance }) =>
      `Đối chiếu ${id}${name === null ? "" : ` (trong báo cáo của ${name})`}: ${sides.vi[0]} là ${printNumber(left)}, ${equal ? "khác với" : below ? "nhỏ hơn" : "lớn hơn"} ${sides.vi[1]} là ${printNumber(right)}${tolerance === undefined ? "" : `, quá mức được lệch (${tolerance.vi})`}`,
  },
  en: {
    title: "Figures of agencies do not agree",
    why: "The two numbers count things that belong together; cases carried over from the year before may be the reason, hence a warning.",
    fix: "Ask the agencies about the cells named; if cases were carried over, say so in the column Ghi chú.",
    message: ({ id, name, sides, left, right, equal, below, tolerance }) =>
      `Cross-check ${id}${name === null ? "" : ` (within the report of ${name})`}: ${sides.en[0]} is ${left}, ${equal ? "other than" : below ? "below" : "above"} ${sides.en[1]}, which is ${right}${tolerance === undefined ? "" : `, by more than is tolerated (${tolerance.en})`}`,
  },
  examples:
    "Kỳ 2013, tính đến 2014-01-20\ncong-an-tinh 2013 | CT3.1/verified=4\nso-ldtbxh 2013 | CT3.2/confirmed=«5 → 4»",
})
