export type Lang = "vi" | "en"

/** A text in both languages of the tool. */
export type Bilingual = { readonly vi: string; readonly en: string }
