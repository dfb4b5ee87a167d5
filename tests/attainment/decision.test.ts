import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addCounts } from "../../src/attainment/counts.ts"
import { beside, decide } from "../../src/attainment/decision.ts"
import { notPassing } from "../../src/attainment/kinds/cap.ts"
import { atMost, restraint } from "../../src/attainment/kinds/ceiling.ts"
import { eachAtLeast, surveyUnits, tallyUnits } from "../../src/attainment/kinds/floor.ts"
import { meanNotPassing, meanReaching } from "../../src/attainment/kinds/mean.ts"
import { allDone, tallyStatuses } from "../../src/attainment/kinds/qualitative.ts"
import { atLeast } from "../../src/attainment/kinds/quota.ts"
import { reaching } from "../../src/attainment/kinds/ratio.ts"
import { reachNumbers, shareReaching, tallyResults, type UnitResult } from "../../src/attainment/kinds/reach.ts"
import { falling, rising } from "../../src/attainment/kinds/relative.ts"
import { aboveBefore } from "../../src/attainment/kinds/trend.ts"
import { addUpMeans, type MeanPair } from "../../src/attainment/means.ts"
import { addUp } from "../../src/attainment/pairs.ts"
import { countParts, countYears, overYears, severalParts } from "../../src/attainment/verdict.ts"
import type { Decision, IndicatorStatus, Verdict } from "../../src/model/decision.ts"
import type { NumberRange } from "../../src/model/indicator.ts"
import type { Status } from "../../src/model/submission.ts"
import { counts, pairs, statuses, units, verdicts } from "../support/decision-cases.ts"

// The law once more, told plainly and without a table (domain.md, “How attainment is computed”): what the tables say must be the same.

type Pair = { agency: string; n: number | null; d: number | null }
const isUsed = ({ n, d }: Pair) => n !== null && d !== null && n <= d
const whole = (values: readonly number[]) => values.reduce((so, value) => so + BigInt(value), 0n)

/** What is known of a ratio: its ends where every denominator is. */
function seen(pairs: readonly Pair[]) {
  const used = pairs.filter(isUsed)
  const known = pairs.every(({ n, d }) => d !== null && (n === null || n <= d))
  const low = whole(used.map(({ n }) => n ?? 0))
  const high = low + whole(pairs.filter(({ n }) => n === null).map(({ d }) => d ?? 0))
  return {
    someone: used.length > 0,
    all: used.length === pairs.length,
    used,
    known,
    low,
    high,
    d: whole(pairs.map(({ d }) => d ?? 0)),
  }
}

function ratioPlainly(pairs: readonly Pair[], tenths: number, ifAny: boolean): Verdict {
  const { someone, all, used, known, low, high, d } = seen(pairs)
  if (!someone) return "no-data"
  if (known && d === 0n) return ifAny ? "nothing-arose" : "no-data"
  if (!all && tenths === 1000 && used.some(({ n, d }) => (n ?? 0) < (d ?? 0))) return "not-attained"
  if (!known) return "inconclusive"
  const reaches = (n: bigint) => 1000n * n >= BigInt(tenths) * d
  if (reaches(low) === reaches(high)) return reaches(low) ? "attained" : "not-attained"
  return "inconclusive"
}

function trendPlainly(now: readonly Pair[], before: readonly Pair[], ifAny: boolean): Verdict {
  const [a, b] = [seen(now), seen(before)]
  if (!a.someone) return "no-data"
  if (a.known && a.d === 0n) return ifAny ? "nothing-arose" : "no-data"
  if (!b.someone || (b.known && b.d === 0n)) return "no-data"
  if (!a.known || !b.known) return "inconclusive"
  const worst = a.low * b.d > b.high * a.d
  const best = a.high * b.d > b.low * a.d
  return worst ? "attained" : best ? "inconclusive" : "not-attained"
}

function ceilingPlainly(counts: readonly (number | null)[], most: number): Verdict {
  const heard = counts.filter((count) => count !== null)
  if (heard.length === 0) return "no-data"
  if (whole(heard) > BigInt(most)) return "not-attained"
  return heard.length === counts.length ? "attained" : "inconclusive"
}

