// What a plan says of each kind of indicator: how it is written, what its goal is, how a changed goal is told.
import { z } from "zod"
import { compareDecimals } from "../base/fraction.ts"
import { printNumber, printPercent } from "../base/text.ts"
import type { IndicatorHead, IndicatorOf } from "../model/indicator.ts"
import type { ChangeGoal, IndicatorKind, Kinds } from "../model/kinds.ts"
import type { Bilingual } from "../model/words.ts"
import type { NodePath } from "../yaml/read.ts"
import { timed } from "./build/timed.ts"
import { less, moved, numeral } from "./goal-words.ts"
import { clause, id, reading, year } from "./schema/fields.ts"
import { changePercent, count, most, percent } from "./schema/goals.ts"
import { indicatorOf, ratioPart } from "./schema/indicator.ts"

/** How a plan has a kind of indicator. */
interface PlannedKind<K extends IndicatorKind> {
  /** What it is called where the plan is shown. */
  readonly name: Bilingual
  readonly built: (shape: Shapes[K], head: IndicatorHead) => IndicatorOf<K>
  /** A goal in few words: `95%`. */
  readonly words: (goal: Kinds[K]["goal"]) => Bilingual
  /** What a goal asks, as the plan is shown; measures go by `nameOf`. */
  readonly asks: (goal: Kinds[K]["goal"], nameOf: (measure: string) => string) => Bilingual
  /** What changed in `what` between two goals, in words; nothing where they are the same. */
  readonly changed: (what: Bilingual, from: Kinds[K]["goal"], to: Kinds[K]["goal"]) => Bilingual[]
  /** Does milestone `j` ask for less than the one before it? */
  readonly asksLess: (shape: Shapes[K], j: number) => boolean
  /** Measures that its goals name one by one, with their places below the indicator; null where a goal is of all together. */
  readonly named: ((shape: Shapes[K]) => readonly NamedMeasure[]) | null
}

export interface NamedMeasure {
  readonly measure: string
  readonly path: NodePath
}

/** How each kind states its goal. */
const goals = {
  ratio: { percent },
  cap: { percent: most },
  floor: { atLeast: z.record(id, count).describe("Mức tối thiểu của từng số liệu, cho mỗi đơn vị") },
  quota: { atLeast: count },
  ceiling: { atMost: count },
  relative: { percent: changePercent },
}

/** What a rise or fall is held against. */
const comparison = {
  move: z.enum(["rise", "fall"]).describe("rise: phải tăng; fall: phải giảm"),
  baseline: z
    .strictObject({ year, value: z.int().min(1) })
    .nullish()
    .describe("Số liệu gốc của một năm; bỏ trống: so với cùng kỳ năm trước"),
}

const shapes = {
  ratio: indicatorOf("ratio", { parts: z.array(ratioPart).min(1) }, goals.ratio),
  cap: indicatorOf("cap", { parts: z.array(ratioPart).min(1) }, goals.cap),
  trend: indicatorOf("trend", { parts: z.array(ratioPart).length(1) }, {}),
  floor: indicatorOf("floor", {}, goals.floor),
  quota: indicatorOf("quota", {}, goals.quota),
  ceiling: indicatorOf("ceiling", {}, goals.ceiling),
  relative: indicatorOf("relative", comparison, goals.relative),
  qualitative: indicatorOf("qualitative", {}, {}),
}

/** An indicator; `more` are fields that it has besides where it stands. */
export const indicatorWith = <M extends z.ZodRawShape>(more: M) => {
  const { ratio, cap, trend, floor, quota, ceiling, relative, qualitative } = shapes
  return z.discriminatedUnion("kind", [
    z.strictObject(more).extend(ratio.shape),
    z.strictObject(more).extend(cap.shape),
    z.strictObject(more).extend(trend.shape),
    z.strictObject(more).extend(floor.shape),
    z.strictObject(more).extend(quota.shape),
    z.strictObject(more).extend(ceiling.shape),
    z.strictObject(more).extend(relative.shape),
    z.strictObject(more).extend(qualitative.shape),
  ])
}

/** An indicator of projects/*.yaml. */
export const indicatorShape = indicatorWith({})

