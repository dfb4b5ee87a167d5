// What is asked of each unit by itself.
import { z } from "zod"
import { printNumber, printPercent } from "../../base/text.ts"
import type { EachUnit } from "../../model/kinds.ts"
import { orElse } from "../../yaml/left-open.ts"
import { id } from "../schema/fields.ts"
import { amount, count, percent } from "../schema/goals.ts"
import { indicatorOf } from "../schema/indicator.ts"
import { isPercentBelow, moved, numeral, percentMoved } from "./goal-words.ts"
import { planned } from "./planned.ts"
import { type NamedMeasure, type NamedPair, unfitPairs, unfitting, unheld } from "./unfit.ts"

/** Of each measure the least that each unit must have. */
export const floors = z.record(id, count).describe("Mức tối thiểu của từng số liệu, cho mỗi đơn vị")

/** What one unit must reach. */
export const eachUnit = {
  each: z
    .union([
      z.strictObject({ measure: id, atLeast: orElse(amount, 1) }),
      z.strictObject({ numerator: id, denominator: id, percent }),
    ])
    .describe(
      "Một đơn vị đạt khi số liệu từ mức atLeast (bỏ trống: từ 1, tức là có), hoặc khi tỷ lệ của nó từ percent",
    ),
}

const floorSchema = indicatorOf("floor", {}, { atLeast: floors })

/** The measures that a floor's goals name. */
function floorMeasures({ targets, partTargets }: z.output<typeof floorSchema>): readonly NamedMeasure[] {
  const years = Array.isArray(targets)
    ? targets.map(({ atLeast }, j) => ({ atLeast, path: ["targets", j] }))
    : targets
      ? [{ atLeast: targets.everyYear.atLeast, path: ["targets", "everyYear"] }]
      : []
  const parts = partTargets.map(({ atLeast }, j) => ({ atLeast, path: ["partTargets", j] }))
  return [...years, ...parts].flatMap(({ atLeast, path }) =>
    Object.keys(atLeast).map((measure) => ({ measure, path: [...path, "atLeast", measure] })),
  )
}

const floor = planned(floorSchema, {
  name: { vi: "mức tối thiểu mỗi đơn vị", en: "floor for every unit" },
  goal: ({ atLeast }) => ({ kind: "at-least-each", floors: new Map(Object.entries(atLeast)) }),
  words({ floors }) {
    const each = [...floors].map(([measure, least]) => `${measure}: ${printNumber(least)}`).join(", ")
    return { vi: `ít nhất ${each}`, en: `at least ${each}` }
  },
  asks({ floors }, nameOf) {
    const each = [...floors].map(([id, least]) => ({ name: nameOf(id), least: numeral(least) }))
    return {
      vi: each.map(({ name, least }) => `${name} ít nhất ${least.vi}`).join(", "),
      en: each.map(({ name, least }) => `${name} at least ${least.en}`).join(", "),
    }
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
  asksLess: (here, before) =>
    Object.entries(here.atLeast).some(([measure, least]) => least < (before.atLeast[measure] ?? 0)),
  named: floorMeasures,
  unfit: (shape, measureOf) => unfitting(floorMeasures(shape), measureOf, unheld),
})

const reachSchema = indicatorOf("reach", eachUnit, { percent })

const eachIn = ({ each }: z.output<typeof reachSchema>): EachUnit =>
  "measure" in each
    ? { kind: "number", measure: each.measure, atLeast: each.atLeast }
    : { kind: "share", numerator: each.numerator, denominator: each.denominator, percent: each.percent }

/** A share of each unit's own. */
const reachPairs = ({ numerator, denominator }: { numerator: string; denominator: string }): readonly NamedPair[] => [
  {
    numerator: { measure: numerator, path: ["each", "numerator"] },
    denominator: { measure: denominator, path: ["each", "denominator"] },
    path: ["each"],
  },
]

const reach = planned(reachSchema, {
  name: { vi: "tỷ lệ đơn vị đạt", en: "share of units" },
  goal: ({ percent }) => ({ kind: "at-least-percent", percent }),
  own(shape) {
    const each = eachIn(shape)
    // A unit's numerator above its denominator is refused as that of any share.
    return { each, parts: each.kind === "share" ? [{ numerator: each.numerator, denominator: each.denominator }] : [] }
  },
  words: ({ percent }) => ({ vi: `${printPercent(percent)} số đơn vị`, en: `${percent}% of units` }),
  asks: ({ percent }) => ({
    vi: `ít nhất ${printPercent(percent)} số đơn vị đạt`,
    en: `at least ${percent}% of units`,
  }),
  changed: percentMoved,
  asksLess: isPercentBelow,
  pairs: ({ each }) => ("measure" in each ? [] : reachPairs(each)),
  alone: ({ each }) => ("measure" in each ? [{ measure: each.measure, path: ["each", "measure"] }] : []),
  unfit({ each }, measureOf) {
    if (!("measure" in each)) return unfitPairs(reachPairs(each), measureOf)
    const isYes = measureOf(each.measure)?.input === "yes-no" && each.atLeast > 1
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
})

export const units = { floor, reach }
