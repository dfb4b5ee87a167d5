import type { Lang } from "../../model/words.ts"

/** How a paper names its parts. */
const vi = {
  annex: (numeral: string) => `Phụ lục ${numeral}`,
  see: (numeral: string) => `(Chi tiết tại Phụ lục ${numeral} kèm theo.)`,
  figure: (number: number) => `Biểu đồ ${number}`,
}

const en: typeof vi = {
  annex: (numeral) => `Annex ${numeral}`,
  see: (numeral) => `(Details in Annex ${numeral}.)`,
  figure: (number) => `Chart ${number}`,
}

export type DocxWords = typeof vi

/** A language that lacks a word does not compile. */
export const docxWords: Readonly<Record<Lang, DocxWords>> = { vi, en }
