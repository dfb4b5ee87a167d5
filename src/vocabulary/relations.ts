import { product } from "../base/fraction.ts"
import type { CrossCheck, Relation, Tolerance } from "../model/cross-check.ts"
import type { Lang } from "../model/words.ts"
import { printing } from "./print.ts"

// How the two sides of a cross-check are to stand to each other, and how they do where they don't.

const vi = {
  holds: { "≤": "không lớn hơn", "=": "bằng", "≥": "không nhỏ hơn" } satisfies Record<Relation, string>,
  breaks: { "≤": "lớn hơn", "=": "khác với", "≥": "nhỏ hơn" } satisfies Record<Relation, string>,
  plus: " cộng ",
  within: (tolerance: string) => `được lệch đến ${tolerance}`,
}

const en: typeof vi = {
  holds: { "≤": "is not above", "=": "equals", "≥": "is not below" },
  breaks: { "≤": "above", "=": "other than", "≥": "below" },
  plus: " plus ",
  within: (tolerance) => `give or take ${tolerance}`,
}

export const relationWords = { vi, en }

export const toleranceText = (tolerance: Tolerance, lang: Lang): string =>
  "amount" in tolerance ? printing[lang].number(tolerance.amount) : printing[lang].percent(tolerance.percent)

/** `CT1/male + CT1/female = CT1/all ± 5%` */
export const relationInSigns = ({ left, relation, right, tolerance }: CrossCheck, lang: Lang): string =>
  `${left.join(" + ")} ${relation} ${right.join(" + ")}${tolerance === null ? "" : ` ± ${toleranceText(tolerance, lang)}`}`

/** The room that a tolerance gives, in whole numbers: 5% is 5 of 100, 2.5% is 25 of 1000. */
export function roomOf(tolerance: Tolerance | null): {
  readonly unit: number
  readonly share: number
  readonly amount: number
} {
  if (tolerance === null) return { unit: 1, share: 0, amount: 0 }
  if ("amount" in tolerance) return { unit: 1, share: 0, amount: tolerance.amount }
  const tens = 10 ** (tolerance.percent.split(".")[1]?.length ?? 0)
  return { unit: 100 * tens, share: Number(product(tolerance.percent, tens)), amount: 0 }
}
