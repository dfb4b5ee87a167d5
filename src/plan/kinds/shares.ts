// Shares of what there is: that must be reached, that must not pass, that must rise.
import { z } from "zod"
import { compareDecimals } from "../../base/fraction.ts"
import { printPercent } from "../../base/text.ts"
import type { Bilingual } from "../../model/words.ts"
import { timed } from "../build/timed.ts"
import { most, percent } from "../schema/goals.ts"
import { indicatorOf, ratioPart } from "../schema/indicator.ts"
import { less, moved } from "./goal-words.ts"
import { never, type PlannedKind, partPairs, unchanged } from "./planned.ts"
import { unfitPairs } from "./unfit.ts"

const parts = { parts: z.array(ratioPart).min(1) }

export const shapes = {
  ratio: indicatorOf("ratio", parts, { percent }),
  cap: indicatorOf("cap", parts, { percent: most }),
  trend: indicatorOf("trend", { parts: z.array(ratioPart).length(1) }, {}),
}

/** The same with fields that an indicator has besides where it stands. */
export const sharesWith = <M extends z.ZodRawShape>(more: M) =>
  [
    z.strictObject(more).extend(shapes.ratio.shape),
    z.strictObject(more).extend(shapes.cap.shape),
    z.strictObject(more).extend(shapes.trend.shape),
  ] as const

type Shape<K extends keyof typeof shapes> = z.infer<(typeof shapes)[K]>
type Percent = { readonly percent: string }
const ratioWords = ({ percent }: Percent): Bilingual => ({ vi: printPercent(percent), en: `${percent}%` })

function percentMoved(what: Bilingual, from: Percent, to: Percent): Bilingual[] {
  const order = compareDecimals(from.percent, to.percent)
  return order === 0 ? [] : [moved(what, order > 0, ratioWords(from), ratioWords(to))]
}

const ratio: PlannedKind<"ratio", Shape<"ratio">> = {
  name: { vi: "tỷ lệ", en: "ratio" },
  built: (shape, head) => ({
    ...head,
    kind: "ratio",
    ...timed(shape, ({ percent }: Percent) => ({ kind: "at-least-percent", percent })),
  }),
  words: ratioWords,
  asks: ({ percent }) => ({ vi: `đạt ${printPercent(percent)}`, en: `at least ${percent}%` }),
  changed: percentMoved,
  asksLess: ({ targets }, j) =>
    less<Percent>(targets, j, (here, before) => compareDecimals(here.percent, before.percent) < 0),
  named: null,
  pairs: partPairs,
  unfit: (shape, measureOf) => unfitPairs(partPairs(shape), measureOf),
}

const cap: PlannedKind<"cap", Shape<"cap">> = {
  name: { vi: "tỷ lệ không vượt quá", en: "ratio that must not pass" },
  built: (shape, head) => ({
    ...head,
    kind: "cap",
    ...timed(shape, ({ percent }: Percent) => ({ kind: "at-most-percent", percent })),
  }),
  words: ({ percent }) => ({ vi: `không quá ${printPercent(percent)}`, en: `at most ${percent}%` }),
  asks: ({ percent }) => ({ vi: `không quá ${printPercent(percent)}`, en: `at most ${percent}%` }),
  changed: percentMoved,
  asksLess: ({ targets }, j) =>
    less<Percent>(targets, j, (here, before) => compareDecimals(here.percent, before.percent) > 0),
  named: null,
  pairs: partPairs,
  unfit: (shape, measureOf) => unfitPairs(partPairs(shape), measureOf),
}

const trend: PlannedKind<"trend", Shape<"trend">> = {
  name: { vi: "tăng so với năm trước", en: "above the year before" },
  built: (shape, head) => ({
    ...head,
    kind: "trend",
    ...timed(shape, (_: unknown) => ({ kind: "above-year-before" })),
  }),
  words: () => ({ vi: "cao hơn năm trước", en: "above the year before" }),
  asks: () => ({ vi: "cao hơn năm trước", en: "higher than the year before" }),
  changed: unchanged,
  asksLess: never,
  named: null,
  pairs: partPairs,
  unfit: (shape, measureOf) => unfitPairs(partPairs(shape), measureOf),
}

export const shares = { ratio, cap, trend }