/** What was heard is the least that there was: of this period and of the one before. */
function restrainedPlainly(now: readonly (number | null)[], before: readonly (number | null)[]): boolean | null {
  const sum = (list: readonly (number | null)[]) => whole(list.filter((count) => count !== null))
  const all = (list: readonly (number | null)[]) => list.every((count) => count !== null)
  const nobody = (list: readonly (number | null)[]) => list.every((count) => count === null)
  if (nobody(now)) return null
  if (sum(now) === 0n) return all(now) ? false : null
  if (nobody(before)) return null
  if (sum(now) < sum(before)) return all(now) ? true : null
  return all(before) ? false : null
}

function floorPlainly(units: readonly { value: number | null; atLeast: number }[]): Verdict {
  if (units.every(({ value }) => value === null)) return "no-data"
  if (units.some(({ value, atLeast }) => value !== null && value < atLeast)) return "not-attained"
  return units.some(({ value }) => value === null) ? "inconclusive" : "attained"
}

function donePlainly(statuses: readonly (Status | null)[]): Verdict {
  if (statuses.every((status) => status === null)) return "no-data"
  if (statuses.some((status) => status === "not-started" || status === "under-way")) return "not-attained"
  if (statuses.some((status) => status === null)) return "inconclusive"
  return statuses.some((status) => status === "done") ? "attained" : "nothing-arose"
}

function severalPlainly(parts: readonly Verdict[]): Verdict {
  if (parts.some((part) => part === "not-attained")) return "not-attained"
  if (parts.every((part) => part === "no-data")) return "no-data"
  if (parts.some((part) => part === "inconclusive" || part === "no-data")) return "inconclusive"
  return parts.some((part) => part === "attained") ? "attained" : "nothing-arose"
}

function stagePlainly(years: readonly IndicatorStatus[], heard: number): Verdict {
  if (heard === 0 || years.length === 0) return "no-data"
  if (years.some((year) => year === "not-attained")) return "not-attained"
  if (years.some((year) => year === "no-data" || year === "inconclusive" || year === "in-progress"))
    return "inconclusive"
  return years.some((year) => year === "attained") ? "attained" : "nothing-arose"
}

const many = fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 3000 }), fc.nat({ max: 2 ** 40 }))

const always = { numRuns: 12_500 }

