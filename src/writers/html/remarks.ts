import type { Language } from "./language.ts"

/** Remarks as a list; nothing where there are none. */
export const remarksHtml = (language: Language, remarks: readonly string[]): string =>
  remarks.length === 0 ? "" : `<ul>${remarks.map((remark) => `<li>${language.text(remark)}</li>`).join("")}</ul>`
