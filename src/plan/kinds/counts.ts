// Counts, decimals and money of all agencies together: that must reach a number, that must not pass one, that must rise or fall.
import { z } from "zod"
import { compareDecimals } from "../../base/fraction.ts"
import { printNumber, printPercent } from "../../base/text.ts"
import type { ChangeGoal } from "../../model/kinds.ts"
import type { Bilingual } from "../../model/words.ts"
import { timed } from "../build/timed.ts"
import { year } from "../schema/fields.ts"
import { amount, changePercent } from "../schema/goals.ts"
import { indicatorOf } from "../schema/indicator.ts"
import { less, moved, numeral } from "./goal-words.ts"
import type { PlannedKind } from "./planned.ts"
import { unfitSum } from "./unfit.ts"

/** What a rise or fall is held against. */
export const comparison = {
  move: z.enum(["rise", "fall"]).describe("rise: phải tăng; fall: phải giảm"),
  baseline: z
    .strictObject({ year, value: z.number().positive() })
    .nullish()
    .describe("Số liệu gốc của một năm; bỏ trống: so với cùng kỳ năm trước"),
}

export const shapes = {
  quota: indicatorOf("quota", {}, { atLeast: amount }),
  ceiling: indicatorOf("ceiling", {}, { atMost: amount }),
  relative: indicatorOf("relative", comparison, { percent: changePercent }),
}

/** The same with fields that an indicator has besides where it stands. */
export const countsWith = <M extends z.ZodRawShape>(more: M) =>
  [
    z.strictObject(more).extend(shapes.quota.shape),
    z.strictObject(more).extend(shapes.ceiling.shape),
    z.strictObject(more).extend(shapes.relative.shape),
  ] as const

type Shape<K extends keyof typeof shapes> = z.infer<(typeof shapes)[K]>
type Least = { readonly atLeast: number }

const quota: PlannedKind<"quota", Shape<"quota">> = {
  name: { vi: "tổng số phải đạt", en: "total" },
  built: (shape, head) => ({
    ...head,
    kind: "quota",
    ...timed(shape, ({ atLeast }: Least) => ({ kind: "at-least", count: atLeast })),
  }),
  words: ({ count }) => ({ vi: `ít nhất ${printNumber(count)}`, en: `at least ${count}` }),
  asks: ({ count }) => ({ vi: `ít nhất ${printNumber(count)}`, en: `at least ${count}` }),
  changed: (what, from, to) =>
    from.count === to.count ? [] : [moved(what, from.count > to.count, numeral(from.count), numeral(to.count))],
  asksLess: ({ targets }, j) => less<Least>(targets, j, (here, before) => here.atLeast < before.atLeast),
  named: null,
  unfit: ({ measures }) => unfitSum(measures),
}

type Most = { readonly atMost: number }

const ceiling: PlannedKind<"ceiling", Shape<"ceiling">> = {
  name: { vi: "không vượt quá", en: "ceiling" },
  built: (shape, head) => ({
    ...head,
    kind: "ceiling",
    ...timed(shape, ({ atMost }: Most) => ({ kind: "at-most", count: atMost })),
  }),
  words: ({ count }) => ({ vi: `không quá ${printNumber(count)}`, en: `at most ${count}` }),
  asks: ({ count }) => ({ vi: `không quá ${count}`, en: `at most ${count}` }),
  changed(what, from, to) {
    const most = { vi: `${what.vi}: mức tối đa`, en: `${what.en}: the maximum` }
    const [old, now] = [from.count, to.count].map((count) => ({ vi: printNumber(count), en: printNumber(count) }))
    return old === undefined || now === undefined || from.count === to.count
      ? []
      : [moved(most, from.count > to.count, old, now)]
  },
  asksLess: ({ targets }, j) => less<Most>(targets, j, (here, before) => here.atMost > before.atMost),
  named: null,
  unfit: ({ measures }) => unfitSum(measures),
  growsInYear: ({ measures }) => measures.every(({ nature }) => nature === "flow"),
}

type Percent = { readonly percent: string }

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

const relative: PlannedKind<"relative", Shape<"relative">> = {
  name: { vi: "tăng, giảm so với gốc", en: "change against a baseline" },
  built: (shape, head) => ({
    ...head,
    kind: "relative",
    ...timed(shape, ({ percent }: Percent) => ({
      kind: shape.move === "rise" ? "rise-by" : "fall-by",
      percent,
      baseline: shape.baseline ?? null,
    })),
  }),
  words: changeWords,
  asks: changeWords,
  changed(what, from, to) {
    const [old, now] = [changeWords(from), changeWords(to)]
    return old.vi === now.vi
      ? []
      : [{ vi: `${what.vi}: ${old.vi} → ${now.vi}`, en: `${what.en}: ${old.en} → ${now.en}` }]
  },
  asksLess: ({ targets }, j) =>
    less<Percent>(targets, j, (here, before) => compareDecimals(here.percent, before.percent) < 0),
  named: null,
  unfit({ id, measures, baseline, targets }) {
    const year = Array.isArray(targets) ? targets[0]?.by : targets?.everyYear.from
    const isLate = baseline && year !== undefined && baseline.year >= year
    return [
      ...unfitSum(measures),
      ...(isLate ? [{ problem: "baseline-late" as const, item: id, path: ["baseline", "year"] }] : []),
    ]
  },
}

export const counts = { quota, ceiling, relative }
