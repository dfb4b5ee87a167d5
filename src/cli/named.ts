import { nearest } from "../base/text.ts"
import { nameAgency } from "../form/bind/name-agency.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import { isFlat, officesOf } from "../offices/lines.ts"
import { seenBy } from "../offices/seen-by.ts"
import type { Host } from "./host.ts"
import type { Options } from "./options.ts"
import { loadPlan } from "./plan/open.ts"
import { isRefusal, type Refusal, refuse } from "./refusal.ts"

// What people name on the command line: the office that works, the period, agencies.

/** The plan as the agency sees it for which the command works (`--for`): the plan's own consolidator where none is named. */
export async function loadOffice(host: Host, options: Pick<Options, "plan" | "for">): Promise<Plan | Refusal> {
  const plan = await loadPlan(host, options)
  return isRefusal(plan) ? plan : officeNamed(plan, options.for)
}

/** The plan as an agency sees it to whom others report. */
function officeNamed(plan: Plan, typed: string | null): Plan | Refusal {
  const office = typed === null ? plan.consolidator : typed.trim().toLowerCase()
  const offices = officesOf(plan)
  if (offices.includes(office)) return seenBy(plan, office)
  if (isFlat(plan))
    return refuse(
      `--for ${office}: mọi cơ quan của kế hoạch này gửi báo cáo cho ${plan.consolidator}.`,
      `--for ${office}: all agencies of this plan report to ${plan.consolidator}.`,
    )
  const near = nearest(office, offices)
  const known = plan.agencies.has(office)
  const [vi, en] = near === null ? ["", ""] : [` Có phải là “${near}”?`, ` Did you mean “${near}”?`]
  return refuse(
    `${known ? `Không có cơ quan nào gửi báo cáo cho “${office}”.` : `Không có cơ quan mã “${office}”.`}${vi} Các nơi tổng hợp: ${offices.join(", ")}.`,
    `${known ? `Nobody reports to “${office}”.` : `There is no agency “${office}”.`}${en} Those who consolidate: ${offices.join(", ")}.`,
  )
}

/** Small counts are hidden below the province's level: what an office below it adds up is such a count itself. */
export const refusePublic = ({ consolidator }: Plan): Refusal =>
  refuse(
    `--public: số liệu của “${consolidator}” ở cấp dưới cấp tổng hợp chung, không lập bản công bố riêng.`,
    `--public: figures of “${consolidator}” are below the plan's consolidator; they have no edition for publication.`,
  )

/** The owed period that an operand names by its id, whatever the case. */
export function periodNamed(plan: Plan, typed: string): Period | Refusal {
  const wanted = typed.trim().toUpperCase()
  for (const period of plan.periods.values()) if (period.id.toUpperCase() === wanted) return period
  const owed = [...plan.periods.keys()].join(", ")
  // Of another year none is meant: 2016 is no slip for 2015.
  const near = nearest(
    wanted,
    [...plan.periods.keys()].filter((id) => id.slice(0, 4) === wanted.slice(0, 4)),
  )
  return refuse(
    `Không có kỳ báo cáo “${typed}”${near === null ? "" : ` (có phải là ${near}?)`}; các kỳ: ${owed}.`,
    `There is no period “${typed}”${near === null ? "" : ` (did you mean ${near}?)`}; there are: ${owed}.`,
  )
}

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
