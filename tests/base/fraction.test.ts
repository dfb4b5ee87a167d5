import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  aboveRatio,
  compareDecimals,
  lackingTo,
  percentOf,
  percentsBeside,
  percentsCompared,
  reachesPercent,
  sum,
  withoutNoise,
} from "../../src/base/fraction.ts"

const count = fc.integer({ min: 0, max: 10_000_000 })
const positive = fc.integer({ min: 1, max: 10_000_000 })

describe("percentages", () => {
  it.each([
    [199, 234, null, "85.0"],
    [198, 234, null, "84.6"],
    [9, 14, "85", "64.3"],
    [1, 8, null, "12.5"],
    [1, 800, null, "0.1"],
    [1, 2000, null, "0.1"],
    [1999, 2000, null, "99.95"],
    [1999, 2000, "85", "99.95"],
    [199999, 200000, "100", "99.9995"],
    [99956, 100000, null, "99.95"],
    [99994, 100000, null, "99.99"],
    [8496, 10000, "85", "84.96"],
    [8496, 10000, null, "85.0"],
    [85, 100, "85", "85.0"],
    [84999, 100000, "85", "84.999"],
    [995, 1000, "99.5", "99.5"],
    [99949, 100000, "99.95", "99.9"],
    [99951, 100000, "99.95", "99.95"],
    [8504, 10000, "85.04", "85.04"],
    [199, 200, null, "99.5"],
    [1, 1, null, "100.0"],
    [0, 7, "85", "0.0"],
    [50, 111, null, "45.0"],
    [21, 20, null, "105.0"],
  ])("%i of %i against %s prints as %s", (n, d, target, printed) => expect(percentOf(n, d, target)).toBe(printed))

  it.each([
    [6, 10, 3, 5, "60.0", "60.0"],
    [6, 10, 5, 10, "60.0", "50.0"],
    [6001, 10000, 3, 5, "60.01", "60.00"],
    [1999, 2000, 1, 1, "99.95", "100.00"],
    [199999, 200000, 1999, 2000, "99.9995", "99.95"],
    [0, 3, 1, 10000, "0.00", "0.01"],
  ])("%i/%i beside %i/%i prints as %s and %s", (n1, d1, n2, d2, one, other) =>
    expect(percentsCompared([n1, d1], [n2, d2])).toEqual([one, other]),
  )

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

  const target = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 100 }).map(String),
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  )
  /** Often close below the whole, or close to the target. */
  const share = fc.oneof(
    fc.tuple(count, positive).map(([a, d]) => [Math.min(a, d), d] as const),
    fc.tuple(fc.integer({ min: 0, max: 20 }), positive).map(([a, d]) => [Math.max(0, d - a), d] as const),
    fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -3, max: 3 }), positive)
      .map(([percent, by, d]) => [Math.min(d, Math.max(0, Math.round((percent * d) / 100) + by)), d] as const),
  )

  it("rounds across neither 100 nor the target", () =>
    fc.assert(
      fc.property(share, target, ([n, d], line) => {
        const printed = percentOf(n, d, line)
        for (const one of ["100", ...(line === null ? [] : [line])])
          expect(compareDecimals(printed, one) >= 0).toBe(reachesPercent(n, d, one))
      }),
      { numRuns: 2000 },
    ))

  it("lies within half a tenth of a point of what it prints", () =>
    fc.assert(
      fc.property(share, target, ([n, d], line) => {
        const printed = Math.round(Number(percentOf(n, d, line)) * 1e9)
        expect(Math.abs(printed - (1e11 * n) / d)).toBeLessThanOrEqual(0.05 * 1e9 + 1)
      }),
    ))

  it("prints compared shares that differ differently, in their order, and equal ones alike", () =>
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [first, second] = percentsCompared(one, other)
        const [over, under] = [aboveRatio(...one, ...other), aboveRatio(...other, ...one)]
        expect(compareDecimals(first, second)).toBe(over ? 1 : under ? -1 : 0)
      }),
      { numRuns: 2000 },
    ))

  it("prints shares side by side in their order, each on its own side of its own target", () =>
    fc.assert(
      fc.property(share, target, share, target, ([n1, d1], line1, [n2, d2], line2) => {
        const one = { n: n1, d: d1, target: line1 }
        const other = { n: n2, d: d2, target: line2 }
        const printed = percentsBeside(one, other)
        const [over, under] = [aboveRatio(n1, d1, n2, d2), aboveRatio(n2, d2, n1, d1)]
        expect(compareDecimals(...printed)).toBe(over ? 1 : under ? -1 : 0)
        for (const [i, { n, d, target: line }] of [one, other].entries())
          if (line !== null) expect(compareDecimals(printed[i] ?? "", line) >= 0, line).toBe(reachesPercent(n, d, line))
      }),
      { numRuns: 2000 },
    ))

  it.each([
    [[85, 100, "75"], [8496, 10000, "85"], "85.0", "84.96"],
    [[8496, 10000, "85"], [84951, 100000, "100"], "84.96", "84.95"],
    [[8496, 10000, "85"], [8496, 10000, null], "84.96", "84.96"],
    [[9, 14, null], [9, 14, null], "64.3", "64.3"],
  ] as const)("%j beside %j: %s and %s", ([n1, d1, line1], [n2, d2, line2], one, other) =>
    expect(percentsBeside({ n: n1, d: d1, target: line1 }, { n: n2, d: d2, target: line2 })).toEqual([one, other]),
  )

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
