import { product } from "../base/fraction.ts"
import { printNumber } from "../base/text.ts"
import type { CrossCheck, Relation, Tolerance } from "../model/cross-check.ts"
import type { Lang } from "../model/words.ts"

// How the two sides of a cross-check are to stand to each other, and how they do where they don't.

interface RelationWords {
  readonly holds: Readonly<Record<Relation, string>>
  readonly breaks: Readonly<Record<Relation, string>>
  readonly plus: string
  readonly within: (tolerance: string) => string
}

export const relationWords: Readonly<Record<Lang, RelationWords>> = {
  vi: {
    holds: { "≤": "không lớn hơn", "=": "bằng", "≥": "không nhỏ hơn" },
    breaks: { "≤": "lớn hơn", "=": "khác với", "≥": "nhỏ hơn" },
    plus: " cộng ",
    within: (tolerance) => `được lệch đến ${tolerance}`,
  },
  en: {
    holds: { "≤": "is not above", "=": "equals", "≥": "is not below" },
    breaks: { "≤": "above", "=": "other than", "≥": "below" },
    plus: " plus ",
    within: (tolerance) => `give or take ${tolerance}`,
  },
}

export const toleranceText = (tolerance: Tolerance, lang: Lang): string => {
  if ("amount" in tolerance) return lang === "vi" ? printNumber(tolerance.amount) : String(tolerance.amount)
  return `${lang === "vi" ? tolerance.percent.replace(".", ",") : tolerance.percent}%`
}

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
