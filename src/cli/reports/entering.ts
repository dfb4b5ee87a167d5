import type { Day } from "../../base/day.ts"
import { printDay } from "../../base/day.ts"
import type { Entering } from "../../engine/receive/receive.ts"
import type { Plan } from "../../model/plan.ts"
import { agenciesEver } from "../../plan/amendments/in-force.ts"
import { periodNamed } from "../named.ts"
import type { Options } from "../options.ts"
import { isRefusal, type Refusal, refuse } from "../refusal.ts"

/** Agency and period as options, checked against the plan; null where they are not given. */
export function readWhose(plan: Plan, options: Options) {
  const agency = options.agency[0]?.trim().toLowerCase() ?? null
  if (options.agency.length > 1 || (agency !== null && !agenciesEver(plan).has(agency)))
    return refuse(
      `--agency cần mã của một cơ quan trong kế hoạch, không phải “${options.agency.join(" ")}”.`,
      `--agency takes the id of one agency of the plan, not “${options.agency.join(" ")}”.`,
    )
  const period = options.period === null ? null : periodNamed(plan, options.period)
  if (isRefusal(period)) return period
  return { agency, period: period?.id ?? null }
}

/** What the office says of the documents, as options; a day that is not here yet is a slip of the pen. */
export function readEntering(plan: Plan, options: Options, today: Day): Entering | Refusal {
  const { sent, received, number } = options
  if (sent === null && received === null)
    return refuse(
      "Thiếu ngày gửi: thêm --sent (ngày gửi) hoặc ít nhất --received (ngày nhận).",
      "The day is missing: give --sent, or at least --received.",
    )
  if (sent !== null && received !== null && received < sent)
    return refuse("Ngày nhận (--received) trước ngày gửi (--sent).", "The day received is before the day sent.")
  const later = [sent, received].find((day) => day !== null && day > today)
  if (later)
    return refuse(
      `Ngày ${printDay(later)} ở sau hôm nay (${printDay(today)}); kiểm tra lại năm và tháng.`,
      `The day ${later} is after today (${today}); check the year and the month.`,
    )
  const whose = readWhose(plan, options)
  return isRefusal(whose) ? whose : { sent, received, number, ...whose, batch: null }
}
