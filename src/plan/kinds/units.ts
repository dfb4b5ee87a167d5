// What is asked of each unit by itself.
import { z } from "zod"
import { compareDecimals } from "../../base/fraction.ts"
import { printNumber, printPercent } from "../../base/text.ts"
import type { RatioPart } from "../../model/indicator.ts"
import type { EachUnit } from "../../model/kinds.ts"
import type { Bilingual } from "../../model/words.ts"
import { timed } from "../build/timed.ts"
import { id } from "../schema/fields.ts"
import { amount, count, percent } from "../schema/goals.ts"
import { indicatorOf } from "../schema/indicator.ts"
import { less, moved, numeral } from "./goal-words.ts"
import type { NamedPair, PlannedKind } from "./planned.ts"
import { unfitPairs, unfitting, unheld } from "./unfit.ts"

/** Of each measure the least that each unit must have. */
export const floors = z.record(id, count).describe("Mức tối thiểu của từng số liệu, cho mỗi đơn vị")

/** What one unit must reach. */
export const eachUnit = {
  each: z
    .union([
      z.strictObject({ measure: id, atLeast: amount.nullish() }),
      z.strictObject({ numerator: id, denominator: id, percent }),
    ])
    .describe(
      "Một đơn vị đạt khi số liệu từ mức atLeast (bỏ trống: từ 1, tức là có), hoặc khi tỷ lệ của nó từ percent",
    ),
}

export const shapes = {
  floor: indicatorOf("floor", {}, { atLeast: floors }),
  reach: indicatorOf("reach", eachUnit, { percent }),
}

/** The same with fields that an indicator has besides where it stands. */
export const unitsWith = <M extends z.ZodRawShape>(more: M) =>
  [z.strictObject(more).extend(shapes.floor.shape), z.strictObject(more).extend(shapes.reach.shape)] as const

type Shape<K extends keyof typeof shapes> = z.infer<(typeof shapes)[K]>
type Floors = { readonly atLeast: Readonly<Record<string, number>> }

const floor: PlannedKind<"floor", Shape<"floor">> = {
  name: { vi: "mức tối thiểu mỗi đơn vị", en: "floor for every unit" },
  built: (shape, head) => ({
    ...head,
    kind: "floor",
    ...timed(shape, ({ atLeast }: Floors) => ({
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
  named({ targets, partTargets }) {
    const goals = !targets
      ? []
      : Array.isArray(targets)
        ? targets.map(({ atLeast }, j) => ({ atLeast, path: [j] }))
        : [{ atLeast: targets.everyYear.atLeast, path: ["everyYear"] }]
    const ofParts = (partTargets ?? []).map(({ atLeast }, j) => ({ atLeast, path: ["partTargets", j] }))
    return [...goals.map(({ atLeast, path }) => ({ atLeast, path: ["targets", ...path] })), ...ofParts].flatMap(
      ({ atLeast, path }) => Object.keys(atLeast).map((measure) => ({ measure, path: [...path, "atLeast", measure] })),
    )
  },
  unfit: (shape, measureOf) => unfitting(floor.named?.(shape) ?? [], measureOf, unheld),
}

type Percent = { readonly percent: string }

const eachIn = ({ each }: Shape<"reach">): EachUnit =>
  "measure" in each
    ? { kind: "number", measure: each.measure, atLeast: each.atLeast ?? 1 }
    : { kind: "share", numerator: each.numerator, denominator: each.denominator, percent: each.percent }

/** A share of each unit's own. */
const reachPairs = ({ numerator, denominator }: RatioPart): readonly NamedPair[] => [
  {
    numerator: { measure: numerator, path: ["each", "numerator"] },
    denominator: { measure: denominator, path: ["each", "denominator"] },
    path: ["each"],
  },
]

const reach: PlannedKind<"reach", Shape<"reach">> = {
  name: { vi: "tỷ lệ đơn vị đạt", en: "share of units" },
  built(shape, head) {
    const each = eachIn(shape)
    return {
      ...head,
      kind: "reach",
      // A unit's numerator above its denominator is refused as that of any share.
      parts: each.kind === "share" ? [{ numerator: each.numerator, denominator: each.denominator }] : [],
      each,
      ...timed(shape, ({ percent }: Percent) => ({ kind: "at-least-percent", percent })),
    }
  },
  words: ({ percent }) => ({ vi: `${printPercent(percent)} số đơn vị`, en: `${percent}% of units` }),
  asks: ({ percent }) => ({
    vi: `ít nhất ${printPercent(percent)} số đơn vị đạt`,
    en: `at least ${percent}% of units`,
  }),
  changed(what, from, to) {
    const told = ({ percent }: Percent): Bilingual => ({ vi: printPercent(percent), en: `${percent}%` })
    const order = compareDecimals(from.percent, to.percent)
    return order === 0 ? [] : [moved(what, order > 0, told(from), told(to))]
  },
  asksLess: ({ targets }, j) =>
    less<Percent>(targets, j, (here, before) => compareDecimals(here.percent, before.percent) < 0),
  named: null,
  pairs: ({ each }) => ("measure" in each ? [] : reachPairs(each)),
  alone: ({ each }) => ("measure" in each ? [{ measure: each.measure, path: ["each", "measure"] }] : []),
  unfit({ each }, measureOf) {
    if (!("measure" in each)) return unfitPairs(reachPairs(each), measureOf)
    const isYes = measureOf(each.measure)?.input === "yes-no" && (each.atLeast ?? 1) > 1
    return [
      ...unfitting([{ measure: each.measure, path: ["each", "measure"] }], measureOf, unheld),
      ...(isYes ? [{ problem: "above-yes" as const, item: each.measure, path: ["each", "atLeast"] }] : []),
    ]
  },
  ofEach: ({ each }) => ("measure" in each ? [each.measure] : [each.numerator, each.denominator]),
  defined: ({ each }) =>
    each.kind === "number"
      ? `${each.measure} ≥ ${each.atLeast}`
      : `${each.numerator} / ${each.denominator} ≥ ${each.percent}%`,
}

export const units = { floor, reach }
