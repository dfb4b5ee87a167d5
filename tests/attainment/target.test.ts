import { describe, expect, it } from "vitest"
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

describe("reports on a part of a year that have targets of their own", () => {
  const own = { period: "half-year", clause: "I" } as const
  const timed = {
    targets: {
      kind: "milestones" as const,
      milestones: [{ year: 2013, due: "2013-12-31", goal: 90, clause: "I" }],
    },
    partTargets: [
      { ...own, year: 2012, goal: 40 },
      { ...own, year: 2014, goal: 50 },
    ],
  }
  it.each([
    ["2012-H1", "40 by 2012-06-30", "50 by 2014-06-30"],
    ["2013-H1", "40 by 2012-06-30", "50 by 2014-06-30"],
    ["2014-H1", "50 by 2014-06-30", "-"],
    ["2015-H1", "50 by 2014-06-30", "-"],
    ["2012", "-", "90 by 2013-12-31"],
    ["2014", "90 by 2013-12-31", "-"],
    ["2011-2015", "90 by 2013-12-31", "-"],
  ])("%s: in force %s, next %s", (id, inForce, next) => {
    const period = plan.periods.get(id)
    if (period === undefined) throw new Error("not in the plan")
    const told = (target: Target<number> | null) => (target === null ? "-" : `${target.goal} by ${target.due}`)
    const targeting = targetsAt<number>(timed, period)
    expect([told(targeting.inForce), told(targeting.next)]).toEqual([inForce, next])
  })
  it("those of other parts of a year are judged by the years' targets", () => {
    const period = plan.periods.get("2013-H1")
    if (period === undefined) throw new Error("not in the plan")
    const other = { ...timed, partTargets: [{ ...own, period: "quarter", year: 2012, goal: 40 }] }
    expect(targetsAt<number>(other, period)).toMatchObject({ inForce: null, next: { goal: 90 } })
  })
})