describe("the tables say what the law says, told plainly", () => {
  it("a ratio against its target", () =>
    fc.assert(
      fc.property(
        pairs(many),
        fc.constantFrom(0, 500, 750, 845, 850, 995, 999, 1000),
        fc.boolean(),
        (all, tenths, ifAny) => {
          const percent = tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`
          expect(decide(reaching(percent, ifAny), addUp(all).numbers)).toBe(ratioPlainly(all, tenths, ifAny))
        },
      ),
      always,
    ))

  it("a ratio just at its target, and just beside", () =>
    fc.assert(
      fc.property(
        fc.nat({ max: 5000 }),
        fc.integer({ min: -2, max: 2 }),
        fc.constantFrom(75, 85, 100),
        (d, by, goal) => {
          const n = Math.min(d, Math.max(0, Math.round((d * goal) / 100) + by))
          const one = [{ agency: "a", n, d }]
          expect(decide(reaching(String(goal), false), addUp(one).numbers)).toBe(ratioPlainly(one, goal * 10, false))
        },
      ),
      always,
    ))

  it("a trend", () =>
    fc.assert(
      fc.property(pairs(many), pairs(many), fc.boolean(), (now, before, ifAny) => {
        const numbers = beside(addUp(now).numbers, addUp(before).numbers)
        expect(decide(aboveBefore(ifAny), numbers)).toBe(trendPlainly(now, before, ifAny))
      }),
      always,
    ))

  it("a ceiling", () =>
    fc.assert(
      fc.property(counts, fc.nat({ max: 6 }), (all, most) => {
        expect(decide(atMost(most), addCounts(all))).toBe(ceilingPlainly(all, most))
      }),
      always,
    ))

  it("restrained or not", () =>
    fc.assert(
      fc.property(counts, counts, (now, before) => {
        const numbers = beside(addCounts(now), addCounts(before))
        expect(decide(restraint, numbers)).toBe(restrainedPlainly(now, before))
      }),
      always,
    ))

  it("a floor", () =>
    fc.assert(
      fc.property(units, (all) => {
        const units = surveyUnits(all.map((one, i) => ({ ...one, unit: `u${i}`, measure: "m" })))
        expect(decide(eachAtLeast, tallyUnits(units))).toBe(floorPlainly(all))
      }),
      always,
    ))

  it("what is to be done", () =>
    fc.assert(
      fc.property(statuses, (all) => {
        expect(decide(allDone, tallyStatuses(all))).toBe(donePlainly(all))
      }),
      always,
    ))

  it("several parts, and the years of a stage", () =>
    fc.assert(
      fc.property(verdicts, fc.nat({ max: 2 }), (all, heard) => {
        expect(decide(severalParts, countParts(all))).toBe(severalPlainly(all))
        expect(decide(overYears, { heard, ...countYears(all) })).toBe(stagePlainly(all, heard))
      }),
      always,
    ))
})

/** The same reports with some of their numbers not there yet. */
const silenced = <T>(values: readonly T[], silent: readonly boolean[], without: (value: T) => T): T[] =>
  values.map((value, i) => (silent[i] ? without(value) : value))

const isGiven = (verdict: Verdict) => verdict === "attained" || verdict === "not-attained"

describe("a verdict that is given holds whatever the silent report later", () => {
  const numbers = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 5 })
  const silent = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })
  const holds = (early: Verdict, late: Verdict) => {
    if (isGiven(early)) expect(late).toBe(early)
  }

  it.each<[string, (n: number) => Decision<"expected" | "heard" | "n">]>([
    ["a total", atLeast],
    ["a ceiling", atMost],
  ])("%s", (_, decision) =>
    fc.assert(
      fc.property(numbers, silent, fc.nat({ max: 60 }), (all, mask, line) => {
        const early = addCounts(silenced<number | null>(all, mask, () => null))
        holds(decide(decision(line), early), decide(decision(line), addCounts(all)))
      }),
      always,
    ),
  )

  it("a rise or a fall, with silence in both periods", () =>
    fc.assert(
      fc.property(
        numbers,
        silent,
        numbers,
        silent,
        fc.constantFrom("5", "20", "33.3", "100", "150"),
        fc.constantFrom(rising, falling),
        (now, mask, before, maskBefore, percent, decision) => {
          const none = (list: readonly number[], hidden: readonly boolean[]) =>
            addCounts(silenced<number | null>(list, hidden, () => null))
          const early = beside(none(now, mask), none(before, maskBefore))
          const late = beside(addCounts(now), addCounts(before))
          holds(decide(decision(percent), early), decide(decision(percent), late))
        },
      ),
      always,
    ))

  const given = fc.array(
    fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })).map(([n, more]) => ({ agency: "a", n, d: n + more })),
    { minLength: 1, maxLength: 5 },
  )
  const hidden = (all: readonly Pair[], mask: readonly boolean[], maskBoth: readonly boolean[]) =>
    addUp(
      silenced<Pair>(
        silenced<Pair>(all, mask, (pair) => ({ ...pair, n: null })),
        maskBoth,
        (pair) => ({ ...pair, n: null, d: null }),
      ),
    ).numbers

  it("a share above the year before's, with silence in both periods", () =>
    fc.assert(
      fc.property(
        given,
        silent,
        silent,
        given,
        silent,
        silent,
        fc.boolean(),
        (now, mask, maskBoth, before, m, both, ifAny) => {
          const early = beside(hidden(now, mask, maskBoth), hidden(before, m, both))
          const late = beside(addUp(now).numbers, addUp(before).numbers)
          holds(decide(aboveBefore(ifAny), early), decide(aboveBefore(ifAny), late))
        },
      ),
      always,
    ))

  it("units at their floor", () =>
    fc.assert(
      fc.property(numbers, silent, fc.nat({ max: 20 }), (all, mask, least) => {
        const tally = (values: readonly (number | null)[]) =>
          tallyUnits(surveyUnits(values.map((value, i) => ({ value, atLeast: least, unit: `u${i}`, measure: "m" }))))
        const early = tally(silenced<number | null>(all, mask, () => null))
        holds(decide(eachAtLeast, early), decide(eachAtLeast, tally(all)))
      }),
      always,
    ))

  it("what is to be done", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Status>("not-started", "under-way", "done", "nothing-arose"), {
          minLength: 1,
          maxLength: 5,
        }),
        silent,
        (all, mask) => {
          const early = tallyStatuses(silenced<Status | null>(all, mask, () => null))
          holds(decide(allDone, early), decide(allDone, tallyStatuses(all)))
        },
      ),
      always,
    ))

  it("nothing before, and one still silent there: neither risen nor fallen yet", () => {
    const numbers = beside(addCounts([0]), addCounts([0, null]))
    expect([rising, falling].map((decision) => decide(decision("20"), numbers))).toEqual([
      "inconclusive",
      "inconclusive",
    ])
  })

  it("a share of units that reach something, or in which there is nothing to divide", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<UnitResult>("met", "nothing", { unit: "u", measure: "m", value: 1, atLeast: 2 }), {
          minLength: 1,
          maxLength: 5,
        }),
        silent,
        fc.constantFrom("20", "50", "66.7", "80", "100"),
        (all, mask, percent) => {
          const told = (results: readonly UnitResult[]) =>
            decide(
              shareReaching(percent, true),
              reachNumbers(tallyResults(results.map((result, i) => ({ unit: `u${i}`, result })))),
            )
          holds(told(silenced<UnitResult>(all, mask, () => "silent")), told(all))
        },
      ),
      always,
    ))

  it.each<[string, "average" | "sum", NumberRange | null, typeof meanReaching]>([
    ["an average to be reached", "average", { from: 1, until: 10 }, meanReaching],
    ["an average not to be passed", "average", { from: 1, until: 10 }, meanNotPassing],
    ["an average without a range", "average", null, meanReaching],
    ["a count for every 10 to be reached", "sum", null, meanReaching],
    ["a count for every 10 not to be passed", "sum", null, meanNotPassing],
  ])("%s, figures or weights missing", (_, kind, range, decision) =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            agency: fc.constant("a"),
            value: fc.integer({ min: 4, max: 40 }).map((quarters) => quarters / 4),
            of: fc.nat({ max: 9 }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        silent,
        silent,
        fc.constantFrom(0, 1, 2.5, 4.75, 9.9, 10, 30),
        fc.constantFrom(1, 10),
        (all, mask, maskOf, goal, per) => {
          const some = silenced<MeanPair>(all, mask, (pair) => ({ ...pair, value: null }))
          const early = silenced<MeanPair>(some, maskOf, (pair) => ({ ...pair, of: null }))
          const told = (pairs: readonly MeanPair[]) =>
            decide(decision(goal, per, true), addUpMeans(pairs, { kind }, range))
          holds(told(early), told(all))
        },
      ),
      always,
    ),
  )

  it.each<[string, (percent: string) => Decision<keyof ReturnType<typeof addUp>["numbers"]>]>([
    ["a share to be reached", (percent) => reaching(percent, true)],
    ["a share not to be passed", (percent) => notPassing(percent, true)],
  ])("%s, numerators or both numbers missing", (_, decision) =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })).map(([n, more]) => ({ agency: "a", n, d: n + more })),
          { minLength: 1, maxLength: 5 },
        ),
        silent,
        silent,
        fc.constantFrom("0", "10", "50", "84.5", "100"),
        (all, mask, maskBoth, percent) => {
          const some = silenced<Pair>(all, mask, (pair) => ({ ...pair, n: null }))
          const early = silenced<Pair>(some, maskBoth, (pair) => ({ ...pair, n: null, d: null }))
          holds(decide(decision(percent), addUp(early).numbers), decide(decision(percent), addUp(all).numbers))
        },
      ),
      always,
    ),
  )
})
