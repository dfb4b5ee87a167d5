import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, printDay } from "../../src/base/day.ts"
import { parseDay, readDay } from "../../src/form/value/day.ts"
import type { Cell } from "../../src/model/workbook.ts"
import { cellOf } from "./cells.ts"

const half = { from: "2013-01-01", until: "2013-06-30" }
const read = (cell: Cell, period: typeof half | null = half, date1904 = false) => {
  const reading = readDay(cell, date1904, period)
  if (reading.state === "day") return `${reading.day}${reading.likelySwapped ? " swapped?" : ""}`
  return reading.state === "faulty" ? `${reading.fault}${reading.guess ? ` ${reading.guess}?` : ""}` : reading.state
}

describe("a day as text", () => {
  it.each([
    ["05/07/2013", "2013-07-05"],
    ["5/7/2013", "2013-07-05"],
    ["05/7/2013", "2013-07-05"],
    ["05-07-2013", "2013-07-05"],
    ["05.07.2013", "2013-07-05"],
    ["05 / 7 / 2013", "2013-07-05"],
    ["ngày 05 tháng 7 năm 2013", "2013-07-05"],
    ["Ngày 05 tháng 07 năm 2013.", "2013-07-05"],
    ["ngày 05/7/2013", "2013-07-05"],
    ["Quảng Ngãi, ngày 05 tháng 7 năm 2013", "2013-07-05"],
    ["2013-07-05", "2013-07-05"],
    ["05/07/2013 12:00:00 SA", "2013-07-05"],
    ["2013-07-05T00:00:00", "2013-07-05"],
    [" 05/7/2013\u00a0", "2013-07-05"],
    ["05/7/13", "day-wrong 05/7/2013?"],
    ["7/15/2013", "day-wrong 15/7/2013?"],
    ["31/6/2013", "day-wrong"],
    ["30/02/2013", "day-wrong"],
    ["05/7-2013", "day-wrong"],
    ["2013-02-30", "day-wrong"],
    ["tháng 7 năm 2013", "day-wrong"],
    ["20130705", "day-wrong"],
    ["hôm qua", "day-wrong"],
    ["  ", "blank"],
  ])("%j is %s", (typed, expected) => expect(read(cellOf(typed))).toBe(expected))
})

describe("a day's cell", () => {
  it.each([
    ["a date", cellOf(41460, { format: "date" }), "2013-07-05"],
    ["a date with a time", cellOf(41460.99, { format: "date" }), "2013-07-05"],
    ["an ISO date", cellOf({ kind: "iso-date", text: "2013-07-05" }), "2013-07-05"],
    ["a number without a date's format", cellOf(41460), "day-wrong 05/7/2013?"],
    ["a plain number", cellOf(45), "day-wrong"],
    ["TRUE", cellOf(true), "day-wrong"],
  ])("%s", (_, cell, expected) => expect(read(cell)).toBe(expected))

  it("counts from 1904 where the workbook does", () =>
    expect(read(cellOf(39998, { format: "date" }), half, true)).toBe("2013-07-05"))
})

describe("a day against its period, the first half of 2013", () => {
  it.each([
    ["01/01/2013", "2013-01-01"],
    ["30/6/2014", "2014-06-30"],
    ["31/12/2012", "day-wrong"],
    ["05/7/2031", "day-wrong"],
    ["10/9/2014", "day-wrong"],
    // 2 November 2014 is too late, 11 February 2014 would be near.
    ["02/11/2014", "2014-11-02 swapped?"],
    ["11/11/2014", "day-wrong"],
  ])("%s is %s", (typed, expected) => expect(read(cellOf(typed))).toBe(expected))

  it("before the period, where the swapped day is in it", () =>
    expect(read(cellOf("07/3/2013"), { from: "2013-07-01", until: "2013-12-31" })).toBe("2013-03-07 swapped?"))
  it("a stage's day lies within a year of the stage's end", () =>
    expect(read(cellOf("05/7/2013"), { from: "2011-01-01", until: "2015-12-31" })).toBe("day-wrong"))
  it("is taken as it stands where the period is not known", () =>
    expect(read(cellOf("05/7/2031"), null)).toBe("2031-07-05"))
})

it("reads back every day in every accepted style", () => {
  const styles: readonly ((y: string, m: string, d: string) => string)[] = [
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${Number(d)}/${Number(m)}/${y}`,
    (y, m, d) => `${d}-${m}-${y}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `ngày ${d} tháng ${Number(m)} năm ${y}`,
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => printDay(`${y}-${m}-${d}`),
  ]
  fc.assert(
    fc.property(fc.nat({ max: 30_000 }), fc.constantFrom(...styles), (after, style) => {
      const day = addDays("1990-01-01", after)
      expect(parseDay(style(day.slice(0, 4), day.slice(5, 7), day.slice(8)))).toBe(day)
    }),
  )
})

describe("a day long after the last one, whose month exchanged would be in time", () => {
  const year = { from: "2013-01-01", until: "2013-12-31", lastDay: "2014-01-04" }
  it.each([
    ["01/03/2014", "2014-03-01 swapped?"],
    ["01/02/2014", "2014-02-01 swapped?"],
    // Twenty days late or less are no surprise, and 5 January is late too.
    ["24/01/2014", "2014-01-24"],
    ["01/05/2014", "2014-05-01"],
    ["13/03/2014", "2014-03-13"],
  ])("%s is %s", (typed, expected) => expect(read(cellOf(typed), year)).toBe(expected))
  it("the old year, written in the January after", () => {
    expect(read(cellOf("03/7/2012"), { from: "2013-01-01", until: "2013-06-30" })).toBe("day-wrong 03/7/2013?")
  })
})
