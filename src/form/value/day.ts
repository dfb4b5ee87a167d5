import { addDays, addYears, type Day, dayOf, dayOfSerial, parseIsoDay, printDay } from "../../base/day.ts"
import { fold } from "../../base/text.ts"
import type { Period } from "../../model/period.ts"
import type { Reading } from "../../model/submission.ts"
import type { Cell } from "../../model/workbook.ts"
import { faulty } from "./faulty.ts"

/** A time of day behind a date, as Excel and databases print it: `12:00:00 SA`, `T00:00:00.000Z`. */
const time = "(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?(?:sa|ch|am|pm)|z)?)?"
const inFigures = new RegExp(`^(?:ngày )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})${time}$`)
const inWords = /^(?:[\p{L} .]+, ?)?ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u
const iso = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${time}$`)

/** A place, a day in words and a time of day are shorter. */
const longestDay = 300

interface Written {
  readonly year: number
  readonly month: number
  readonly day: number
}

function written(text: string): Written | null {
  const typed = fold(text).replace(/[.;]$/, "")
  if (typed.length > longestDay) return null
  const figures = inFigures.exec(typed)
  if (figures) return { day: Number(figures[1]), month: Number(figures[3]), year: Number(figures[4]) }
  const words = inWords.exec(typed)
  return words ? { day: Number(words[1]), month: Number(words[2]), year: Number(words[3]) } : null
}

/** The day that a text writes, day before month: `05/7/2013`, `5-7-2013`, `05.07.2013`, `ngày 05 tháng 7 năm 2013`, ISO.
 * Null for any other text, years of two digits, and days that the calendar does not have. */
export function parseDay(text: string): Day | null {
  const typed = fold(text)
  if (typed.length > longestDay) return null
  const isoDay = iso.exec(typed)?.[1]
  if (isoDay !== undefined) return parseIsoDay(isoDay)
  const found = written(text)
  return found && dayOf(found.year, found.month, found.day)
}

/** A likely day for a text that is none: month before day, or a year of two digits. */
function likelyDay(text: string): string | null {
  const found = written(text)
  if (!found) return null
  const year = found.year < 100 ? 2000 + found.year : found.year
  const day = dayOf(year, found.month, found.day) ?? dayOf(year, found.day, found.month)
  return day && printDay(day)
}

/** The period against which a day is judged, with its last day for sending, where one is known. */
export type PeriodOfDay = Pick<Period, "from" | "until"> & Partial<Pick<Period, "lastDay">>

/** A day's cell: a date cell, an ISO date or text. `period`: the period reported on, null when it is not known. A day that cannot be, or
 * cannot be meant (before the period, or more than a year from its end), is faulty; where day and month swapped would be near, `likelySwapped`. */
export function readDay(cell: Cell, date1904: boolean, period: PeriodOfDay | null): Reading {
  const { value } = cell
  if (value.kind === "number") {
    const day = dayOfSerial(value.number, date1904)
    if (cell.format === "date" && day !== null) return judge(day, period)
    return wrong(day !== null && day >= "2000-01-01" && day < "2100-01-01" ? printDay(day) : null)
  }
  if (value.kind !== "text" && value.kind !== "iso-date") return wrong(null)
  if (fold(value.text) === "") return { state: "blank" }
  const day = parseDay(value.text)
  return day === null ? wrong(likelyDay(value.text)) : judge(day, period)
}

const wrong = (guess: string | null): Reading => faulty("day-wrong", guess)

const far = (day: Day, { from, until }: Pick<Period, "from" | "until">): boolean =>
  day < from || day > addYears(until, 1) || day < addYears(until, -1)

/** So many days late are no surprise; later, a day that would be in time with its month exchanged is asked about. */
const late = 20

function judge(day: Day, period: PeriodOfDay | null): Reading {
  if (period === null) return { state: "day", day, likelySwapped: false }
  const swapped = exchanged(day)
  if (!far(day, period)) return { state: "day", day, likelySwapped: isLateBySwap(day, swapped, period) }
  if (swapped === null || swapped === day || far(swapped, period)) return wrong(nextYear(day, period))
  return { state: "day", day, likelySwapped: true }
}

/** The day with its month in its place; null where the calendar has no such day. */
const exchanged = (day: Day): Day | null =>
  dayOf(Number(day.slice(0, 4)), Number(day.slice(8, 10)), Number(day.slice(5, 7)))

const isLateBySwap = (day: Day, swapped: Day | null, { until, lastDay = null }: PeriodOfDay): boolean =>
  swapped !== null && lastDay !== null && day > addDays(lastDay, late) && until <= swapped && swapped <= lastDay

/** The likely day of one before the period, or within it: the same day a year later, as in a January in which the old year is still written. */
function nextYear(day: Day, { until }: PeriodOfDay): string | null {
  const next = addYears(day, 1)
  return until <= next && next <= addDays(until, 90) ? printDay(next) : null
}

/** The likely day of one that lies before the period's end: a year later, or with its month exchanged; null where neither is near. */
export function likelySent(day: Day, period: PeriodOfDay): Day | null {
  const near = (other: Day | null): other is Day =>
    other !== null && period.until <= other && other <= addDays(period.until, 90)
  return [addYears(day, 1), exchanged(day)].find(near) ?? null
}
