import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  aboveRatio,
  compareDecimals,
  lackingTo,
  percentOf,
  pointsFrom,
  reachesPercent,
  sum,
  withoutNoise,
} from "../../src/base/fraction.ts"

const count = fc.integer({ min: 0, max: 10_000_000 })
const positive = fc.integer({ min: 1, max: 10_000_000 })

describe("percentages", () => {
  it.each([
    [199, 234, "85.0"],
    [198, 234, "84.6"],
    [1999, 2000, "99.9"],
    [199, 200, "99.5"],
    [1, 1, "100.0"],
    [0, 7, "0.0"],
    [50, 111, "45.0"],
  ])("%i of %i prints as %s, truncated", (n, d, printed) => expect(percentOf(n, d)).toBe(printed))

  it.each([
    [199, 234, "85", true],
    [198, 234, "85", false],
    [1999, 2000, "100", false],
    [995, 1000, "99.5", true],
    [994, 1000, "99.5", false],
  ])("%i of %i reaches %s%%: %s", (n, d, percent, reached) => expect(reachesPercent(n, d, percent)).toBe(reached))

  it.each([
    [198, 234, "85", 1],
    [199, 234, "85", 0],
    [10, 13, "100", 3],
    [0, 0, "100", 0],
    [994, 1000, "99.5", 1],
  ])("%i of %i lacks as many to %s%%: %i", (n, d, percent, lacking) => expect(lackingTo(n, d, percent)).toBe(lacking))

  it("reaches a percentage with what it lacks, and not with one less", () =>
    fc.assert(
      fc.property(count, positive, fc.integer({ min: 0, max: 1000 }), (a, d, tenths) => {
        const [n, percent] = [Math.min(a, d), `${Math.floor(tenths / 10)}.${tenths % 10}`]
        const lacking = lackingTo(n, d, percent)
        expect(reachesPercent(n + lacking, d, percent)).toBe(true)
        expect(lacking > 0 && reachesPercent(n + lacking - 1, d, percent)).toBe(false)
      }),
    ))

  it("prints 100.0 only for n = d, and never more than there is", () =>
    fc.assert(
      fc.property(count, positive, (a, d) => {
        const n = Math.min(a, d)
        const printed = percentOf(n, d)
        expect(printed === "100.0").toBe(n === d)
        expect(reachesPercent(n, d, printed)).toBe(true)
        expect(reachesPercent(n, d, (Number(printed) + 0.1).toFixed(1))).toBe(false)
      }),
    ))

  it.each([
    [1180, 1840, "75", "10.9"],
    [1999, 2000, "99.95", "0.05"],
    [199, 234, "85", "0.0"],
    [9, 10, "75", "15.0"],
  ])("%i of %i lies from %s%% by %s points", (n, d, percent, gap) => expect(pointsFrom(n, d, percent)).toBe(gap))

  it("compares ratios as exactly as whole numbers", () =>
    fc.assert(
      fc.property(count, positive, fc.integer({ min: 2, max: 1000 }), (n, d, k) => {
        expect(aboveRatio(n * k, d * k, n, d)).toBe(false)
        expect(aboveRatio(n * k + 1, d * k, n, d)).toBe(true)
      }),
    ))
})

describe("sums of decimals", () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[], 0],
    [[1e21, 1], 1e21],
    [[1.005, 2.995], 4],
    [[1e-7, 1], 1.0000001],
    [[-0.5, 0.25], -0.25],
  ])("%j add up to %d", (values, total) => expect(sum(values)).toBe(total))

  it("do not depend on their order", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 })), (cents) => {
        const values = cents.map((n) => n / 100)
        const total = cents.reduce((so, n) => so + n, 0) / 100
        expect(sum(values)).toBe(total)
        expect(sum(values.toReversed())).toBe(total)
      }),
    ))

  it("compares decimals as they are written", () => {
    expect([compareDecimals(0.3, "0.30"), compareDecimals("0.1", 0.2), compareDecimals(10, 9.99)]).toEqual([0, -1, 1])
  })
})

it("rounds float noise away, and nothing else", () => {
  expect([75609.00000000001, 0.1 + 0.2, 12.5, 1234].map(withoutNoise)).toEqual([75609, 0.3, 12.5, 1234])
})
