// What is there for each: averages weighted by what they are the averages of, sums for every so many.
import { z } from "zod"
import { printNumber } from "../../base/text.ts"
import type { LeastOrMost, MeanOf } from "../../model/kinds.ts"
import type { Bilingual } from "../../model/words.ts"
import { orElse } from "../../yaml/left-open.ts"
import { id } from "../schema/fields.ts"
import { amount } from "../schema/goals.ts"
import { indicatorOf, partTargets, targets } from "../schema/indicator.ts"
import { countMoved, restated } from "./goal-words.ts"
import { planned } from "./planned.ts"
import { isAverage, unfitting, unweighing } from "./unfit.ts"

/** What is divided by what. */
export const meanOf = {
  mean: z
    .union([
      z.strictObject({ average: id, of: id }),
      z.strictObject({
        sum: id,
        of: id,
        per: orElse(z.union([z.literal(1), z.literal(100), z.literal(1000), z.literal(10000), z.literal(100000)]), 1),
      }),
    ])
    .describe("average: số bình quân của từng nơi, tính theo of; sum: số tính trên mỗi per (1.000, 10.000 …) của of"),
}

const schema = indicatorOf("mean", meanOf, {}).extend({
  targets: z.union([targets({ atLeast: amount }), targets({ atMost: amount })]),
  partTargets: z.union([partTargets({ atLeast: amount }), partTargets({ atMost: amount })]),
})

type Bound = { readonly atLeast: number } | { readonly atMost: number }

const meanIn = ({ mean }: z.output<typeof schema>): MeanOf =>
  "average" in mean
    ? { kind: "average", measure: mean.average, of: mean.of, per: 1 }
    : { kind: "sum", measure: mean.sum, of: mean.of, per: mean.per }

const goalIn = (bound: Bound): LeastOrMost =>
  "atLeast" in bound ? { kind: "at-least", count: bound.atLeast } : { kind: "at-most", count: bound.atMost }

const goalWords = ({ kind, count }: LeastOrMost): Bilingual =>
  kind === "at-least"
    ? { vi: `bình quân ít nhất ${printNumber(count)}`, en: `a mean of at least ${count}` }
    : { vi: `bình quân không quá ${printNumber(count)}`, en: `a mean of at most ${count}` }

const asksLessThan = (here: Bound, before: Bound): boolean =>
  "atLeast" in here
    ? "atLeast" in before && here.atLeast < before.atLeast
    : "atMost" in before && here.atMost > before.atMost

const mean = planned(schema, {
  name: { vi: "bình quân", en: "mean" },
  goal: goalIn,
  own: (shape) => ({ parts: [], quotient: meanIn(shape) }),
  words: goalWords,
  changed: (what, from, to) =>
    from.kind === to.kind ? countMoved(what, from, to) : restated(what, goalWords(from), goalWords(to)),
  asksLess: asksLessThan,
  pairs({ mean }) {
    const key = "average" in mean ? "average" : "sum"
    const numerator = "average" in mean ? mean.average : mean.sum
    return [
      {
        numerator: { measure: numerator, path: ["mean", key] },
        denominator: { measure: mean.of, path: ["mean", "of"] },
        path: ["mean"],
      },
    ]
  },
  unfit: ({ mean }, measureOf) => [
    ...("average" in mean
      ? unfitting([{ measure: mean.average, path: ["mean", "average"] }], measureOf, (measure) =>
          isAverage(measure) ? null : "not-an-average",
        )
      : unfitting([{ measure: mean.sum, path: ["mean", "sum"] }], measureOf, unweighing)),
    ...unfitting([{ measure: mean.of, path: ["mean", "of"] }], measureOf, unweighing),
  ],
  defined: ({ quotient: { kind, measure, of, per } }) =>
    kind === "average" ? `${measure} × ${of} / ${of}` : `${measure} / ${per === 1 ? "" : `${per} `}${of}`,
})

export const means = { mean }
