import { expect, it } from "vitest"
import { dueNext, isDayOff, isExempt, lastDayFor } from "../../src/deadline/schedule.ts"
import { periodOf } from "../support/figures.ts"
import { noRulings, ruled } from "../support/folder.ts"
import { plan } from "../support/plan.ts"

it.each([
  ["2011-12-01", "2011 2012-01-04 34"],
  ["2013-07-04", "2013-H1 2013-07-04 0"],
  ["2013-07-05", "2013 2014-01-04 183"],
  ["2016-01-04", "2015 2016-01-04 0"],
  ["2016-01-05", null],
])("on %s the next report due is %s", (asOf, expected) => {
  const next = dueNext(plan, noRulings, asOf)
  expect(next && `${next.period.id} ${next.lastDay} ${next.days}`).toBe(expected)
})

it("an extension for all moves what is due next; one for an agency moves only its own", () => {
  const extension = { ...ruled, period: "2013-H1", lastDay: "2013-07-15" }
  const forAll = { ...noRulings, extensions: [{ ...extension, agency: null }] }
  const forOne = { ...noRulings, extensions: [{ ...extension, agency: "so-tttt" }] }
  expect(dueNext(plan, forAll, "2013-07-05")?.lastDay).toBe("2013-07-15")
  expect(dueNext(plan, forOne, "2013-07-05")?.period.id).toBe("2013")
  const lastDays = ["so-tttt", "so-tc"].map((agency) => lastDayFor(periodOf("2013-H1"), agency, forOne))
  expect(lastDays).toEqual(["2013-07-15", "2013-07-04"])
})

it("the latest of several extensions counts, and a stage may get its day by ruling", () => {
  const extensions = ["2013-07-20", "2013-07-10"].map((lastDay) => ({
    ...ruled,
    agency: null,
    period: "2013-H1",
    lastDay,
  }))
  expect(lastDayFor(periodOf("2013-H1"), null, { ...noRulings, extensions })).toBe("2013-07-20")
  const stage = { ...noRulings, extensions: [{ ...ruled, agency: null, period: "2011-2015", lastDay: "2016-02-01" }] }
  expect(lastDayFor(periodOf("2011-2015"), "so-tttt", stage)).toBe("2016-02-01")
  expect(lastDayFor(periodOf("2011-2015"), "so-tttt", noRulings)).toBeNull()
})

it("an exemption is for its agency and period", () => {
  const exemptions = [{ ...ruled, agency: "so-tttt", period: "2013" }]
  const exempt = (period: string, agency: string) => isExempt(periodOf(period), agency, { ...noRulings, exemptions })
  expect([exempt("2013", "so-tttt"), exempt("2013", "so-tc"), exempt("2014", "so-tttt")]).toEqual([true, false, false])
})

it("days off are Saturdays, Sundays and the plan's own list", () => {
  const calendar = { daysOff: new Map([["2013-09-02", "Quốc khánh"]]) }
  expect(["2013-08-31", "2013-09-01", "2013-09-02", "2013-09-03"].map((day) => isDayOff(calendar, day))).toEqual([
    true,
    true,
    true,
    false,
  ])
})
