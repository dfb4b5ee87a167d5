import { fold, withoutFinal } from "../../base/text.ts"

/** "Nothing arose": an answer of 0. The dashes of all kinds are one after folding. */
const nothing = new Set(["-", "không", "không có", "không phát sinh", "ko", "ko có", "ko phát sinh"])

/** "No figure yet": an answer to the duty to answer, and no value. Not to be taken for 0. */
const missing = new Set([
  ...["chưa có số liệu", "chưa có số liệu thống kê", "chưa có số liệu tổng hợp", "chưa có thống kê"],
  ...["chưa thống kê", "chưa thống kê được", "chưa tổng hợp", "chưa tổng hợp được"],
  ...["không có số liệu", "không có số liệu thống kê", "không thống kê được"],
])

/** What a clerk probably means by 0 without saying it: asked about. */
const nearlyNothing = new Set(["--", "---", "chưa phát sinh", "không có phát sinh", "không có vụ nào", "zero"])

/** An answer as answers are compared. */
export const bare = (text: string): string => withoutFinal(fold(text), ".;!")

export const saysNothingArose = (text: string): boolean => nothing.has(bare(text))

/** Dots to be filled in (`…`, `...`) and the fixed phrases. */
export const saysMissing = (text: string): boolean => /^(?:…|\.{3})[….]*$/.test(fold(text)) || missing.has(bare(text))

export const nearlySaysNothing = (text: string): boolean =>
  nearlyNothing.has(bare(text)) || /^không (?:có )?(?:người|vụ|trường hợp)(?: nào)?$/.test(bare(text))
