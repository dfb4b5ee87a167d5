import { nearest } from "../base/text.ts"
import { nameAgency } from "../form/bind/name-agency.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import { type Refusal, refuse } from "./refusal.ts"

/** The ids that a text that is none was meant for: it is a slip of one, or a name. */
function meant(plan: Plan, typed: string): string | null {
  const near = nearest(typed, plan.agencies.keys())
  if (near !== null) return near
  const named = nameAgency(plan, typed)
  const ids = named.kind === "agency" ? [named.agency] : named.candidates.filter((id) => plan.agencies.has(id))
  return ids.length === 0 ? null : ids.join(", ")
}

/** The agencies asked for, in the plan's order; all that owe the period's report where none is named. */
export function agenciesNamed(plan: Plan, period: Period, typed: readonly string[]): readonly string[] | Refusal {
  const wanted = typed.flatMap((one) => one.split(",")).map((one) => one.trim().toLowerCase())
  for (const id of wanted) {
    if (period.agencies.includes(id)) continue
    const near = meant(plan, id)
    return refuse(
      plan.agencies.has(id)
        ? `Cơ quan “${id}” không phải báo cáo kỳ ${period.id}.`
        : `Không có cơ quan mã “${id}”${near ? `; có phải là “${near}”?` : "; xem các mã bằng: qn-tip plan show"}`,
      plan.agencies.has(id)
        ? `The agency “${id}” owes no report for ${period.id}.`
        : `There is no agency “${id}”${near ? `; did you mean “${near}”?` : "; see the ids with: qn-tip plan show"}`,
    )
  }
  return wanted.length === 0 ? period.agencies : period.agencies.filter((id) => wanted.includes(id))
}
