import { type Day, printDay } from "../../base/day.ts"
import { nameAgency } from "../../form/bind/name-agency.ts"
import type { Plan } from "../../model/plan.ts"
import { agencyName } from "../agencies.ts"
import { quote } from "../quote.ts"
import { submissionRule } from "../rule.ts"

interface Ended {
  readonly [fact: string]: string
  readonly name: string
  readonly since: Day
  readonly by: string
}

/** The agency of that name, where an amendment ended it before the period was over. */
function endedAs(plan: Plan, typed: string): Ended | null {
  if (plan.replaces === null) return null
  const before = plan.replaces.plan
  const named = nameAgency(before, typed)
  if (named.kind !== "agency" || plan.agencies.has(named.agency)) return endedAs(before, typed)
  const { name = "" } = before.agencies.get(named.agency) ?? {}
  const by = plan.amendments.findLast(({ items }) => items.some(({ id }) => id === named.agency))
  return { name, since: plan.replaces.since, by: by?.number ?? "" }
}

export const agencyUnknown = submissionRule({
  code: "QN301",
  name: "agency-unknown",
  severity: "error",
  *find({ plan, submission: { identity } }) {
    if (identity.fault?.kind !== "agency-unknown") return
    const { typed, candidates, at } = identity.fault
    const named = candidates.map((id) => agencyName(plan, id))
    yield { at, facts: { typed, candidates, named: named.join("; "), ended: endedAs(plan, typed) } }
  },
  vi: {
    title: "Không xác định được cơ quan báo cáo",
    why: "Không biết báo cáo của cơ quan nào thì không đối chiếu được với phần việc và thời hạn của cơ quan đó, và số liệu không được tổng hợp.",
    fix: "Ghi tên đầy đủ của cơ quan, đúng như trong Kế hoạch, vào dòng BIA/co-quan trang Bìa; hoặc dùng lại tệp biểu mẫu đã được gửi cho cơ quan.",
    message: ({ typed, candidates, named, ended }) =>
      ended !== null
        ? `${ended.name} thôi báo cáo từ ngày ${printDay(ended.since)} (${ended.by}): kỳ này không phải gửi`
        : typed === ""
          ? "Trang Bìa chưa ghi tên cơ quan báo cáo"
          : candidates.length > 1
            ? `Tên cơ quan ${quote(typed)} có thể là nhiều cơ quan: ${named}`
            : `Không có cơ quan nào trong Kế hoạch tên là ${quote(typed)}${candidates.length === 1 ? `; có phải là ${named}?` : ""}`,
  },
  en: {
    title: "Reporting agency unknown",
    why: "Without knowing whose report it is, it cannot be held against that agency's duties and dates, and its figures are left out.",
    fix: "Write the agency's full name, as the plan has it, in row BIA/co-quan of the sheet Bìa; or use the form that the agency was sent.",
    message: ({ typed, candidates, named, ended }) =>
      ended !== null
        ? `${ended.name} reports no longer from ${ended.since} on (${ended.by}): it owes nothing for this period`
        : typed === ""
          ? "The cover does not name the reporting agency"
          : candidates.length > 1
            ? `The agency's name ${quote(typed)} may mean several agencies: ${named}`
            : `No agency of the plan is called ${quote(typed)}${candidates.length === 1 ? `; did you mean ${named}?` : ""}`,
  },
  examples: "Không có trang _meta\n| Mã số | Giá trị |\n| BIA/co-quan | «Sở NV → Sở Ngoại vụ» |",
})
