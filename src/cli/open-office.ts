import { nearest } from "../base/text.ts"
import type { Plan } from "../model/plan.ts"
import { isFlat, officesOf } from "../offices/lines.ts"
import { seenBy } from "../offices/seen-by.ts"
import type { Host } from "./host.ts"
import { loadPlan } from "./open-plan.ts"
import type { Options } from "./options.ts"
import { isRefusal, type Refusal, refuse } from "./refusal.ts"

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
