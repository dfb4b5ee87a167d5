// Shares of what there is: that must be reached, that must not pass, that must rise.
import { z } from "zod"
import { printPercent } from "../../base/text.ts"
import { most, percent } from "../schema/goals.ts"
import { indicatorOf, ratioPart } from "../schema/indicator.ts"
import { isPercentBelow, percentMoved, percentWords } from "./goal-words.ts"
import { planned } from "./planned.ts"
import { partPairs } from "./unfit.ts"

const parts = { parts: z.array(ratioPart).min(1) }

const ratio = planned(indicatorOf("ratio", parts, { percent }), {
  name: { vi: "tỷ lệ", en: "ratio" },
  goal: ({ percent }) => ({ kind: "at-least-percent", percent }),
  words: percentWords,
  asks: ({ percent }) => ({ vi: `đạt ${printPercent(percent)}`, en: `at least ${percent}%` }),
  changed: percentMoved,
  asksLess: isPercentBelow,
  pairs: partPairs,
})

const cap = planned(indicatorOf("cap", parts, { percent: most }), {
  name: { vi: "tỷ lệ không vượt quá", en: "ratio that must not pass" },
  goal: ({ percent }) => ({ kind: "at-most-percent", percent }),
  words: ({ percent }) => ({ vi: `không quá ${printPercent(percent)}`, en: `at most ${percent}%` }),
  changed: percentMoved,
  asksLess: (here, before) => isPercentBelow(before, here),
  pairs: partPairs,
})

const trend = planned(indicatorOf("trend", { parts: z.array(ratioPart).length(1) }, {}), {
  name: { vi: "tăng so với năm trước", en: "above the year before" },
  goal: () => ({ kind: "above-year-before" }),
  words: () => ({ vi: "cao hơn năm trước", en: "above the year before" }),
  asks: () => ({ vi: "cao hơn năm trước", en: "higher than the year before" }),
  pairs: partPairs,
})

export const shares = { ratio, cap, trend }
