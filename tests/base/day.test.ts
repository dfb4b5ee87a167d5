import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as day from "../../src/base/day.ts"

const anyDay = fc
  .date({ min: new Date("1901-01-01T00:00:00Z"), max: new Date("2190-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe("days", () => {
  it.each([
    ["2013-07-04", "04/7/2013"],
    ["2013-06-30", "30/6/2013"],
    ["2014-01-04", "04/01/2014"],
    ["2014-02-28", "28/02/2014"],
    ["2014-12-05", "05/12/2014"],
  ])("prints %s as the decision does: %s", (iso, printed) => expect(day.printDay(iso)).toBe(printed))

  it.each([
    [2013, 2, 29, null],
    [2012, 2, 29, "2012-02-29"],
    [2013, 13, 1, null],
    [2013, 0, 1, null],
    [2013, 4, 31, null],
    [2013, 1, 1.5, null],
    [1013, 1, 1, null],
  ])("the day of %i-%i-%i is %s", (year, month, date, expected) => expect(day.dayOf(year, month, date)).toBe(expected))

  it.each(["2013-7-04", "04/07/2013", "2013-07-04T00:00", "", "2013-02-30"])("refuses %j as an ISO day", (text) =>
    expect(day.parseIsoDay(text)).toBeNull(),
  )

  it.each([
    [41459, false, "2013-07-04"],
    [39997, true, "2013-07-04"],
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, null],
    [61, false, "1900-03-01"],
    [41459.75, false, "2013-07-04"],
    [-1, false, null],
    [Number.NaN, false, null],
    [1e9, false, null],
  ])("serial %d (1904: %s) is %s", (serial, date1904, expected) =>
    expect(day.dayOfSerial(serial, date1904)).toBe(expected),
  )

  it.each([
    ["2013-06-30", "07-05", "2013-07-05"],
    ["2013-12-31", "01-05", "2014-01-05"],
    ["2013-07-05", "07-05", "2014-07-05"],
    ["2013-01-31", "02-29", "2013-02-28"],
  ])("the first day after %s that falls on %s is %s", (from, monthDay, expected) =>
    expect(day.nextMonthDay(from, monthDay)).toBe(expected),
  )

  it("knows the days off around the deadlines", () => {
    expect(["2014-01-04", "2015-01-04", "2015-07-04", "2013-07-04"].map(day.isWeekend)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it("adds and counts days exactly, over any change of clocks", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (start, days) => {
        expect(day.daysBetween(start, day.addDays(start, days))).toBe(days)
      }),
    ))

  it("goes to a serial number and back", () =>
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(day.dayOfSerial(day.serialOfDay(one), false)).toBe(one)
      }),
    ))

  it("orders days as their text", () =>
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(day.daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)
      }),
    ))
})
