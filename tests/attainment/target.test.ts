import { expect, it } from "vitest"
import { type Target, targetsAt } from "../../src/attainment/target.ts"
import type { Goal } from "../../src/model/indicator.ts"
import { plan } from "../support/plan.ts"

const show = (target: Target<Goal> | null) => {
  if (target === null) return "-"
  const { goal } = target
  const asked =
    "percent" in goal ? goal.percent : "count" in goal ? goal.count : goal.kind === "at-least-each" ? "each" : ""
  return `${asked} by ${target.due}`
}

it.each([
  ["CT1.1", "2011", "-", "85 by 2013-12-31"],
  ["CT1.1", "2013-H1", "-", "85 by 2013-12-31"],
  ["CT1.1", "2013", "85 by 2013-12-31", "100 by 2015-12-31"],
  ["CT1.1", "2014-H1", "85 by 2013-12-31", "100 by 2015-12-31"],
  ["CT1.1", "2014", "85 by 2013-12-31", "100 by 2015-12-31"],
  ["CT1.1", "2015-H1", "85 by 2013-12-31", "100 by 2015-12-31"],
  ["CT1.1", "2015", "100 by 2015-12-31", "-"],
  ["CT1.1", "2011-2015", "100 by 2015-12-31", "-"],
  ["CT1.3", "2012", "-", "each by 2013-12-31"],
  ["CT1.3", "2015", "each by 2013-12-31", "-"],
  ["CT1.5", "2014", "-", "100 by 2015-12-31"],
  ["CT1.6", "2013-H1", "-", " by 2013-12-31"],
  ["CT2.3", "2013-H1", "-", "0 by 2013-12-31"],
  ["CT2.3", "2013", "0 by 2013-12-31", "-"],
  ["CT2.3", "2011-2015", "0 by 2015-12-31", "-"],
  ["CT4.1", "2011", "-", "100 by 2012-12-31"],
  ["CT4.1", "2012-H1", "-", "100 by 2012-12-31"],
  ["CT4.1", "2012", "100 by 2012-12-31", "-"],
  ["CT4.2", "2013", " by 2013-12-31", "-"],
])("%s in %s: in force %s, next %s", (id, periodId, inForce, next) => {
  const [indicator, period] = [plan.indicators.get(id), plan.periods.get(periodId)]
  if (indicator === undefined || period === undefined) throw new Error("not in the plan")
  const targeting = targetsAt<Goal>(indicator, period)
  expect([show(targeting.inForce), show(targeting.next)]).toEqual([inForce, next])
})
