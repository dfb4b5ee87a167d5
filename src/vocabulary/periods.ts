import type { Period } from "../model/period.ts"
import type { Lang } from "../model/words.ts"

/** Of a figure that counts the years of a stage. */
export const wholeTerm: Readonly<Record<Lang, (text: string) => string>> = {
  vi: (text) => `${text} trong cả giai đoạn`,
  en: (text) => `${text} over the whole term`,
}

const before: Readonly<Record<Lang, Readonly<Record<Period["span"], string>>>> = {
  vi: { part: "cùng kỳ năm trước", year: "năm trước", stage: "năm trước" },
  en: { part: "the same period a year before", year: "the year before", stage: "the year before" },
}

/** What a period is compared with: the same one a year before. */
export const yearBefore = ({ span }: Period, lang: Lang): string => before[lang][span]
