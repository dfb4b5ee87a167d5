import { describe, expect, it } from "vitest"
import { addCounts, besideBefore } from "../../src/attainment/counts.ts"
import { decide } from "../../src/attainment/decision.ts"
import { notPassing } from "../../src/attainment/kinds/cap.ts"
import { atMost, restraint } from "../../src/attainment/kinds/ceiling.ts"
import { eachAtLeast, surveyUnits, tallyUnits } from "../../src/attainment/kinds/floor.ts"
import { allDone, tallyStatuses } from "../../src/attainment/kinds/qualitative.ts"
import { atLeast } from "../../src/attainment/kinds/quota.ts"
import { falling, rising } from "../../src/attainment/kinds/relative.ts"
import { aboveBefore, beside } from "../../src/attainment/kinds/trend.ts"
import { addUp } from "../../src/attainment/pairs.ts"
import { countParts, reachedBy, severalParts, statusesOf } from "../../src/attainment/verdict.ts"
import type { Verdict } from "../../src/model/decision.ts"
import type { Status } from "../../src/model/submission.ts"

/** `-` for missing, numbers parted by spaces. */
const numbers = (text: string) =>
  text
    .split(" ")
    .filter(Boolean)
    .map((word) => (word === "-" ? null : Number(word)))

const sums = (text: string) =>
  addUp(
    text.split(" ").map((pair) => {
      const [n, d] = pair.split("/").map((side) => (side === "-" ? null : Number(side)))
      return { agency: "a", n: n ?? null, d: d ?? null }
    }),
  )

describe("trend", () => {
  it.each([
    ["6/10", "3/5", "not-attained", "equal"],
    ["61/100", "3/5", "attained", "just above"],
    ["59/100", "3/5", "not-attained", "below"],
    ["1/3", "333333/1000000", "attained", "exact, not by rounded percentages"],
    ["0/0", "3/5", "nothing-arose", "this year's 0/0"],
    ["0/0", "-/-", "nothing-arose", "whatever the earlier year was"],
    ["0/0", "0/0", "nothing-arose", ""],
    ["3/5", "0/0", "no-data", "the earlier 0/0"],
    ["3/5", "-/-", "no-data", "the earlier year is missing"],
    ["-/-", "3/5", "no-data", "nobody was heard"],
    ["-/5", "3/5", "no-data", "both numbers are needed"],
    ["3/5 -/-", "1/5", "inconclusive", "the silent could change it"],
    ["3/5 -/1", "1/5", "attained", "the one missing cannot"],
    ["3/5 -/5", "3/5", "inconclusive", "the one missing can"],
  ])("%s after %s → %s (%s)", (now, before, expected) => {
    expect(decide(aboveBefore(true), beside(sums(now).numbers, sums(before).numbers))).toBe(expected)
  })
  it("has no data in the first year of the term, unless nothing arose", () => {
    const first = (now: string) => decide(aboveBefore(true), beside(sums(now).numbers, addUp([]).numbers))
    expect([first("3/5"), first("0/0")]).toEqual(["no-data", "nothing-arose"])
  })
})

describe("a total that must be reached", () => {
  it.each([
    ["300 200", 500, "attained", "just reached"],
    ["300 199", 500, "not-attained", "one short"],
    ["500 -", 500, "attained", "enough already: the silent only add"],
    ["300 -", 500, "inconclusive", "the silent may add enough"],
    ["-", 500, "no-data", "nobody was heard"],
    ["0", 0, "attained", "nothing asked, nothing given"],
  ])("%s of at least %d → %s (%s)", (given, least, expected) => {
    expect(decide(atLeast(least), addCounts(numbers(given)))).toBe(expected)
  })
})

describe("a share that must not pass", () => {
  it.each([
    ["10/100", "10", "attained", "at the line"],
    ["1001/10000", "10", "not-attained", "just above it"],
    ["1/10 1/90", "2", "attained", "sums are divided, shares are not averaged"],
    ["1/100 -/5", "10", "attained", "below it even with all of the missing"],
    ["5/100 -/10", "13.7", "attained", "15 of 110"],
    ["5/100 -/10", "13.6", "inconclusive", "15 of 110 would pass"],
    ["20/100 -/10", "15", "not-attained", "above it without any of the missing"],
    ["5/100 -/-", "10", "inconclusive", "how many there are is not known"],
    ["0/0", "10", "nothing-arose", "if any"],
    ["-/-", "10", "no-data", "nobody was heard"],
  ])("%s of at most %s%% → %s (%s)", (given, percent, expected) => {
    expect(decide(notPassing(percent, true), sums(given).numbers)).toBe(expected)
  })
})

