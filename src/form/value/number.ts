import { fold } from "../../base/text.ts"
import type { Reading } from "../../model/submission.ts"
import { parseDay } from "./day.ts"
import { asGuess, faulty } from "./faulty.ts"
import { likelyNumber, onlyNumberIn } from "./likely-number.ts"
import { bareNumeral, isExact, type Numeral, numeral } from "./numeral.ts"
import { saysMissing, saysNothingArose } from "./phrases.ts"
import { numeralWithMark } from "./seen.ts"

export type NumberInput = "count" | "decimal" | "money" | "number" | "amount"

/** Other ways to write a unit of money. */
export const unitNames: Readonly<Record<string, readonly string[]>> = {
  "triệu đồng": ["triệu", "tr.đồng", "tr. đồng", "tr đồng", "tr.đ", "tr. đ", "trđ", "tr đ", "tr"],
}

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
  const units = own === "" ? [] : [own, ...(unitNames[own] ?? [])]
  const bare = bareNumeral(text, units)
  const read = bare === null ? null : numeral(bare)
  if (read !== null) return byShape(read, input)
  const marked = numeralWithMark(text)
  const under = marked === null ? null : bareNumeral(marked.numeral, units)
  const plain = under === null ? null : numeral(under)
  if (marked !== null && plain !== null) {
    return {
      ...faulty("number-ambiguous", asGuess(Number(plain.decimal))),
      joined: makesOne(marked.joined, input) ? marked.joined : null,
    }
  }
  if (/^(?:- ?\d[\d., ]*|\( ?-?\d[\d., ]*\))$/.test(text)) return faulty("not-whole", onlyNumberIn(text))
  if (/^[^()]*\d[^()]*(?:%|‰|phần trăm)/.test(text)) return faulty("percent-in-count")
  if (parseDay(text) !== null) return faulty("date-in-number")
  return faulty("not-a-number", likelyNumber(text, own))
}

/** Do a number and its mark make a number together that may stand there? */
const makesOne = (joined: string | null, input: NumberInput): boolean => {
  const read = joined === null ? null : numeral(joined)
  return read?.shape === "whole" || (read?.shape === "decimal" && input !== "count")
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
