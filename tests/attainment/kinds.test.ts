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
import { reachNumbers, shareReaching, tallyResults } from "../../src/attainment/kinds/reach.ts"
import { falling, rising } from "../../src/attainment/kinds/relative.ts"
import { aboveBefore } from "../../src/attainment/kinds/trend.ts"
import { addUpMeans } from "../../src/attainment/means.ts"
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

describe("decimals are compared as they are written", () => {
  it.each([
    ["0.1 0.2", 0.3, "attained", "attained"],
    ["0.1 0.19", 0.3, "not-attained", "attained"],
    ["0.1 0.21", 0.3, "attained", "not-attained"],
    ["1000000.1 0.2", 1000000.3, "attained", "attained"],
  ])("%s: at least %d %s, at most %s", (given, line, least, most) => {
    const sums = addCounts(numbers(given))
    expect([decide(atLeast(line), sums), decide(atMost(line), sums)]).toEqual([least, most])
  })
  it.each([
    ["0.3/3", "10", "attained"],
    ["0.1/1 0.2/2", "10", "attained"],
    ["0.29/3", "10", "not-attained"],
  ])("%s of %s%% is %s", (given, percent, expected) => {
    expect(decide(reaching(percent, false), sums(given).numbers)).toBe(expected)
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

/** `7.2*10 -*5 6*-`: an average and what it is the average of. */
const means = (text: string) =>
  text.split(" ").map((pair) => {
    const [value, of] = pair.split("*").map((side) => (side === "-" ? null : Number(side)))
    return { agency: "a", value: value ?? null, of: of ?? null }
  })

describe("a share of units that reach something", () => {
  /** A unit each: `+` reaches it, `x` is short, `-` is silent, `0` has nothing to divide. */
  const of = (text: string) =>
    reachNumbers(
      tallyResults(
        [...text].map((sign, i) => {
          const unit = `u${i}`
          const short = { unit, measure: "m", value: 1, atLeast: 2 }
          return { unit, result: sign === "+" ? "met" : sign === "x" ? short : sign === "-" ? "silent" : "nothing" }
        }),
      ),
    )
  it.each([
    ["++++x", "80", "attained", "just there"],
    ["+++xx", "80", "not-attained", ""],
    ["++++-", "80", "attained", "whatever the silent one does"],
    ["+++x-", "80", "inconclusive", "60% or 80%"],
    ["++xx-", "80", "not-attained", "60% at best"],
    ["++++x", "100", "not-attained", ""],
    ["++++x0", "80", "attained", "where there is nothing to divide nothing is counted"],
    ["-----", "80", "no-data", "nobody was heard"],
    ["000", "80", "nothing-arose", ""],
    ["00-", "80", "no-data", ""],
    ["++x", "66.6", "attained", "exactly: 66.67%"],
    ["++x", "66.7", "not-attained", ""],
  ])("%s of at least %s%% → %s (%s)", (units, percent, expected) => {
    expect(decide(shareReaching(percent, true), of(units))).toBe(expected)
  })
})

describe("an average weighted by what it is the average of, from 0 to 10", () => {
  const of = (text: string) => addUpMeans(means(text), { kind: "average" }, { from: 0, until: 10 })
  it.each([
    ["6.5*10", 6.5, "attained", "attained", "just there"],
    ["6.49*10", 6.5, "not-attained", "attained", "just below"],
    ["6.51*10", 6.5, "attained", "not-attained", "just above"],
    ["9*1 6*99", 6.5, "not-attained", "attained", "6.03: never a mean of means, which is 7.5"],
    ["0.1*1 0.2*1", 0.15, "attained", "attained", "exactly, where binary fractions are not"],
    ["7*90 -*10", 6.3, "attained", "inconclusive", "6.3 with 0 of the missing ten"],
    ["7*90 -*10", 6.4, "inconclusive", "inconclusive", "from 6.3 to 7.3"],
    ["7*90 -*10", 7.3, "inconclusive", "attained", "7.3 with 10 of the missing ten"],
    ["7*90 -*10", 7.4, "not-attained", "attained", "not even with 10"],
    ["7*90 -*-", 6.5, "inconclusive", "inconclusive", "how many there are is not known"],
    ["7*90 9*-", 6.5, "inconclusive", "inconclusive", "an average of who knows how many"],
    ["7*90 -*0", 6.5, "attained", "not-attained", "an average of nothing need not be given"],
    ["-*0", 6.5, "nothing-arose", "nothing-arose", "nobody to average over"],
    ["-*-", 6.5, "no-data", "no-data", "nobody was heard"],
    ["-*10", 0, "no-data", "no-data", "nobody was heard"],
  ])("%s against %d → at least %s, at most %s (%s)", (given, goal, least, most) => {
    const numbers = of(given)
    expect([decide(meanReaching(goal, 1, true), numbers), decide(meanNotPassing(goal, 1, true), numbers)]).toEqual([
      least,
      most,
    ])
  })
  it("without a range a missing average may be anything above 0", () => {
    const numbers = addUpMeans(means("7*90 -*10"), { kind: "average" }, null)
    expect([6.3, 6.4, 20].map((goal) => decide(meanReaching(goal, 1, true), numbers))).toEqual([
      "attained",
      "inconclusive",
      "inconclusive",
    ])
  })
})

describe("a count for every 1,000", () => {
  it.each([
    ["12*1000", 12, "attained", "attained", "at the line"],
    ["13*1000", 12, "attained", "not-attained", ""],
    ["11*1000", 12, "not-attained", "attained", ""],
    ["1300*1000", 12, "attained", "not-attained", "there may be more than one for each"],
    ["13*500 -*500", 12, "attained", "not-attained", "13 of 1,000 at least"],
    ["11*500 -*500", 12, "inconclusive", "inconclusive", "how many more nobody knows"],
    ["11*500 1*-", 12, "inconclusive", "inconclusive", ""],
    ["-*0", 12, "no-data", "no-data", "nobody was heard"],
    ["0*0", 12, "nothing-arose", "nothing-arose", ""],
  ])("%s against %d → at least %s, at most %s (%s)", (given, goal, least, most) => {
    const numbers = addUpMeans(means(given), { kind: "sum" }, null)
    expect([
      decide(meanReaching(goal, 1000, true), numbers),
      decide(meanNotPassing(goal, 1000, true), numbers),
    ]).toEqual([least, most])
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
    const both = beside(addCounts(numbers(now)), addCounts(numbers(before)))
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
    expect(decide(restraint, beside(addCounts(numbers(now)), addCounts(numbers(before))))).toBe(expected)
  })
  it("is not known to be restrained without a year before", () => {
    expect(decide(restraint, beside(addCounts([2]), addCounts([])))).toBeNull()
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
