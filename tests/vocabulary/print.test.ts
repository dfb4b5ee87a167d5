import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { changePercent, printedGap, printing } from "../../src/vocabulary/print.ts"

describe("numbers in print", () => {
  it.each([
    [1234.5, "1.234,5", "1,234.5"],
    [0, "0", "0"],
    [1_840, "1.840", "1,840"],
    [-12_345.25, "−12.345,25", "−12,345.25"],
  ])("%d is %s, in English %s", (value, vi, en) => {
    expect(printing.vi.number(value)).toBe(vi)
    expect(printing.en.number(value)).toBe(en)
  })

  it.each([
    [0, "0", "0"],
    [5, "05", "5"],
    [9, "09", "9"],
    [10, "10", "10"],
    [1_180, "1.180", "1,180"],
    [2.5, "2,5", "2.5"],
  ])("a count of %d in a sentence is %s, in English %s", (count, vi, en) => {
    expect(printing.vi.counted(count)).toBe(vi)
    expect(printing.en.counted(count)).toBe(en)
  })

  it.each([
    ["2013-07-05", "05/7/2013", "5 July 2013"],
    ["2013-06-30", "30/6/2013", "30 June 2013"],
    ["2014-01-04", "04/01/2014", "4 January 2014"],
    ["2013-12-31", "31/12/2013", "31 December 2013"],
  ])("%s is %s, in English %s", (day, vi, en) => {
    expect(printing.vi.day(day)).toBe(vi)
    expect(printing.en.day(day)).toBe(en)
  })

  it.each([
    ["84.6", "84,6%", "84.6%"],
    ["85", "85%", "85%"],
    ["100.0", "100,0%", "100.0%"],
  ])("%s percent is %s, in English %s", (percent, vi, en) => {
    expect(printing.vi.percent(percent)).toBe(vi)
    expect(printing.en.percent(percent)).toBe(en)
  })
})

describe("differences", () => {
  it.each([
    ["64.1", "75", -10.9],
    ["85.0", "85", 0],
    ["99.9", "100", -0.1],
    ["60.0", "50.0", 10],
    ["0.3", "0.1", 0.2],
  ])("%s lies from %s by %d", (percent, than, gap) => expect(printedGap(percent, than)).toBe(gap))

  it("a gap is what a reader finds who subtracts the printed tenths", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
        const text = (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`
        expect(Math.round(printedGap(text(a), text(b)) * 10)).toBe(a - b)
        expect(String(printedGap(text(a), text(b)))).toMatch(/^-?\d+(\.\d)?$/)
      }),
    ))

  it.each([
    [8, 5, "60.0"],
    [2, 5, "60.0"],
    [5, 0, null],
    [5, 5, "0.0"],
    [1, 3, "66.7"],
  ])("from %2$d to %1$d the change is %3$s percent", (now, before, change) =>
    expect(changePercent(now, before)).toBe(change),
  )
})
