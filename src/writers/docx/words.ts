/** How a paper names its parts. */
const vi = {
  figure: (number: number) => `Biểu đồ ${number}`,
}

const en: typeof vi = {
  figure: (number) => `Chart ${number}`,
}

export type DocxWords = typeof vi

/** A language that lacks a word does not compile. */
export const docxWords = { vi, en }
