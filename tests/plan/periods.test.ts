import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, dayOf, daysBetween } from "../../src/base/day.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { plainLastDay } from "../../src/plan/build/periods.ts"
import { plan, planFiles } from "../support/plan.ts"

const show = (of: typeof plan) => (id: string) => {
  const period = of.periods.get(id)
  return period
    ? [period.from, period.until, period.lastDay, period.lastDayIsDayOff, period.before, period.parts.join(" ")]
    : null
}

describe("periods of the decision", () => {
  it.each([
    ["2011", "2011-01-01", "2011-12-31", "2012-01-04", false, null, ""],
    ["2012-H1", "2012-01-01", "2012-06-30", "2012-07-04", false, null, ""],
    ["2012", "2012-01-01", "2012-12-31", "2013-01-04", false, "2011", "2012-H1"],
    ["2013-H1", "2013-01-01", "2013-06-30", "2013-07-04", false, "2012-H1", ""],
    ["2013", "2013-01-01", "2013-12-31", "2014-01-04", true, "2012", "2013-H1"],
    ["2014-H1", "2014-01-01", "2014-06-30", "2014-07-04", false, "2013-H1", ""],
    ["2014", "2014-01-01", "2014-12-31", "2015-01-04", true, "2013", "2014-H1"],
    ["2015-H1", "2015-01-01", "2015-06-30", "2015-07-04", true, "2014-H1", ""],
    ["2015", "2015-01-01", "2015-12-31", "2016-01-04", false, "2014", "2015-H1"],
    ["2011-2015", "2011-01-01", "2015-12-31", null, false, null, "2011 2012 2013 2014 2015"],
  ])("%s", (id, ...expected) => expect(show(plan)(id)).toEqual(expected))

  it("come in order of their end, the stage last; there is no 2011-H1", () =>
    expect([...plan.periods.keys()].join(" ")).toBe(
      "2011 2012-H1 2012 2013-H1 2013 2014-H1 2014 2015-H1 2015 2011-2015",
    ))

  it("are owed by all 32 agencies", () => {
    for (const { agencies } of plan.periods.values()) expect(agencies).toEqual([...plan.agencies.keys()])
  })

  it.each([
    ["2013-H1", "6 tháng đầu năm 2013", "first half of 2013"],
    ["2013", "năm 2013", "year 2013"],
    ["2011-2015", "giai đoạn 2011 - 2015", "stage 2011-2015"],
  ])("%s is called “%s” and “%s”", (id, vi, en) => expect(plan.periods.get(id)?.name).toEqual({ vi, en }))
})

describe("periods of a plan with quarters, windows from December, and rolling over", () => {
  const { plan: other } = openPlan(planFiles("fixtures/plans/tinh-khac"), "0")
  it.each([
    ["2016-Q1", "2015-12-15", "2016-03-14", "2016-03-21", true, null, ""],
    ["2016-Q2", "2016-03-15", "2016-06-14", "2016-06-20", false, null, ""],
    ["2017-Q1", "2016-12-15", "2017-03-14", "2017-03-20", false, "2016-Q1", ""],
    ["2016", "2015-12-15", "2016-12-14", "2017-01-03", true, null, "2016-Q1 2016-Q2 2016-Q3 2016-Q4"],
    ["2017", "2016-12-15", "2017-12-14", "2018-01-02", true, "2016", "2017-Q1 2017-Q2 2017-Q3 2017-Q4"],
    ["2016-2018", "2015-12-15", "2018-12-14", "2019-01-21", true, null, "2016 2017 2018"],
  ])("%s", (id, ...expected) => expect(other && show(other)(id)).toEqual(expected))

  it("are owed by the agencies that exist on the last day, with the units of that day", () => {
    const units = (id: string) =>
      [...(other?.periods.get(id)?.units ?? [])].map(
        ([agency, list]) => `${agency} ${list.map(({ code }) => code).join(" ")}`,
      )
    expect(other?.periods.get("2017-Q2")?.agencies).toContain("truong-b")
    expect(other?.periods.get("2017-Q3")?.agencies).not.toContain("truong-b")
    expect(units("2017-Q2")).toEqual(["truong-a 01 02", "truong-b 03"])
    expect(units("2017-Q3")).toEqual(["truong-a 01 02", "truong-c 03"])
  })
})

describe("the last day", () => {
  it.each([
    ["before 07-05", { day: "07-05", exclusive: true }, "2013-06-30", "2013-07-04"],
    ["on or before 07-05", { day: "07-05", exclusive: false }, "2013-06-30", "2013-07-05"],
    ["before 01-05, the year after", { day: "01-05", exclusive: true }, "2013-12-31", "2014-01-04"],
    ["before 01-01", { day: "01-01", exclusive: true }, "2013-11-30", "2013-12-31"],
    ["on 29 February, in a year without one", { day: "02-29", exclusive: false }, "2013-01-31", "2013-02-28"],
    ["a day as it is", { day: "2016-03-01", exclusive: true }, "2015-12-31", "2016-02-29"],
  ])("%s", (_, due, until, expected) => expect(plainLastDay(due, until)).toBe(expected))

  it("is not known where the plan does not say it", () => expect(plainLastDay(null, "2015-12-31")).toBeNull())

  it("falls within a year after the period's end, whatever month and day the plan names", () => {
    const day = fc.tuple(
      fc.integer({ min: 2000, max: 2090 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 364 }), ([year, month, date], ahead) => {
        const until = dayOf(year, month, date) ?? "2000-01-01"
        const monthDay = addDays(until, ahead + 1).slice(5)
        const last = plainLastDay({ day: monthDay, exclusive: false }, until) ?? ""
        const days = daysBetween(until, last)
        expect(days).toBeGreaterThan(0)
        expect(days).toBeLessThanOrEqual(366)
      }),
    )
  })
})
