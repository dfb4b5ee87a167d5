import type { Fact } from "../../model/fact.ts"
import { agencyName } from "../agencies.ts"
import { firstNames } from "../first-names.ts"
import { filePlace } from "../places.ts"
import { consolidationRule } from "../rule.ts"
import type { ConsolidationCase } from "../subjects.ts"

const isOf =
  ({ agency, id, unit, period }: Fact) =>
  (below: Fact): boolean =>
    below.within === agency && below.id === id && below.unit === unit && below.period === period

/** Figures that a consolidating agency owes and has not given, though those who report to it have: of each such agency. */
function* notCounted({ figures: { plan, facts, below = [] } }: ConsolidationCase) {
  const given = below.filter(({ kind, state }) => kind === "measure" && state === "value")
  for (const agency of new Set(given.flatMap(({ within }) => within ?? []))) {
    const blank = facts.filter(
      (fact) => fact.kind === "measure" && fact.role === "figure" && fact.agency === agency && fact.state === "missing",
    )
    const open = blank.filter((fact) => given.some(isOf(fact)))
    if (open.length === 0) continue
    const names = [...new Set(open.flatMap((fact) => given.filter(isOf(fact)).map((one) => one.agency)))]
    yield {
      agency,
      name: agencyName(plan, agency),
      sent: open.some(({ file }) => file !== null),
      cells: open.length,
      below: names.map((one) => agencyName(plan, one)),
    }
  }
}

export const belowNotCounted = consolidationRule({
  code: "QN521",
  name: "below-not-counted",
  severity: "warning",
  *find(subject) {
    for (const facts of notCounted(subject)) yield { at: filePlace(subject.folder.path, facts.agency), facts }
  },
  vi: {
    title: "Báo cáo cấp dưới chưa được cộng",
    why: "Số của cấp dưới chỉ vào số chung qua cơ quan tổng hợp của cấp đó; báo cáo nằm sẵn ở đây không tự cộng thẳng vào, để không số nào bị đếm hai lần.",
    fix: "Chuyển báo cáo cho cơ quan tổng hợp được nêu (lệnh consolidate --for), đề nghị cộng vào rồi gửi lại.",
    message({ name, sent, cells, below }) {
      const from = firstNames(below, (count) => `và ${count} cơ quan khác`)
      return sent
        ? `${name} để trống ${cells} ô mà ở đây đã có số liệu của ${from}; các số đó chưa được tính`
        : `${name} chưa có báo cáo tổng hợp mà ở đây đã có số liệu của ${from}; các số đó chưa được tính`
    },
  },
  en: {
    title: "Reports from below that are not counted",
    why: "Figures from below count through the agency that consolidates them alone; a report that lies here is not added by itself, so that nothing is counted twice.",
    fix: "Pass the reports on to that agency (consolidate --for), and ask it to add them up and send again.",
    message({ name, sent, cells, below }) {
      const from = firstNames(below, (count) => `and ${count} more`)
      return sent
        ? `${name} leaves cells blank (${cells}) of which figures of ${from} are here; they are not counted`
        : `${name} has sent no report, and figures of ${from} are here; they are not counted`
    },
  },
  examples:
    "Kỳ 2013, tính đến 2014-01-20\nso-tttt gửi báo cáo cho so-vhttdl\nso-vhttdl 2013 | «CT1.5/total=1 → CT1.1/total=5»\nso-tttt 2013 | CT1.1/total=5",
})
