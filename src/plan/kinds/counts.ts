// Counts, decimals and money of all agencies together: that must reach a number, that must not pass one, that must rise or fall.
import { z } from "zod"
import { printNumber, printPercent } from "../../base/text.ts"
import type { ChangeGoal } from "../../model/kinds.ts"
import type { Bilingual } from "../../model/words.ts"
import { orNull } from "../../yaml/left-open.ts"
import { year } from "../schema/fields.ts"
import { amount, changePercent } from "../schema/goals.ts"
import { indicatorOf } from "../schema/indicator.ts"
import { countMoved, isPercentBelow } from "./goal-words.ts"
import { planned } from "./planned.ts"
import { unfitSum } from "./unfit.ts"

/** What a rise or fall is held against. */
export const comparison = {
  move: z.enum(["rise", "fall"]).describe("rise: phải tăng; fall: phải giảm"),
  baseline: orNull(z.strictObject({ year, value: z.number().positive() })).describe(
    "Số liệu gốc của một năm; bỏ trống: so với cùng kỳ năm trước",
  ),
}

const quota = planned(indicatorOf("quota", {}, { atLeast: amount }), {
  name: { vi: "tổng số phải đạt", en: "total" },
  goal: ({ atLeast }) => ({ kind: "at-least", count: atLeast }),
  words: ({ count }) => ({ vi: `ít nhất ${printNumber(count)}`, en: `at least ${count}` }),
  changed: countMoved,
  asksLess: (here, before) => here.atLeast < before.atLeast,
  unfit: unfitSum,
})

const ceiling = planned(indicatorOf("ceiling", {}, { atMost: amount }), {
  name: { vi: "không vượt quá", en: "ceiling" },
  goal: ({ atMost }) => ({ kind: "at-most", count: atMost }),
  words: ({ count }) => ({ vi: `không quá ${printNumber(count)}`, en: `at most ${count}` }),
  changed: ({ vi, en }, from, to) => countMoved({ vi: `${vi}: mức tối đa`, en: `${en}: the maximum` }, from, to),
  asksLess: (here, before) => here.atMost > before.atMost,
  unfit: unfitSum,
  growsInYear: ({ measures }) => measures.every(({ nature }) => nature === "flow"),
})

function changeWords({ kind, percent, baseline }: ChangeGoal): Bilingual {
  const rises = kind === "rise-by"
  const against =
    baseline === null
      ? { vi: "cùng kỳ năm trước", en: "the same period a year before" }
      : { vi: `năm ${baseline.year} (${printNumber(baseline.value)})`, en: `${baseline.year} (${baseline.value})` }
  return {
    vi: `${rises ? "tăng" : "giảm"} ít nhất ${printPercent(percent)} so với ${against.vi}`,
    en: `${rises ? "up" : "down"} by at least ${percent}% against ${against.en}`,
  }
}

const relative = planned(indicatorOf("relative", comparison, { percent: changePercent }), {
  name: { vi: "tăng, giảm so với gốc", en: "change against a baseline" },
  goal: ({ percent }, { move, baseline }) => ({ kind: move === "rise" ? "rise-by" : "fall-by", percent, baseline }),
  words: changeWords,
  asksLess: isPercentBelow,
  unfit(shape) {
    const { id, baseline, targets } = shape
    const year = Array.isArray(targets) ? targets[0]?.by : targets?.everyYear.from
    const isLate = baseline && year !== undefined && baseline.year >= year
    return [
      ...unfitSum(shape),
      ...(isLate ? [{ problem: "baseline-late" as const, item: id, path: ["baseline", "year"] }] : []),
    ]
  },
})

export const counts = { quota, ceiling, relative }
