import { lowerFirst } from "../base/text.ts"

import type { Period } from "../model/period.ts"
import type { Lang } from "../model/words.ts"
import { labels } from "./labels.ts"

/** Of a figure that counts the years of a stage. */
export const wholeTerm: Readonly<Record<Lang, (text: string) => string>> = {
  vi: (text) => `${text} trong cả giai đoạn`,
  en: (text) => `${text} over the whole term`,
}

const before = labels<Period["span"]>({
  part: ["cùng kỳ năm trước", "the same period a year before"],
  year: ["năm trước", "the year before"],
  stage: ["năm trước", "the year before"],
})

const compared: Readonly<Record<Lang, (year: string) => string>> = {
  vi: (year) => `cùng kỳ năm ${year}`,
  en: (year) => `the same period of ${year}`,
}

/** The period that another is compared with, by its year: `năm 2012`, `cùng kỳ năm 2012`. */
export const comparedPeriod = (period: Period, lang: Lang): string =>
  period.span === "part" ? compared[lang](String(period.year)) : lowerFirst(period.name[lang])

/** What a period is compared with: the same one a year before. */
export const yearBefore = ({ span }: Period, lang: Lang): string => before[lang][span]