const anyGoal = z
  .strictObject({
    percent: z.union([percent, changePercent]),
    atLeast: z.union([goals.quota.atLeast, goals.floor.atLeast]),
    ...goals.ceiling,
    clause,
    reading,
  })
  .partial()

/** What an indicator of whichever kind may have otherwise than before; whether it fits its kind shows when it is put together. */
export const indicatorChange = shapes.ratio
  .omit({ kind: true, measures: true, targets: true })
  .extend(comparison)
  .partial()
  .extend({
    targets: z
      .union([
        z.array(z.strictObject({ by: year }).extend(anyGoal.shape)).min(1),
        z.strictObject({ everyYear: z.strictObject({ from: year.optional() }).extend(anyGoal.shape) }),
      ])
      .optional()
      .describe("Các mốc thay đổi hoặc thêm, theo năm (mốc khác giữ nguyên); hoặc mức hằng năm (everyYear)"),
  })

type Shapes = { readonly [K in IndicatorKind]: z.infer<(typeof shapes)[K]> }
export type ShapeOf<K extends IndicatorKind> = { readonly [P in K]: Shapes[P] & { readonly kind: P } }[K]

const never = () => false
const unchanged = (): Bilingual[] => []

type Percent = { readonly percent: string }
const ratioWords = ({ percent }: Percent): Bilingual => ({ vi: printPercent(percent), en: `${percent}%` })

const ratio: PlannedKind<"ratio"> = {
  name: { vi: "tỷ lệ", en: "ratio" },
  built: (shape, head) => ({
    ...head,
    kind: "ratio",
    targets: timed(shape, shape.targets, ({ percent }: Percent) => ({ kind: "at-least-percent", percent })),
  }),
  words: ratioWords,
  asks: ({ percent }) => ({ vi: `đạt ${printPercent(percent)}`, en: `at least ${percent}%` }),
  changed(what, from, to) {
    const order = compareDecimals(from.percent, to.percent)
    return order === 0 ? [] : [moved(what, order > 0, ratioWords(from), ratioWords(to))]
  },
  asksLess: ({ targets }, j) =>
    less<Percent>(targets, j, (here, before) => compareDecimals(here.percent, before.percent) < 0),
  named: null,
}

const cap: PlannedKind<"cap"> = {
  name: { vi: "tỷ lệ không vượt quá", en: "ratio that must not pass" },
  built: (shape, head) => ({
    ...head,
    kind: "cap",
    targets: timed(shape, shape.targets, ({ percent }: Percent) => ({ kind: "at-most-percent", percent })),
  }),
  words: ({ percent }) => ({ vi: `không quá ${printPercent(percent)}`, en: `at most ${percent}%` }),
  asks: ({ percent }) => ({ vi: `không quá ${printPercent(percent)}`, en: `at most ${percent}%` }),
  changed(what, from, to) {
    const order = compareDecimals(from.percent, to.percent)
    return order === 0 ? [] : [moved(what, order > 0, ratioWords(from), ratioWords(to))]
  },
  asksLess: ({ targets }, j) =>
    less<Percent>(targets, j, (here, before) => compareDecimals(here.percent, before.percent) > 0),
  named: null,
}

type Least = { readonly atLeast: number }

const quota: PlannedKind<"quota"> = {
  name: { vi: "tổng số phải đạt", en: "total" },
  built: (shape, head) => ({
    ...head,
    kind: "quota",
    targets: timed(shape, shape.targets, ({ atLeast }: Least) => ({ kind: "at-least", count: atLeast })),
  }),
  words: ({ count }) => ({ vi: `ít nhất ${printNumber(count)}`, en: `at least ${count}` }),
  asks: ({ count }) => ({ vi: `ít nhất ${printNumber(count)}`, en: `at least ${count}` }),
  changed: (what, from, to) =>
    from.count === to.count ? [] : [moved(what, from.count > to.count, numeral(from.count), numeral(to.count))],
  asksLess: ({ targets }, j) => less<Least>(targets, j, (here, before) => here.atLeast < before.atLeast),
  named: null,
}

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

