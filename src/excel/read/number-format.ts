import { format, formatColor } from "numfmt"
import { multiples, saysPercent } from "../../base/vietnamese.ts"
import type { Cell } from "../../model/workbook.ts"

export type Format = Cell["format"]

/** Codes of the built-in formats that are not days, by number. */
const builtInCodes: Readonly<Record<number, string>> = {
  ...{ 0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00" },
  ...{ 12: "# ?/?", 13: "# ??/??", 37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)" },
  ...{ 40: "#,##0.00;(#,##0.00)", 48: "##0.0E+0", 49: "@" },
}

/** Numbers of the formats that need no code. 27-36 and 50-58 are days in East Asian versions of Excel. */
function builtIn(id: number): Format {
  if (id === 0) return "general"
  if (id === 9 || id === 10) return "percent"
  if (id === 49) return "text"
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
    return "date"
  return "number"
}

/** What is shown as it stands: quoted text, escaped and padded characters; and `[Red]`, `[$-42A]`, `[>100]`. */
const literal = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gis

/** No code that Excel writes is longer (255); what is longer is not read. */
const longestCode = 1_000

/** What a number format makes of a number: its code where the file has one for the id, else the built-in of that id. */
export function formatOf(id: number, code: string | undefined): Format {
  if (code === undefined) return builtIn(id)
  const [first = ""] = code.slice(0, longestCode).replace(literal, "").split(";")
  const shown = first.trim().toLowerCase()
  if (shown === "general") return "general"
  if (shown === "@") return "text"
  if (shown.includes("%")) return "percent"
  return /[dmyhsbge]/.test(shown.replace(/general|e[+-]/g, "")) ? "date" : "number"
}

/** Does the format leave every value unseen (`;;;`)? */
export const showsNothing = (code: string): boolean => /^;{2,3}$/.test(code.trim())

/** The code of a format as the file has it, or of the built-in of that number; null where it needs none, and where none is known. */
export const codeOf = (id: number, code: string | undefined): string | null => {
  const known = code ?? builtInCodes[id] ?? null
  return known === null || known.length > longestCode || /^general$/i.test(known) ? null : known
}

/** The shortest that a day of a built-in format is printed as; null for any other number. */
export const dayCodeOf = (id: number): string | null =>
  builtIn(id) === "date" ? (id === 14 ? "d/m/yyyy" : "d/m") : null

/** What a number format shows of a value, where that is not simply the value; null where it is. */
export type Shows = (value: number | string) => string | null

/** What stands around the digits of a section without changing them: colours, padding, fills, words without digits. */
const around = /\[(?:red|black|blue|\$[^\]]*)\]|_.|\*.|\\[^\d%(-]|"[^"\d%(-]*"| /gis
const digits = /^[#,?]*[0?](?:\.(0{1,2}|0{4,}|0#+))?$/

/** Words that make another number of the numeral they stand at: `12 nghìn`, `khoảng 12`, `12+`. */
const multiplying = new RegExp(`^ ?(${Object.keys(multiples).join("|")})(?!\\p{L})`, "iu")
const about = /(?:khoảng|chừng|ước|gần|hơn|trên|dưới|tối (?:đa|thiểu)|ít nhất|nhiều nhất|không quá|[<>≤≥~≈±]) ?$/iu
const orSo = /^ ?(?:\+|(?:trở lên|trở xuống|có lẻ|rưỡi)(?!\p{L}))/iu
const telling = new RegExp(
  `${about.source.replace("$", "")}|\\+|trở|lẻ|rưỡi|(?<!\\p{L})(?:${Object.keys(multiples).join("|")})(?!\\p{L})`,
  "iu",
)

/** Of a format whose first section shows a number above 0 as it is, but for decimals: how many of them it shows at most; null for any other. */
function plainDecimals(code: string): number | null {
  const [first = ""] = code.split(";")
  const match =
    /=/.test(code) || telling.test(code) || saysPercent(code) ? null : digits.exec(first.replace(around, ""))
  return match === null ? null : (match[1]?.length ?? 0)
}

/** Is a number above 0 shown as it is by such a format, or rounded to a decimal figure that is seen to be one? */
const showsPlainly = (value: number, decimals: number): boolean =>
  value > 0 &&
  value < longestNumber &&
  (Number.isInteger(value) || (decimals > 0 && !Number.isInteger(Math.round(value * 10 ** decimals) / 10 ** decimals)))

/** What a format shows, by its code alone: in conditional formats. */
export const showsUnder = (code: string): Shows | null =>
  showsNothing(code) ? null : showsOf(formatOf(0, code), codeOf(0, code))

/** How the cells of one number format look; null for a format that always shows what is there. */
export function showsOf(kind: Format, code: string | null): Shows | null {
  if (code === null || kind === "date" || code === "@") return null
  const known = new Map<number | string, string | null>()
  const decimals = plainDecimals(code)
  const showsZero = decimals !== null && !code.includes(";")
  return (value) => {
    if (decimals !== null && typeof value === "number" && showsPlainly(value, decimals)) return null
    if (value === 0 && showsZero) return null
    const before = known.get(value)
    if (before !== undefined) return before
    const shown = typeof value === "number" ? otherNumber(code, value) : otherText(code, value)
    if (known.size < mostKnown) known.set(value, shown)
    return shown
  }
}
const mostKnown = 10_000

/** A number as its format prints it, in Vietnamese; null for a code that cannot be read. */
export const printedNumber = (code: string, value: number): string | null => printed(code, value, "vi")

/** A text as the format prints it; null for a code that cannot be read. */
function printed(code: string, value: number | string, locale: "en" | "vi"): string | null {
  try {
    return format(code, value, { locale })
      .replace(/[\s\u00a0]+/g, " ")
      .trim()
  } catch {
    return null
  }
}

/** Is the number printed in white, by the format itself? */
export function isPrintedWhite(code: string, value: number | string): boolean {
  try {
    return /\[(?:white|color ?2)\]/i.test(code) && /white|fff(?:fff)?$/i.test(String(formatColor(code, value)))
  } catch {
    return false
  }
}

/** Numbers with more digits than a cell keeps are none that a form asks for; no format is asked how it shows them. */
const longestNumber = 1e15

function otherNumber(code: string, value: number): string | null {
  if (Math.abs(value) >= longestNumber) return null
  const shown = printed(code, value, "en")
  if (shown === null || (!saysPercent(shown) && saysNumber(shown, value))) return null
  return printed(code, value, "vi") ?? shown
}

/** Text under a format is shown as it is, but for formats with a section of their own for it. */
function otherText(code: string, value: string): string | null {
  const sections = code.replace(literal, "").split(";").length
  if (sections < 4 && !/^[^;]*@[^;]*$/.test(code.replace(literal, ""))) return null
  const shown = value.length > longestText ? null : printed(code, value, "vi")
  const plain = value.replace(/[\s\u00a0]+/g, " ").trim()
  return shown === null || shown === plain || (plain !== "" && wordsAround(shown, plain)) ? null : shown
}
const longestText = 300

/** The text with words before or behind it, none of which is a figure or leans on one of it: `12 người` of 12. */
function wordsAround(shown: string, text: string): boolean {
  const at = shown.indexOf(text)
  const [before, behind] = [shown.slice(0, at), shown.slice(at + text.length)]
  if (at < 0 || /\d/.test(before + behind) || saysPercent(behind)) return false
  return !/\d/.test(text) || !(about.test(before) || orSo.test(behind) || multiplying.test(behind))
}

/** Numerals as an English format prints them: a fraction, or digits with separators. */
const numerals =
  /(?:(\d+) )?(\d+)\/(\d+)|(?:\d{1,3}(?:,\d{3})+|\d+(?: \d{3})+)(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?(?:E[+-]?\d+)?/g

/** Does somebody who reads what is shown read this number? A zero may be shown as nothing or as a dash; decimals may be rounded as long as some are shown. */
function saysNumber(shown: string, value: number): boolean {
  const found = [...shown.matchAll(numerals)]
  if (found.length === 0) return value === 0
  return found.some((match) => {
    const [text, whole, top, below] = match
    const behind = shown.slice(match.index + text.length)
    if (about.test(shown.slice(0, match.index)) || orSo.test(behind) || multiplying.test(behind)) return false
    const size =
      top === undefined ? Number(text.replace(/[, ]/g, "")) : Number(whole ?? 0) + Number(top) / Number(below)
    return agrees(size * signAt(shown, match.index, text.length), decimalsOf(text), value, text)
  })
}

const decimalsOf = (text: string): number => (text.includes("E") ? 0 : (text.split(".")[1]?.length ?? 0))

function agrees(read: number, decimals: number, value: number, text: string): boolean {
  // "12.000" is twelve to a computer, and twelve thousand to a Vietnamese eye.
  if (/^\d{1,3}\.000$/.test(text) && Number.isInteger(value)) return false
  const apart = Math.abs(read - value)
  if (apart <= Math.abs(value) * 1e-12 || apart < 0.0005) return true
  return decimals > 0 && !Number.isInteger(read) && apart <= 0.5000001 * 10 ** -decimals
}

/** -1 where a minus, or a bracket of the manner of accounts, stands at a numeral. */
function signAt(shown: string, at: number, length: number): 1 | -1 {
  const before = shown.slice(0, at)
  if (/[-−]$|^[-−] *$/.test(before.slice(-8))) return -1
  return /\( ?$/.test(before.slice(-2)) && /^ ?\)/.test(shown.slice(at + length, at + length + 2)) ? -1 : 1
}
