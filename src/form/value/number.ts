import { fold } from "../../base/text.ts"
import type { EntryFault, Reading } from "../../model/submission.ts"
import { parseDay } from "./day.ts"
import { bareNumeral, isExact, type Numeral, numeral } from "./numeral.ts"
import { numberInWords } from "./numeral-words.ts"
import { nearlySaysNothing, saysMissing, saysNothingArose } from "./phrases.ts"

export type NumberInput = "count" | "number" | "amount"

/** Other ways to write a unit of money. */
const unitNames: Readonly<Record<string, readonly string[]>> = {
  "triệu đồng": ["triệu", "tr.đồng", "tr. đồng", "tr đồng", "tr.đ", "tr. đ", "trđ", "tr đ", "tr"],
}
/** Units of money that are not the one asked for, and how many of the unit asked for they make: for the question only. */
const otherMoney: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  "triệu đồng": [
    [/^(.*\d) ?(?:tỷ|tỉ)(?: đồng)?$/, 1e3],
    [/^(.*\d) ?(?:nghìn|ngàn) đồng$/, 1e-3],
    [/^(.*\d) ?(?:đồng|đ|vnđ|vnd)$/, 1e-6],
  ],
}

export const faulty = (fault: EntryFault, guess: string | null = null): Reading => ({
  state: "faulty",
  fault,
  guess,
  related: null,
})

/** A number as a question to a clerk shows it: digits, and a comma before decimals. */
export const asGuess = (number: number): string | null =>
  Number.isFinite(number) && Math.abs(number) < 1e15 ? String(Number(number.toPrecision(15))).replace(".", ",") : null

/** Full-width characters as their ordinary ones. Not NFKC, which makes 122 of 12². */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

/** A number with its unit, and all of it once more in words, is shorter. Longer texts are not searched for one: patterns would take time with the
 * square of their length. */
const longestNumber = 300

/** Text typed where a number is asked, after the domain's table. `unit` is the row's own unit of counting, which may stand behind the number. */
export function readNumberText(typed: string, input: NumberInput, unit: string | null): Reading {
  const text = fold(narrow(typed))
  if (text === "") return { state: "blank" }
  if (text.length > longestNumber) return faulty("not-a-number")
  if (saysNothingArose(text)) return { state: "number", number: 0, nothingArose: true, fromText: true }
  if (saysMissing(text)) return { state: "declared-missing" }
  const own = unit === null ? "" : fold(unit)
  const bare = bareNumeral(text, own === "" ? [] : [own, ...(unitNames[own] ?? [])])
  const read = bare === null ? null : numeral(bare)
  if (read !== null) return byShape(read, input)
  if (/^(?:- ?\d[\d., ]*|\( ?-?\d[\d., ]*\))$/.test(text)) return faulty("not-whole", onlyNumberIn(text))
  if (/^[^()]*\d[^()]*(?:%|phần trăm)/.test(text)) return faulty("percent-in-count")
  if (parseDay(text) !== null) return faulty("date-in-number")
  return faulty("not-a-number", likely(text, own))
}

function byShape({ shape, decimal }: Numeral, input: NumberInput): Reading {
  if (!isExact(decimal)) return faulty("not-a-number")
  const number = Number(decimal)
  const riddle = shape === "one-comma" || shape === "comma-groups" || (shape === "one-dot" && input !== "count")
  if (riddle) return faulty("number-ambiguous", asGuess(number))
  if (input === "count" && shape === "decimal") return faulty("not-whole", wholeOf(number))
  return { state: "number", number, nothingArose: false, fromText: true }
}

const wholeOf = (number: number): string | null => (Number.isInteger(number) ? asGuess(number) : null)

/** The number that a text probably means, to be asked about: never used. */
function likely(text: string, unit: string): string | null {
  if (nearlySaysNothing(text)) return "0"
  for (const [pattern, times] of otherMoney[unit] ?? []) {
    const read = numeral(pattern.exec(text)?.[1] ?? "")
    if (read) return asGuess(Number(read.decimal) * times)
  }
  const words = numberInWords(unit !== "" && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text)
  if (words !== null) return asGuess(words)
  if (/^\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/.test(text)) return asGuess(Number(text.replace(",", ".")))
  if (/\d/.test(text) && /^[\doli][\doli., ]*$/.test(text) && /[oli]/.test(text))
    return onlyNumberIn(text.replaceAll("o", "0").replace(/[li]/g, "1"))
  return onlyNumberIn(text)
}

/** The one numeral in a text, where there is just one. */
function onlyNumberIn(text: string): string | null {
  const found = text.match(/\d(?:[\d.,]*\d)?(?: \d{3}(?!\d))*/g) ?? []
  const read = found.length === 1 ? numeral(found[0] ?? "") : null
  return read === null ? null : asGuess(Number(read.decimal))
}
