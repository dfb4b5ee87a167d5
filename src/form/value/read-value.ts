import { dayOfSerial, parseIsoDay, printDay } from "../../base/day.ts"
import { decimalsOf, withoutNoise } from "../../base/fraction.ts"
import { printNumber, tidy } from "../../base/text.ts"
import { saysPercent } from "../../base/vietnamese.ts"
import type { AnswerStatus } from "../../model/answer-status.ts"
import type { InputKind } from "../../model/form.ts"
import type { NumberLimits } from "../../model/indicator.ts"
import type { Reading } from "../../model/submission.ts"
import type { Cell } from "../../model/workbook.ts"
import { statusName } from "../../vocabulary/answer-statuses.ts"
import { type PeriodOfDay, readDay } from "./day.ts"
import { asGuess, type Faulty, faulty } from "./faulty.ts"
import { type NumberInput, readNumberText } from "./number.ts"
import { saysMissing } from "./phrases.ts"
import { markedText, plainPart, withoutFootnote } from "./seen.ts"
import { readStatus } from "./status.ts"
import { readYesNo } from "./yes-no.ts"

/** What a cell is expected to hold. */
export interface Expected {
  readonly input: InputKind
  /** The unit of counting of its row (`người`), or of the amount (`triệu đồng`). */
  readonly unit: string | null
  /** The period reported on, against which a day is judged; null when it is not known. */
  readonly period: PeriodOfDay | null
  /** The workbook's date system. */
  readonly date1904: boolean
  readonly limits?: NumberLimits | undefined
  /** The plan's own, where it has any. */
  readonly statuses?: readonly AnswerStatus[] | undefined
}

const numbers: ReadonlySet<InputKind> = new Set<NumberInput>(["count", "decimal", "money", "number", "amount"])
const isNumber = (input: InputKind): input is NumberInput => numbers.has(input)

/** What was typed into a cell, read after the domain's rules "Numbers and dates as clerks type them": a value, an answer without a value, blank, or a
 * fault with the likely meaning as a question. Nothing is guessed. Cells with a formula give their cached value. */
export function readValue(cell: Cell | null, expected: Expected): Reading {
  if (cell === null) return { state: "blank" }
  if (cell.look?.picture) return faulty("picture")
  if (cell.value.kind === "error") return faulty("formula-error")
  if (cell.value.kind === "none") return cell.formula === null ? { state: "blank" } : faulty("formula-without-value")
  const { input } = expected
  if (isNumber(input))
    return readInPieces(cell, input, expected.unit) ?? within(expected.limits, readNumber(cell, input, expected.unit))
  if (input === "yes-no") return readYesNo(cell.value)
  if (input === "day") return readDayInPieces(cell, expected) ?? readDay(cell, expected.date1904, expected.period)
  if (input === "status" && cell.look?.pieces) return readStatusInPieces(cell, expected.statuses)
  const printed = input === "agency" || input === "period" ? plainPart(cell, [null, "struck", "unseen"]) : null
  if (printed !== null) return { state: "text", text: tidy(printed) }
  const text = tidy(shown({ ...cell, format: cell.format === "number" ? "general" : cell.format }, expected.date1904))
  if (text === "") return { state: "blank" }
  if (input !== "status") return { state: "text", text }
  return saysMissing(text) ? { state: "declared-missing" } : readMarkedStatus(text, expected.statuses)
}

/** A figure of which a part stands otherwise, crossed out, raised or unseen: whoever sees it reads another number than the one that is stored. Null for
 * any other cell. */
function readInPieces(cell: Cell, input: NumberInput, unit: string | null): Reading | null {
  const { value, look } = cell
  const all = value.kind === "text" ? value.text : value.kind === "number" ? String(value.number).replace(".", ",") : ""
  const numberOf = (text: string | null): string | null => {
    const read = text === null ? null : readNumberText(text, input, unit)
    return read?.state === "number" ? asGuess(read.number) : read?.state === "faulty" ? read.guess : null
  }
  // All of it stands above or below the line: a figure, or the mark of a footnote where the figure is missing.
  if (look?.mark === "raised" || look?.mark === "lowered") return ambiguous(numberOf(all), null)
  if (!look?.pieces) return null
  const struck = look.pieces.some(({ mark }) => mark === "struck")
  return ambiguous(numberOf(plainPart(cell)), struck ? null : numberOf(all))
}

