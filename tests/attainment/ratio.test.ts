import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decide } from "../../src/attainment/decision.ts"
import { reaching } from "../../src/attainment/kinds/ratio.ts"
import { addUp, boundsOf, type Pair, percentHeard } from "../../src/attainment/pairs.ts"
import { percentOf } from "../../src/base/fraction.ts"

/** `9/10 -/5 3/- -/-`: one pair for each reporter, `-` for a missing number. */
const pairs = (text: string): Pair[] =>
  text
    .split(" ")
    .filter(Boolean)
    .map((pair, index) => {
      const [n, d] = pair.split("/").map((side) => (side === "-" ? null : Number(side)))
      return { agency: `a${index}`, n: n ?? null, d: d ?? null }
    })

const judged = (text: string, percent: string, ifAny = false) => {
  const sums = addUp(pairs(text))
  const bounds = boundsOf(sums.numbers, percent)
  return `${decide(reaching(percent, ifAny), sums.numbers)} ${percentHeard(sums, percent) ?? "-"}${bounds ? ` ${bounds.low}-${bounds.high}` : ""}`
}

describe("a ratio against its target", () => {
  it.each([
    ["9/10 1/1 40/100 -/- -/-", "75", "inconclusive 45.0", "sums, never a mean; the silent may be many"],
    ["199/234", "85", "attained 85.0", "85.04 %"],
    ["198/234", "85", "not-attained 84.6", "84.6 %"],
    ["1999/2000", "85", "attained 99.95", "rounded, but never to 100"],
    ["1999/2000", "100", "not-attained 99.95", "99.95 is not 100"],
    ["8496/10000", "85", "not-attained 84.96", "nor to the target"],
    ["9/14", "85", "not-attained 64.3", "half up"],
    ["199/200", "100", "not-attained 99.5", ""],
    ["2000/2000", "100", "attained 100.0", "100.0 only for n = d"],
    ["17/20", "85", "attained 85.0", "exactly at the target"],
    ["0/7", "85", "not-attained 0.0", ""],
    ["", "85", "no-data -", "nobody is expected"],
    ["-/-", "85", "no-data -", "nobody was heard"],
    ["-/20", "85", "no-data - 0.0-100.0", "a denominator alone is not heard, and bounds all the same"],
    ["3/-", "85", "no-data -", "a numerator alone"],
    ["3/0", "100", "no-data -", "a numerator above its denominator is not used"],
    ["4/4 3/0", "100", "inconclusive 100.0", "and leaves no bound"],
    ["90/100 -/10", "75", "attained 90.0 81.8-90.9", "both ends reach it"],
    ["10/100 -/10", "75", "not-attained 10.0 9.1-18.2", "neither end does"],
    ["80/100 -/10", "75", "inconclusive 80.0 72.7-81.8", "the ends disagree"],
    ["75/100 -/0", "75", "attained 75.0 75.0-75.0", "what is missing is out of 0"],
    ["9/10 -/-", "100", "not-attained 90.0", "one below 100% decides, whoever is silent"],
    ["10/10 -/-", "100", "inconclusive 100.0", "nobody below, somebody silent"],
    ["9/10 -/-", "99.9", "inconclusive 90.0", "only under a target of 100%"],
  ])("%s against %s → %s %s", (text, percent, expected) => {
    expect(judged(text, percent)).toBe(expected)
  })

  it.each([
    ["0/0", "nothing-arose -", "declared: nothing arose"],
    ["0/0 0/0", "nothing-arose -", ""],
    ["0/0 5/5", "attained 100.0", "nothing arose at one of them"],
    ["0/0 -/-", "inconclusive -", "the silent may have something"],
    ["0/0 -/0", "nothing-arose -", "all denominators are 0, somebody was heard"],
    ["-/0", "no-data -", "all denominators are 0, nobody was heard"],
    ["-/- -/-", "no-data -", ""],
  ])("if any: %s → %s %s", (text, expected) => {
    expect(judged(text, "100", true)).toBe(expected)
  })

  it("is no data where denominators add up to 0 in a ratio that is not “if any”", () => {
    expect([judged("0/0 0/0", "85"), judged("0/0 -/0", "85")]).toEqual(["no-data -", "no-data -"])
  })
})

const count = fc.integer({ min: 0, max: 4 })
/** A reporter: heard, with a denominator only, or with nothing that can be used. */
const reporter: fc.Arbitrary<Pair> = fc.oneof(
  fc.tuple(count, count).map(([n, more]) => ({ agency: "a", n, d: n + more })),
  count.map((d) => ({ agency: "a", n: null, d })),
  fc.constant({ agency: "a", n: null, d: null }),
)
const targets = fc.constantFrom("50", "75", "85", "100")

/** Every way in which a reporter may turn out: small counts and one large enough to swamp the others. */
function outcomes({ n, d }: Pair): { n: number; d: number }[] {
  if (n !== null && d !== null) return [{ n, d }]
  const denominators = d === null ? [0, 1, 2, 1000] : [d]
  return denominators.flatMap((of) =>
    of === 1000
      ? [
          { n: 0, d: of },
          { n: of, d: of },
        ]
      : Array.from({ length: of + 1 }, (_, part) => ({ n: part, d: of })),
  )
}

const product = (sets: { n: number; d: number }[][]): { n: number; d: number }[] =>
  sets.reduce<{ n: number; d: number }[]>(
    (so, set) => so.flatMap((sum) => set.map((one) => ({ n: sum.n + one.n, d: sum.d + one.d }))),
    [{ n: 0, d: 0 }],
  )

const outcome = ({ n, d }: { n: number; d: number }, target: string, ifAny: boolean): string =>
  d === 0 ? (ifAny ? "nothing-arose" : "no-data") : 100 * n >= Number(target) * d ? "attained" : "not-attained"

describe("with reporters missing, by trying every completion", () => {
  it("gives the verdict that all completions share, and none where they differ", () => {
    const cases = fc.tuple(fc.array(reporter, { minLength: 1, maxLength: 3 }), targets, fc.boolean())
    fc.assert(
      fc.property(cases, ([reporters, target, ifAny]) => {
        const verdict = decide(reaching(target, ifAny), addUp(reporters).numbers)
        const heard = reporters.some(({ n, d }) => n !== null && d !== null)
        const all = new Set(product(reporters.map(outcomes)).map((sums) => outcome(sums, target, ifAny)))
        const [only] = all
        expect(verdict).toBe(heard ? (all.size === 1 ? only : "inconclusive") : "no-data")
      }),
      { numRuns: 1000 },
    )
  })

  it("gives as bounds the least and the most of all completions", () => {
    fc.assert(
      fc.property(fc.array(reporter, { minLength: 1, maxLength: 3 }), (reporters) => {
        const bounds = boundsOf(addUp(reporters).numbers, null)
        const complete = reporters.every(({ n, d }) => n !== null && d !== null)
        const known = reporters.every(({ d }) => d !== null)
        const ratios = product(reporters.map(outcomes)).filter(({ d }) => d > 0)
        const inOrder = ratios.toSorted((a, b) => a.n * b.d - b.n * a.d)
        const [low, high] = [inOrder[0], inOrder.at(-1)].map((one) => one && percentOf(one.n, one.d))
        const some = !complete && known && ratios.length > 0
        expect(bounds).toEqual(some ? { low, high } : null)
      }),
      { numRuns: 1000 },
    )
  })
})
