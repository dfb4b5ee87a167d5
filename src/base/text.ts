// Vietnamese text as clerks type it, made comparable without ever losing its marks.

import { memory } from "./memory.ts"

/** Characters that are something else in print: mapped before comparing. The soft hyphen and U+00D0 mean letters in TCVN3: decode first. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/\u00d0/g, "\u0110"], // Ð (eth) for Đ
  [/\u0189/g, "\u0110"],
  [/[\u200b-\u200f\u061c\u2060\ufeff\u00ad]/g, ""], // zero-width characters, soft hyphen
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-"],
  [/[\u2018\u2019\u02bc\u2032]/g, "'"],
  [/[\u201c\u201d\u2033]/g, '"'],
]

/** Where the tone mark of oa, oe, uy stands: the older placing (hòa, thủy, Ủy) is the common form here. */
const toneMarks: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
}
const toneMark = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g
const endsSyllable = /^(?!\p{L})/u

/** In an open syllable (hoà, not hoàn), and not behind a q (quý). */
const placed = (marked: string, at: number, lower: string): string =>
  lower[at - 1] === "q" || !endsSyllable.test(lower.slice(at + 2, at + 4)) ? marked : (toneMarks[marked] ?? marked)

/** More combining marks on one letter than any script has (UAX #15, stream-safe text): putting them in order takes time by the square. */
const mostMarks = 30
const isMark = /\p{M}/u
/** Beyond the letters of Latin and the signs, none of which is a mark upon another letter. */
const beyond = /[^\t-\r\x20-\u02ff\u1e00-\u1eff\u2000-\u206f]/

/** Leaves out what is heaped upon 30 marks of one letter. Not by a pattern, which would try again from every mark of a row of them. */
export function withoutHeaps(text: string): string {
  if (text.length <= mostMarks || !beyond.test(text) || !isMark.test(text)) return text
  let [kept, from, marks, at] = ["", 0, 0, 0]
  for (const char of text) {
    const next = at + char.length
    if (char >= "\u0300" && isMark.test(char)) {
      if (++marks > mostMarks) {
        kept += text.slice(from, at)
        from = next
      }
    } else marks = 0
    at = next
  }
  return from === 0 ? text : kept + text.slice(from)
}

/** Text without any of these is tidy once it is NFC and trimmed: most is, and comparing is done often. */
const untidy =
  /[^\S ]| {2}|[\u00ad\u00d0\u0189\u02bc\u061c\u200b-\u200f\u2010-\u2015\u2018\u2019\u201c\u201d\u2032\u2033\u2060\u2212\ufe58\ufe63\ufeff\uff0d]/

/** Text as shown to people: NFC, look-alikes mapped, inner spaces and line breaks as one space, trimmed. */
export function tidy(text: string): string {
  if (isAscii.test(text)) return text.replace(/\s+/g, " ").trim()
  // Marks meet where a character between them goes: they are counted again before they are put in order.
  const clean = untidy.test(text) ? withoutHeaps(mapped(text)).normalize("NFC") : text.normalize("NFC")
  return (untidy.test(clean) ? mapped(clean) : clean).trim()
}

const isAscii = /^[\t-\r\x20-\x7e]*$/

function mapped(text: string): string {
  let clean = text
  for (const [pattern, replacement] of lookAlikes) clean = clean.replace(pattern, replacement)
  return clean.replace(/[\s\u00a0\u2007\u202f\u3000]+/gu, " ")
}

const otherDigit = /(?![0-9])\p{Nd}/gu
const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code))

/** Digits of other scripts as ours: ١٢ is 12. Each script's ten stand in a row, from its nought. */
export const asciiDigits = (text: string): string =>
  text.replace(otherDigit, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let nought = code
    while (isDigit(nought - 1)) nought--
    return String((code - nought) % 10)
  })

/** Text as it is compared: tidy, in lower case, with one placing of tone marks. Marks are kept: Ba Tơ is not Ba Tô. */
export const fold = (text: string): string => folded(text, foldedAfresh)

const folded = memory<string>()

function foldedAfresh(text: string): string {
  return tidy(text).toLowerCase().replace(toneMark, placed)
}

/** A text without these marks at its end: `đã xong.` is `đã xong`. Not by a pattern, which would try again from every mark of a row of them. */
export function withoutFinal(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Edit distance between two texts, up to `limit`; `limit + 1` when it is more. */
export function distance(a: string, b: string, limit: number): number {
  // A character takes two units at most: texts of very different length are not taken apart to be counted.
  if (Math.max(a.length, b.length) / 2 - Math.min(a.length, b.length) > limit) return limit + 1
  const [from, to] = [[...a], [...b]]
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let row = to.map((_, i) => i).concat(to.length)
  for (const [i, char] of from.entries()) {
    const next = [i + 1]
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (char === to[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
    if (Math.min(...row) > limit) return limit + 1
  }
  return row[to.length] ?? 0
}

/** The candidate nearest to `text`, when one is near enough to be offered as a question (never to be used by itself). */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = fold(text)
  const limit = Math.max(1, Math.floor(wanted.length / 4))
  let best: { readonly name: string; readonly away: number } | null = null
  for (const name of candidates) {
    const away = distance(wanted, fold(name), limit)
    if (away <= limit && (best === null || away < best.away)) best = { name, away }
  }
  return best?.name ?? null
}

/** A number as Vietnamese print has it: `1.234,5`. */
export function printNumber(value: number): string {
  const [whole = "", fraction] = String(value).split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".")
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/** A percentage given as text with a point (`"84.6"`) as Vietnamese print has it: `84,6%`. */
export const printPercent = (percent: string): string => `${percent.replace(".", ",")}%`

/**
 * Characters that act on what shows them instead of being seen: control characters, ends of lines that are none, marks that turn the direction of
 * writing, and others that hide. Line breaks and tabs are kept.
 */
const unseen =
  /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

const unit = (text: string, at: number): string => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`

/** Text that acts on nothing, for terminals, Markdown and HTML: what would not be seen is named, `\u202e`. In JSON that says the same. */
export const visible = (text: string): string =>
  text.replace(unseen, (mark) => Array.from({ length: mark.length }, (_, at) => unit(mark, at)).join(""))

/** A word that only begins with a capital, within a sentence: `Số xã` becomes `số xã`, `UBND xã` stays. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** The text with its first letter in upper case: `năm 2013` begins a line as `Năm 2013`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
