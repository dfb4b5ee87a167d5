import { printDay } from "../../base/day.ts"
import { tidy } from "../../base/text.ts"
import { type BookValue, cellErrors } from "../../excel/book.ts"
import type { Entry, Reading } from "../../model/submission.ts"
import type { Cell, CellValue } from "../../model/workbook.ts"
import { parseDay } from "../value/day.ts"
import { type Expected, readValue, shown } from "../value/read-value.ts"

/** What to write into a cell, and the number format that shows it as it was typed; null where the form's own does. */
export interface Retyped {
  readonly value: BookValue
  readonly format: string | null
}

interface Candidate extends Retyped {
  readonly cell: Cell
}

const nothing: Retyped = { value: null, format: null }

/** What was typed into an entry, to be written again: as a number or a day where a text would not be read as it was before, else as text. Nothing where
 * two rows say different things (whoever fills the form in again decides) and where a formula had no value. Formulas are never written. */
export function retyped(given: Entry, unit: string | null, period: Expected["period"]): Retyped {
  const entry = given.entered === undefined ? given : { ...given, typed: given.entered }
  const { read, input, limits, statuses } = entry
  if (read.state === "blank" || read.state === "absent") return nothing
  if (read.state === "faulty" && (read.fault === "row-duplicated" || read.fault === "formula-without-value"))
    return nothing
  if (input === "text" || input === "agency" || input === "period") return asText(entry.typed)
  if (entry.held !== undefined && entry.typed.endsWith("%")) return asPercent(entry.held, entry.typed)
  const expected: Expected = { input, unit, period, date1904: false, limits, statuses }
  const fits = ({ cell }: Candidate): boolean =>
    tidy(shown(cell, false)) === entry.typed && readsAs(readValue(cell, expected), read, given.entered === undefined)
  return candidates(entry.typed).find(fits) ?? asText(entry.typed)
}

/** A percentage is a number under a format; it has as many decimals as were seen. */
const asPercent = (held: number, typed: string): Retyped => ({
  value: held,
  format: `0${/,\d+/.exec(typed)?.[0].replace(",", ".").replace(/\d/g, "0") ?? ""}%`,
})

/** A text that a careless edit would turn into a formula is kept in a cell for text. */
const asText = (typed: string): Retyped => ({ value: typed, format: /^(?:[=+@]|-\D)/.test(typed) ? "@" : null })

/** As many decimals as a number of fifteen digits can have, eleven at most: what lies beyond is no one's. */
const decimalsOf = (number: number): number =>
  Math.max(1, Math.min(11, 15 - Math.trunc(Math.abs(number)).toFixed(0).length))

/** Longer numbers have no room in a form's columns: under a format with decimals they are `####`, as they are they are only shortened. */
const roomOfNumber = 10

function candidates(typed: string): Candidate[] {
  const [number, day] = [numberOf(typed), parseDay(typed)]
  const error = cellErrors.find((name) => name === typed)
  const found: Candidate[] = []
  if (number !== null) {
    const value: CellValue = { kind: "number", number }
    const printed = Number.isInteger(number) ? null : `#,##0.0${"#".repeat(decimalsOf(number) - 1)}`
    const asForm: Candidate = { value: number, format: printed, cell: cellOf(value, "number") }
    const asItIs: Candidate = { value: number, format: "General", cell: cellOf(value, "general") }
    found.push(...(typed.length > roomOfNumber ? [asItIs, asForm] : [asForm, asItIs]))
  }
  // As text it reads the same.
  if (day !== null && printDay(day) === typed)
    found.push({ value: { kind: "day", day }, format: "dd/mm/yyyy", cell: textCell(typed) })
  if (error) found.push({ value: { kind: "error", error }, format: null, cell: cellOf({ kind: "error", error }) })
  found.push({ ...asText(typed), cell: textCell(typed) })
  return found
}

/** A number as a cell shows it: `1.234,5`, `-12`, `5e-7`. */
function numberOf(typed: string): number | null {
  if (!/^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:e[+-]?\d+)?$/.test(typed)) return null
  return Number(typed.replaceAll(".", "").replace(",", "."))
}

const cellOf = (value: CellValue, format: Cell["format"] = "general"): Cell => ({
  ref: "A1",
  row: 1,
  column: 1,
  value,
  format,
  formula: null,
  font: null,
  hidden: false,
})

const textCell = (text: string): Cell => cellOf({ kind: "text", text })

/** Is it the same reading? What is judged beside other cells (a numerator, evidence) is judged anew; what it may mean follows from what was typed, and is not
 * there where that is not repeated. */
function readsAs(read: Reading, before: Reading, hasGuess: boolean): boolean {
  if (before.state === "faulty") {
    if (before.fault === "numerator-above-denominator" || before.fault === "evidence-missing")
      return read.state === "number" || read.state === "status"
    return read.state === "faulty" && read.fault === before.fault && (!hasGuess || read.guess === before.guess)
  }
  if (before.state === "number")
    return (
      read.state === "number" &&
      read.number === before.number &&
      read.fromText === before.fromText &&
      read.nothingArose === before.nothingArose
    )
  if (before.state === "day")
    return read.state === "day" && read.day === before.day && read.likelySwapped === before.likelySwapped
  return read.state === before.state
}
