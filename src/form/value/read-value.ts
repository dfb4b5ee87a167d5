import { dayOfSerial, parseIsoDay, printDay } from "../../base/day.ts"
import { withoutNoise } from "../../base/fraction.ts"
import { printNumber, tidy } from "../../base/text.ts"
import type { InputKind } from "../../model/form.ts"
import type { Period } from "../../model/period.ts"
import type { Reading } from "../../model/submission.ts"
import type { Cell } from "../../model/workbook.ts"
import { readDay } from "./day.ts"
import { asGuess, faulty, type NumberInput, readNumberText } from "./number.ts"
import { saysMissing } from "./phrases.ts"
import { readStatus } from "./status.ts"

/** What a cell is expected to hold. */
export interface Expected {
  readonly input: InputKind
  /** The unit of counting of its row (`người`), or of the amount (`triệu đồng`). */
  readonly unit: string | null
  /** The period reported on, against which a day is judged; null when it is not known. */
  readonly period: Pick<Period, "from" | "until"> | null
  /** The workbook's date system. */
  readonly date1904: boolean
}

/** What was typed into a cell, read after the domain's rules "Numbers and dates as clerks type them": a value, an answer without a value, blank, or a
 * fault with the likely meaning as a question. Nothing is guessed. Cells with a formula give their cached value. */
export function readValue(cell: Cell | null, expected: Expected): Reading {
  if (cell === null) return { state: "blank" }
  if (cell.value.kind === "error") return faulty("formula-error")
  if (cell.value.kind === "none") return cell.formula === null ? { state: "blank" } : faulty("formula-without-value")
  const { input } = expected
  if (input === "count" || input === "number" || input === "amount") return readNumber(cell, input, expected.unit)
  if (input === "day") return readDay(cell, expected.date1904, expected.period)
  const text = tidy(shown({ ...cell, format: cell.format === "number" ? "general" : cell.format }, expected.date1904))
  if (text === "") return { state: "blank" }
  if (input !== "status") return { state: "text", text }
  return saysMissing(text) ? { state: "declared-missing" } : readStatus(text)
}

function readNumber({ value, format }: Cell, input: NumberInput, unit: string | null): Reading {
  if (value.kind === "text") return readNumberText(value.text, input, unit)
  if (value.kind === "iso-date") return faulty("date-in-number")
  // NaN, and whole numbers from 2^53 on, which no cell holds exactly.
  if (value.kind !== "number" || !(Math.abs(value.number) <= Number.MAX_SAFE_INTEGER)) return faulty("not-a-number")
  if (format === "date") return faulty("date-in-number")
  if (format === "percent") return faulty("percent-in-count")
  const number = clean(value.number)
  // "(1)" typed into a number's cell is stored as -1.
  if (number < 0) return faulty("not-whole", asGuess(-number))
  if (input === "count" && !Number.isInteger(number)) return faulty("not-whole", thousandsOf(number))
  return { state: "number", number, nothingArose: false, fromText: false }
}

/** Float noise rounded away; whole numbers that a double holds exactly stay, and -0 is 0. */
const clean = (number: number): number => (Number.isSafeInteger(number) ? number : withoutNoise(number)) + 0

/** An Excel set to English makes 1.234 of a typed `1.234`: three decimals are likely thousands. */
const thousandsOf = (number: number): string | null =>
  /^\d{1,3}\.\d{3}$/.test(String(number)) ? asGuess(number * 1000) : null

/** What stands in a cell, as people see it: days as the decision prints them, numbers with a decimal comma, their thousands apart where the format does. */
export function shown({ value, format }: Pick<Cell, "value" | "format">, date1904: boolean): string {
  switch (value.kind) {
    case "text":
      return value.text
    case "iso-date": {
      const day = parseIsoDay(value.text.slice(0, 10))
      return day === null ? value.text : printDay(day)
    }
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE"
    case "error":
      return value.error
    case "none":
      return ""
    case "number": {
      const day = format === "date" ? dayOfSerial(value.number, date1904) : null
      if (day !== null) return printDay(day)
      if (format === "percent") return `${printNumber(clean(value.number * 100))}%`
      return format === "number" ? printNumber(clean(value.number)) : String(clean(value.number)).replace(".", ",")
    }
  }
}
