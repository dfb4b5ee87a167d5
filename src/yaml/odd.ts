import type { Bilingual } from "../model/words.ts"

interface Odd {
  readonly pattern: RegExp
  readonly name: Bilingual
  /** What to do about it. */
  readonly instead: Bilingual
}

const retype: Bilingual = { vi: "gõ lại bằng bàn phím", en: "type it anew" }
const space: Bilingual = { vi: "gõ lại bằng dấu cách thường", en: "type an ordinary space" }
const straight: Bilingual = { vi: 'gõ lại dấu ngoặc kép thẳng "', en: 'type a straight quotation mark "' }
const hyphen: Bilingual = { vi: "gõ lại dấu gạch nối -", en: "type an ordinary hyphen -" }

/** Characters that look like what YAML or an id needs, and are something else. */
const odd: readonly Odd[] = [
  { pattern: /[\u00a0\u2007\u202f]/u, name: { vi: "dấu cách không ngắt", en: "a no-break space" }, instead: space },
  {
    pattern: /[\u2000-\u2006\u2008-\u200a\u205f\u3000]/u,
    name: { vi: "dấu cách đặc biệt", en: "a space of another width" },
    instead: space,
  },
  {
    pattern: /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u,
    name: { vi: "ký tự không có bề rộng", en: "a character without width" },
    instead: { vi: "xóa ký tự không nhìn thấy đó", en: "delete it, though it is not seen" },
  },
  {
    pattern: /(?<=(?:^|: ?|- |[[{,])\s*)[\u201c\u201d\u201e\u2018\u2019]/u,
    name: { vi: "dấu nháy cong (của Word)", en: "a curly quotation mark (from Word)" },
    instead: straight,
  },
  {
    pattern: /(?<=^\s*|[A-Za-z])[\u2010-\u2015\u2212](?=[ A-Za-z0-9])/u,
    name: { vi: "dấu gạch không phải dấu trừ", en: "a dash that is no minus sign" },
    instead: hyphen,
  },
  {
    pattern: /[\uff1a\ufe55]/u,
    name: { vi: "dấu hai chấm toàn chiều rộng", en: "a full-width colon" },
    instead: { vi: "gõ lại dấu hai chấm thường", en: "type an ordinary colon" },
  },
  {
    pattern: /(?!\uff1a)[\uff01-\uff5e]/u,
    name: { vi: "ký tự toàn chiều rộng", en: "a full-width character" },
    instead: retype,
  },
  {
    pattern: /(?![0-9\uff10-\uff19])\p{Nd}/u,
    name: { vi: "chữ số của hệ chữ khác", en: "a digit of another script" },
    instead: retype,
  },
  {
    pattern: /[\u0400-\u052f]/u,
    name: { vi: "chữ Kirin giống chữ La-tinh", en: "a Cyrillic letter that looks like a Latin one" },
    instead: retype,
  },
  {
    pattern: /[\u0370-\u03ff]/u,
    name: { vi: "chữ Hy Lạp giống chữ La-tinh", en: "a Greek letter that looks like a Latin one" },
    instead: retype,
  },
]

const codeOf = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`

/** The first of each odd kind of character in a text. */
const found = (text: string) =>
  odd.flatMap(({ pattern, name, instead }) => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ name, instead, code: codeOf(match[0]), column: match.index + 1 }]
  })

const listed = (parts: readonly Bilingual[]): Bilingual | null =>
  parts.length === 0 ? null : { vi: parts.map(({ vi }) => vi).join(", "), en: parts.map(({ en }) => en).join(", ") }

/** The odd characters of a text by name, with their code points: `dấu cách không ngắt (U+00A0)`; null where there are none. */
export const oddCharacters = (text: string): Bilingual | null =>
  listed(found(text).map(({ name, code }) => ({ vi: `${name.vi} (${code})`, en: `${name.en} (${code})` })))

/** Those of a line, each with its column and what to type instead. */
const oddOnLine = (line: string): Bilingual | null =>
  listed(
    found(line).map(({ name, instead, code, column }) => ({
      vi: `${name.vi} (${code}) ở cột ${column}: ${instead.vi}`,
      en: `${name.en} (${code}) in column ${column}: ${instead.en}`,
    })),
  )

/** A problem's words, with the odd characters named that stand on its line: they are not seen, and often are the cause. */
export function withOddCharacters(problem: Bilingual, line: string): Bilingual {
  const named = oddOnLine(line)
  if (named === null) return problem
  const [vi, en] = problem.vi.endsWith("?") ? [" Dòng", " This"] : ["; dòng", "; this"]
  return { vi: `${problem.vi}${vi} này có ${named.vi}`, en: `${problem.en}${en} line has ${named.en}` }
}

/** Of an error of YAML they are the cause, whatever YAML makes of it. */
export const oddCause = (line: string): Bilingual | null => {
  const named = oddOnLine(line)
  return named === null ? null : { vi: `dòng này có ${named.vi}`, en: `this line has ${named.en}` }
}

/** Latin letters under what only looks like them. */
const lookAlikes = new Map(
  [..."аaеeоoрpсcуyхxкkмmтtнhвbіiѕsјjԁdАAВBЕEКKМMНHОOРPСCТTХXУYαaοoνvρpτtιiκkΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧX"].flatMap(
    (char, at, all) => (at % 2 === 0 ? [[char, all[at + 1] ?? char] as const] : []),
  ),
)

/** What an id was meant to be: without marks, look-alikes and what is not seen; spaces as hyphens. */
export const plainId = (id: string): string =>
  [...id.normalize("NFKD").replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")]
    .map((char) => lookAlikes.get(char) ?? char)
    .join("")
    .replace(/[đĐ]/g, (char) => (char === "đ" ? "d" : "D"))
    .trim()
    .replace(/[\s_\u2010-\u2015\u2212]+/gu, "-")