describe("up or down by a percentage", () => {
  it.each([
    ["120", "100", "attained", "not-attained", "up by a fifth"],
    ["119", "100", "not-attained", "not-attained", "up, and not enough"],
    ["80", "100", "not-attained", "attained", "down by a fifth"],
    ["81", "100", "not-attained", "not-attained", "down, and not enough"],
    ["120 -", "100", "attained", "not-attained", "the silent only add"],
    ["80 -", "100", "inconclusive", "inconclusive", "the silent may add"],
    ["120", "100 -", "inconclusive", "inconclusive", "the baseline may be higher"],
    ["80", "100 -", "not-attained", "attained", "a higher baseline would not change it"],
    ["5", "0", "no-data", "no-data", "nothing to start from"],
    ["5", "0 -", "inconclusive", "inconclusive", "the baseline is not known"],
    ["5", "-", "no-data", "no-data", "no baseline"],
    ["-", "100", "no-data", "no-data", "nobody was heard"],
  ])("%s after %s: risen by 20%% %s, fallen by 20%% %s (%s)", (now, before, risen, fallen) => {
    const both = besideBefore(addCounts(numbers(now)), addCounts(numbers(before)))
    expect([decide(rising("20"), both), decide(falling("20"), both)]).toEqual([risen, fallen])
  })
})

describe("ceiling", () => {
  it.each([
    ["0", 0, "attained"],
    ["1", 0, "not-attained"],
    ["0 -", 0, "inconclusive"],
    ["1 -", 0, "not-attained"],
    ["-", 0, "no-data"],
    ["2 3", 5, "attained"],
    ["2 4", 5, "not-attained"],
  ])("%s against at most %i → %s", (values, most, expected) => {
    expect(decide(atMost(most), addCounts(numbers(values)))).toBe(expected)
  })

  it.each<[string, string, boolean | null, string]>([
    ["2", "5", true, "above 0, below the year before"],
    ["5", "5", false, "as many"],
    ["6", "5", false, "more"],
    ["0", "5", false, "none at all is more than restrained"],
    ["0", "-", false, ""],
    ["2", "-", null, "the year before is not known"],
    ["-", "5", null, "this year is not known"],
    ["0 -", "5", null, "the silent may have some"],
    ["2 -", "5", null, "the silent may have more"],
    ["5 -", "5", false, "already as many"],
    ["2", "5 -", true, "there were at least five"],
    ["6", "5 -", null, "there may have been more"],
  ])("%s after %s: restrained %s (%s)", (now, before, expected) => {
    expect(decide(restraint, besideBefore(addCounts(numbers(now)), addCounts(numbers(before))))).toBe(expected)
  })
  it("is not known to be restrained without a year before", () => {
    expect(decide(restraint, besideBefore(addCounts([2]), addCounts([])))).toBeNull()
  })
})

describe("floor", () => {
  it.each([
    ["10 12", "attained", "2/2 short  silent "],
    ["9 12", "not-attained", "1/2 short u0:9<10 silent "],
    ["9 100", "not-attained", "1/2 short u0:9<10 silent "],
    ["9 -", "not-attained", "0/2 short u0:9<10 silent u1"],
    ["10 -", "inconclusive", "1/2 short  silent u1"],
    ["- -", "no-data", "0/2 short  silent u0,u1"],
    ["0 10", "not-attained", "1/2 short u0:0<10 silent "],
  ])("%s → %s", (values, expected, shown) => {
    const survey = surveyUnits(
      numbers(values).map((value, index) => ({ unit: `u${index}`, measure: "m", value, atLeast: 10 })),
    )
    const short = survey.short.map(({ unit, value, atLeast }) => `${unit}:${value}<${atLeast}`)
    expect(decide(eachAtLeast, tallyUnits(survey))).toBe(expected)
    expect(`${survey.met}/${survey.expected} short ${short} silent ${survey.silent}`).toBe(shown)
  })
})

describe("qualitative", () => {
  it.each<[(Status | null)[], Verdict]>([
    [["done", "done"], "attained"],
    [["done", "under-way"], "not-attained"],
    [["done", "not-started"], "not-attained"],
    [["done", "nothing-arose"], "attained"],
    [["nothing-arose", "nothing-arose"], "nothing-arose"],
    [["done", null], "inconclusive"],
    [["nothing-arose", null], "inconclusive"],
    [["under-way", null], "not-attained"],
    [[null, null], "no-data"],
  ])("%j → %s", (statuses, expected) => {
    expect(decide(allDone, tallyStatuses(statuses))).toBe(expected)
  })
})

describe("several ratios", () => {
  it.each<[Verdict[], Verdict]>([
    [["attained", "attained"], "attained"],
    [["attained", "not-attained"], "not-attained"],
    [["not-attained", "no-data"], "not-attained"],
    [["attained", "no-data"], "inconclusive"],
    [["attained", "inconclusive"], "inconclusive"],
    [["nothing-arose", "no-data"], "inconclusive"],
    [["attained", "nothing-arose"], "attained"],
    [["nothing-arose", "nothing-arose"], "nothing-arose"],
    [["no-data", "no-data"], "no-data"],
  ])("%j → %s", (parts, expected) => {
    expect(decide(severalParts, countParts(parts))).toBe(expected)
  })
})

it.each<[Verdict, string, boolean | null]>([
  ["attained", "in-progress", true],
  ["not-attained", "in-progress", false],
  ["inconclusive", "in-progress", null],
  ["nothing-arose", "nothing-arose", null],
  ["no-data", "no-data", null],
])("no target in force: %s → %s, reached %s", (verdict, status, reached) => {
  expect([statusesOf(false)[verdict], reachedBy[verdict]]).toEqual([status, reached])
  expect(statusesOf(true)[verdict]).toBe(verdict)
})
