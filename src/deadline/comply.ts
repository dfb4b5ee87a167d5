import { type Day, daysBetween } from "../base/day.ts"
import type { Compliance, Obligation, ObligationState, Version } from "../model/compliance.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { ReportsFolder } from "../model/records.ts"
import { attribute, dayOf } from "./attribute.ts"
import { isDayOff, isExempt, lastDayFor } from "./schedule.ts"
import { type Versions, versionsOf } from "./versions.ts"

/**
 * Who of the agencies that owe the period's report has sent it, at the as-of day. Timeliness is that of the first usable version, the
 * version in force the last usable one without errors, else the last usable one. on time + late + unknown day + missing = due.
 */
export function comply(plan: Plan, period: Period, folder: ReportsFolder, asOf: Day): Compliance {
  const filed = attribute(folder, asOf)
  const obligations = period.agencies.map((agency) => {
    const versions = versionsOf(folder, agency, period.id, asOf, filed)
    return oblige(period, agency, versions, folder, asOf)
  })
  const count = (state: ObligationState) => obligations.filter((obligation) => obligation.state === state).length
  const [onTime, late, unknownDay, missing] = [count("on-time"), count("late"), count("unknown-day"), count("missing")]
  const lastDay = lastDayFor(period, null, folder.rulings)
  return {
    lastDay,
    lastDayIsDayOff:
      lastDay === period.lastDay ? period.lastDayIsDayOff : lastDay !== null && isDayOff(plan.calendar, lastDay),
    due: onTime + late + unknownDay + missing,
    onTime,
    late,
    unknownDay,
    missing,
    exempt: count("exempt"),
    obligations,
  }
}

/** What one agency owes for a period, at the as-of day. */
export const obligationOf = (period: Period, agency: string, folder: ReportsFolder, asOf: Day): Obligation =>
  oblige(period, agency, versionsOf(folder, agency, period.id, asOf), folder, asOf)

function oblige(
  period: Period,
  agency: string,
  { versions, unordered }: Versions,
  folder: ReportsFolder,
  asOf: Day,
): Obligation {
  const lastDay = lastDayFor(period, agency, folder.rulings)
  const usable = versions.filter(({ checked }) => checked.state !== "unusable")
  const ordered = usable.filter((version) => !unordered.includes(version))
  const timely = usable[0] ?? null
  const day = timely === null ? null : dayOf(timely)
  const state = isExempt(period, agency, folder.rulings)
    ? "exempt"
    : stateOf(lastDay, timely, unordered.length > 0 ? null : day, asOf)
  const judged = state === "on-time" || state === "late"
  return {
    agency,
    period: period.id,
    lastDay,
    extended: lastDay !== period.lastDay,
    state,
    daysLate: judged && day !== null && lastDay !== null ? Math.max(0, daysBetween(lastDay, day)) : null,
    timely: unordered.length > 0 ? null : timely,
    inForce: ordered.findLast(({ checked }) => checked.state === "clean") ?? ordered.at(-1) ?? null,
    versions,
    unordered,
  }
}

/** A stage without a last day is not due for anybody. An unknown day is unknown before the last day, too. */
function stateOf(lastDay: Day | null, timely: Version | null, day: Day | null, asOf: Day): ObligationState {
  if (lastDay === null) return "not-due"
  if (timely === null) return asOf > lastDay ? "missing" : "not-due"
  if (day === null) return "unknown-day"
  return day <= lastDay ? "on-time" : "late"
}
