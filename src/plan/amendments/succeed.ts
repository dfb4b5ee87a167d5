import type { Day } from "../../base/day.ts"
import type { Period } from "../../model/period.ts"
import type { Amendment, Plan } from "../../model/plan.ts"
import { linked } from "../build/periods.ts"
import { compare } from "../diff/compare.ts"

/** The plan that takes another's place on a day. Periods that were over by then stay as they were asked, judged and printed. */
export function succeed(before: Plan, plan: Plan, since: Day, amendments: readonly Amendment[]): Plan {
  const over = [...before.periods.values()].filter(({ until }) => until < since)
  const coming = [...plan.periods.values()].filter(({ until }) => until >= since)
  const all = [...over, ...coming].sort((a, b) => Number(a.span === "stage") - Number(b.span === "stage"))
  const periods = all.map((period): Period => (over.includes(period) ? period : { ...period, ...linked(period, all) }))
  const succeeded: Plan = {
    ...plan,
    periods: new Map(periods.map((period) => [period.id, period])),
    amendments: [...before.amendments, ...amendments],
    replaces: { plan: before, since, redefined: [] },
  }
  const redefined = compare(before, succeeded).flatMap(({ kind, touches }) =>
    kind === "measure-redefined" ? (touches.rows ?? []) : [],
  )
  return { ...succeeded, replaces: { plan: before, since, redefined } }
}
