import type { Lang } from "../model/words.ts"

/** Of a figure that counts the years of a stage. */
export const wholeTerm: Readonly<Record<Lang, (text: string) => string>> = {
  vi: (text) => `${text} trong cả giai đoạn`,
  en: (text) => `${text} over the whole term`,
}