/** A number to be asked about, and what it makes with its mark. */
const ambiguous = (guess: string | null, joined: string | null): Faulty => ({
  ...faulty("number-ambiguous", guess),
  joined: joined === guess ? null : joined,
})

/** A day of which a part stands otherwise is not read: what remains of it is asked about. */
function readDayInPieces(cell: Cell, { period, date1904 }: Expected): Reading | null {
  if (!cell.look?.pieces) return null
  const text = plainPart(cell) ?? ""
  const { look: _, ...rest } = cell
  const left = readDay({ ...rest, value: { kind: "text", text } }, date1904, period)
  return faulty("day-wrong", left.state === "day" ? printDay(left.day) : null)
}

/** The mark of a footnote takes nothing from a status; a part that is crossed out does, and what remains is asked about. */
function readStatusInPieces(cell: Cell, statuses: Expected["statuses"]): Reading {
  const left = readStatus(tidy(plainPart(cell) ?? ""), statuses)
  if (cell.look?.pieces?.every(({ mark }) => mark === null || mark === "raised" || mark === "lowered")) return left
  return faulty("status-unknown", left.state === "status" ? statusName(left.status, left.own, "vi") : null)
}

/** A status with the mark of a footnote behind it is that status. */
function readMarkedStatus(text: string, statuses: Expected["statuses"]): Reading {
  const read = readStatus(text, statuses)
  const bare = /[⁰¹²³⁴-⁹*†‡]$/u.test(text) ? readStatus(withoutFootnote(text), statuses) : read
  return bare.state === "status" ? bare : read
}

function readNumber({ value, format, look }: Cell, input: NumberInput, unit: string | null): Reading {
  if (look?.shown && saysPercent(look.shown)) return faulty("percent-in-count")
  if (value.kind === "text") return readNumberText(value.text, input, unit)
  if (value.kind === "iso-date") return faulty("date-in-number")
  // NaN, and whole numbers from 2^53 on, which no cell holds exactly.
  if (value.kind !== "number" || !(Math.abs(value.number) <= Number.MAX_SAFE_INTEGER)) return faulty("not-a-number")
  if (format === "date") return faulty("date-in-number")
  if (format === "percent") return faulty("percent-in-count")
  const number = clean(value.number)
  // "(1)" typed into a number's cell is stored as -1.
  if (number < 0) return faulty("not-whole", asGuess(-number))
  if (input === "count" && !Number.isInteger(number))
    return faulty("not-whole", thousandsOf(number) ?? percentOf(number))
  return { state: "number", number, nothingArose: false, fromText: false }
}

/** A number that is finer than asked, or cannot be there, is asked about. */
function within(limits: NumberLimits | undefined, read: Reading): Reading {
  if (limits === undefined || read.state !== "number") return read
  const { places, range } = limits
  if (places !== null && decimalsOf(read.number) > places)
    return faulty("too-fine", asGuess(Number(read.number.toFixed(places))))
  if (range !== null && (read.number < range.from || read.number > range.until)) return faulty("outside-range")
  return read
}

/** Float noise rounded away; whole numbers that a double holds exactly stay, and -0 is 0. */
const clean = (number: number): number => (Number.isSafeInteger(number) ? number : withoutNoise(number)) + 0

/** An Excel set to English makes 1.234 of a typed `1.234`: three decimals are likely thousands. */
const thousandsOf = (number: number): string | null =>
  /^\d{1,3}\.\d{3}$/.test(String(number)) ? asGuess(number * 1000) : null

/** `80%` typed into a cell whose format shows whole numbers is stored as 0.8. */
const percentOf = (number: number): string | null =>
  number < 1 && Number.isInteger(clean(number * 10_000)) ? `${asGuess(clean(number * 100))}%` : null

/** What stands in a cell, as people see it: days as the decision prints them, numbers with a decimal comma, their thousands apart where the format does. */
export function shown({ value, format, look }: Pick<Cell, "value" | "format" | "look">, date1904: boolean): string {
  if (look?.shown && saysPercent(look.shown)) return look.shown
  if (look?.picture) return ""
  switch (value.kind) {
    case "text":
      return look?.pieces ? markedText({ look }, value.text) : value.text
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