const relative: PlannedKind<"relative"> = {
  name: { vi: "tăng, giảm so với gốc", en: "change against a baseline" },
  built: (shape, head) => ({
    ...head,
    kind: "relative",
    targets: timed(shape, shape.targets, ({ percent }: Percent) => ({
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
}

const trend: PlannedKind<"trend"> = {
  name: { vi: "tăng so với năm trước", en: "above the year before" },
  built: (shape, head) => ({
    ...head,
    kind: "trend",
    targets: timed(shape, shape.targets, (_: unknown) => ({ kind: "above-year-before" })),
  }),
  words: () => ({ vi: "cao hơn năm trước", en: "above the year before" }),
  asks: () => ({ vi: "cao hơn năm trước", en: "higher than the year before" }),
  changed: unchanged,
  asksLess: never,
  named: null,
}

type Floors = { readonly atLeast: Readonly<Record<string, number>> }
const floor: PlannedKind<"floor"> = {
  name: { vi: "mức tối thiểu mỗi đơn vị", en: "floor for every unit" },
  built: (shape, head) => ({
    ...head,
    kind: "floor",
    targets: timed(shape, shape.targets, ({ atLeast }: Floors) => ({
      kind: "at-least-each",
      floors: new Map(Object.entries(atLeast)),
    })),
  }),
  words({ floors }) {
    const each = [...floors].map(([measure, least]) => `${measure}: ${printNumber(least)}`).join(", ")
    return { vi: `ít nhất ${each}`, en: `at least ${each}` }
  },
  asks({ floors }, nameOf) {
    const each = (word: string) => [...floors].map(([id, least]) => `${nameOf(id)} ${word} ${least}`).join(", ")
    return { vi: each("ít nhất"), en: each("at least") }
  },
  changed: (what, from, to) =>
    [...new Set([...from.floors.keys(), ...to.floors.keys()])].flatMap((measure) => {
      const [old, now] = [from.floors.get(measure), to.floors.get(measure)]
      if (old === now) return []
      const floor = { vi: `${what.vi}: mức tối thiểu của ${measure}`, en: `${what.en}: the floor of ${measure}` }
      if (old === undefined) return [{ vi: `${floor.vi} (${now}) được thêm`, en: `${floor.en} (${now}) was added` }]
      if (now === undefined) return [{ vi: `${floor.vi} (${old}) bị bỏ`, en: `${floor.en} (${old}) was removed` }]
      return [moved(floor, old > now, numeral(old), numeral(now))]
    }),
  asksLess: ({ targets }, j) =>
    less<Floors>(targets, j, (here, before) =>
      Object.entries(here.atLeast).some(([measure, least]) => least < (before.atLeast[measure] ?? 0)),
    ),
  named({ targets }) {
    const goals = !targets
      ? []
      : Array.isArray(targets)
        ? targets.map(({ atLeast }, j) => ({ atLeast, path: [j] }))
        : [{ atLeast: targets.everyYear.atLeast, path: ["everyYear"] }]
    return goals.flatMap(({ atLeast, path }) =>
      Object.keys(atLeast).map((measure) => ({ measure, path: ["targets", ...path, "atLeast", measure] })),
    )
  },
}

type Most = { readonly atMost: number }

const ceiling: PlannedKind<"ceiling"> = {
  name: { vi: "không vượt quá", en: "ceiling" },
  built: (shape, head) => ({
    ...head,
    kind: "ceiling",
    targets: timed(shape, shape.targets, ({ atMost }: Most) => ({ kind: "at-most", count: atMost })),
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
}

const qualitative: PlannedKind<"qualitative"> = {
  name: { vi: "định tính", en: "qualitative" },
  built: (shape, head) => ({
    ...head,
    kind: "qualitative",
    targets: timed(shape, shape.targets, (_: unknown) => ({ kind: "done" })),
  }),
  words: () => ({ vi: "đã thực hiện", en: "done" }),
  asks: () => ({ vi: "hoàn thành, có minh chứng", en: "done, with evidence" }),
  changed: unchanged,
  asksLess: never,
  named: null,
}

/** What a plan says of each kind of indicator. */
export const kinds: { readonly [K in IndicatorKind]: PlannedKind<K> } = {
  ratio,
  cap,
  trend,
  floor,
  quota,
  ceiling,
  relative,
  qualitative,
}

/** Measures that an indicator's goals name one by one; null where they are of all together. */
export const namedMeasures = <K extends IndicatorKind>(shape: ShapeOf<K>): readonly NamedMeasure[] | null =>
  kinds[shape.kind].named?.(shape) ?? null
