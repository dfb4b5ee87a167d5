import fc from "fast-check"
import { addCounts } from "../../src/attainment/counts.ts"
import { beside, decide } from "../../src/attainment/decision.ts"
import { notPassing } from "../../src/attainment/kinds/cap.ts"
import { atMost } from "../../src/attainment/kinds/ceiling.ts"
import { eachAtLeast, surveyUnits, tallyUnits } from "../../src/attainment/kinds/floor.ts"
import { meanNotPassing, meanReaching } from "../../src/attainment/kinds/mean.ts"
import { allDone, tallyStatuses } from "../../src/attainment/kinds/qualitative.ts"
import { atLeast } from "../../src/attainment/kinds/quota.ts"
import { reaching } from "../../src/attainment/kinds/ratio.ts"
import { shareReaching } from "../../src/attainment/kinds/reach.ts"
import { falling, rising } from "../../src/attainment/kinds/relative.ts"
import { aboveBefore } from "../../src/attainment/kinds/trend.ts"
import { addUpMeans } from "../../src/attainment/means.ts"
import { addUp, type Pair } from "../../src/attainment/pairs.ts"
import { countParts, countYears, overYears, severalParts } from "../../src/attainment/verdict.ts"
import type { Judgement, Verdict } from "../../src/model/decision.ts"
import type { Status } from "../../src/model/submission.ts"

// What the decisions are asked, drawn by chance: missing numbers, zeros, and numbers just at the line come often.

const few = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 300 }), fc.nat({ max: 100_000 }))
export const given = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 })
export const pairs = (count: fc.Arbitrary<number> = few): fc.Arbitrary<Pair[]> =>
  fc.array(
    fc.oneof(
      fc.record({ agency: fc.constant("a"), n: given(count), d: given(count) }),
      fc.tuple(count, count).map(([n, more]) => ({ agency: "a", n, d: n + more })),
    ),
    { maxLength: 4 },
  )
export const counts = fc.array(given(fc.oneof(fc.constant(0), fc.nat({ max: 4 }))), { maxLength: 4 })
export const statuses = fc.array(given(fc.constantFrom<Status>("done", "under-way", "not-started", "nothing-arose")), {
  maxLength: 4,
})
export const verdicts = fc.array(
  fc.constantFrom<Verdict>("attained", "not-attained", "nothing-arose", "inconclusive", "no-data"),
  { maxLength: 5 },
)
export const units = fc.array(fc.record({ value: given(fc.nat({ max: 12 })), atLeast: fc.nat({ max: 10 }) }), {
  maxLength: 5,
})
export const percents = fc.constantFrom("0", "50", "75", "84.5", "85", "99.5", "99.9", "100")

/** A decision with numbers, and what it says of them. */
const judged = ({ decision, numbers }: Omit<Judgement, "verdict">): Judgement => ({
  decision,
  numbers,
  verdict: decide(decision, numbers),
})

/** One of every kind. */
export const judgements: fc.Arbitrary<Judgement> = fc.oneof(
  fc
    .tuple(pairs(), percents, fc.boolean())
    .map(([all, percent, ifAny]) => judged({ decision: reaching(percent, ifAny), numbers: addUp(all).numbers })),
  fc
    .tuple(fc.nat({ max: 5000 }), fc.integer({ min: -2, max: 2 }), fc.constantFrom(75, 85, 100))
    .map(([d, by, goal]) => {
      const n = Math.min(d, Math.max(0, Math.round((d * goal) / 100) + by))
      return judged({ decision: reaching(String(goal), true), numbers: addUp([{ agency: "a", n, d }]).numbers })
    }),
  fc
    .tuple(pairs(), pairs(), fc.boolean())
    .map(([now, before, ifAny]) =>
      judged({ decision: aboveBefore(ifAny), numbers: beside(addUp(now).numbers, addUp(before).numbers) }),
    ),
  fc
    .tuple(counts, fc.nat({ max: 6 }))
    .map(([all, most]) => judged({ decision: atMost(most), numbers: addCounts(all) })),
  fc
    .tuple(counts, fc.nat({ max: 6 }))
    .map(([all, least]) => judged({ decision: atLeast(least), numbers: addCounts(all) })),
  fc
    .tuple(pairs(), percents, fc.boolean())
    .map(([all, percent, ifAny]) => judged({ decision: notPassing(percent, ifAny), numbers: addUp(all).numbers })),
  fc
    .tuple(counts, counts, fc.constantFrom("5", "20", "33.3", "100"), fc.constantFrom(rising, falling))
    .map(([now, before, percent, decision]) =>
      judged({ decision: decision(percent), numbers: beside(addCounts(now), addCounts(before)) }),
    ),
  fc
    .tuple(
      fc.array(
        fc.record({ agency: fc.constant("a"), value: given(fc.nat({ max: 10 })), of: given(fc.nat({ max: 9 })) }),
        {
          maxLength: 4,
        },
      ),
      fc.constantFrom<"average" | "sum">("average", "sum"),
      fc.constantFrom(null, { from: 0, until: 10 }),
      fc.constantFrom(0, 3, 7, 10),
      fc.constantFrom(meanReaching, meanNotPassing),
    )
    .map(([all, kind, range, goal, decision]) =>
      judged({ decision: decision(goal, 10, true), numbers: addUpMeans(all, { kind }, range) }),
    ),
  fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.nat({ max: 3 }), percents).map(([n, below, silent, percent]) =>
    judged({
      decision: shareReaching(percent, true),
      numbers: { expected: n + below + silent, heard: n + below, n, below, most: n + silent },
    }),
  ),
  units.map((all) =>
    judged({
      decision: eachAtLeast,
      numbers: tallyUnits(surveyUnits(all.map((one, i) => ({ ...one, unit: `u${i}`, measure: "m" })))),
    }),
  ),
  statuses.map((all) => judged({ decision: allDone, numbers: tallyStatuses(all) })),
  verdicts.map((all) => judged({ decision: severalParts, numbers: countParts(all) })),
  fc
    .tuple(verdicts, fc.nat({ max: 2 }))
    .map(([all, heard]) => judged({ decision: overYears, numbers: { heard, ...countYears(all) } })),
)
