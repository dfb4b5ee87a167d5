import { UTCDateMini } from "@date-fns/utc/date/mini"
import { addDays as add, differenceInCalendarDays, isValid } from "date-fns"

/** A calendar day in Asia/Ho_Chi_Minh, as ISO text: `2013-07-04`. Days compare as text does. */
export type Day = string

/** A month and a day without a year, as the regime states its dates: `07-05`. */
export type MonthDay = string

// The whole of the library's date also prints; its formatters take ten milliseconds to load.
const toDate = (day: Day): InstanceType<typeof UTCDateMini> =>
  new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))

const fromDate = (date: Date): Day => date.toISOString().slice(0, 10)

/** The day of a year, month (1-12) and day of the month; `null` where the calendar has no such day. Years 1900-2199. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (![year, month, dayOfMonth].every(Number.isInteger) || year < 1900 || year > 2199) return null
  const date = new UTCDateMini(year, month - 1, dayOfMonth)
  const same = isValid(date) && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return same ? fromDate(date) : null
}

/** Reads `2013-07-04` and nothing else; `null` for any other text and for days that do not exist. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

export const addDays = (day: Day, days: number): Day => fromDate(add(toDate(day), days))

/** Calendar days from `earlier` to `later`; negative when `later` comes first. */
export const daysBetween = (earlier: Day, later: Day): number =>
  differenceInCalendarDays(toDate(later), toDate(earlier))

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: Day): number => toDate(day).getUTCDay()

export const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** `day` of that month and year in `year`; a 29 February outside leap years is 28 February. */
export const monthDayIn = (year: number, monthDay: MonthDay): Day =>
  parseIsoDay(`${year}-${monthDay}`) ?? addDays(`${year}-${monthDay.slice(0, 2)}-28`, 0)

/** The first day after `day` that falls on `monthDay`. */
export function nextMonthDay(day: Day, monthDay: MonthDay): Day {
  const sameYear = monthDayIn(yearOf(day), monthDay)
  return sameYear > day ? sameYear : monthDayIn(yearOf(day) + 1, monthDay)
}

/** The same day and month a year later (or `years` later); 29 February becomes 28. */
export const addYears = (day: Day, years: number): Day => monthDayIn(yearOf(day) + years, day.slice(5))

/** As the decision prints days: `05/7/2013`, `30/6/2013`, `04/01/2014`: a 0 before days below 10 and before the months 1 and 2 only. */
export function printDay(day: Day): string {
  const month = Number(day.slice(5, 7))
  return `${day.slice(8, 10)}/${month <= 2 ? `0${month}` : month}/${day.slice(0, 4)}`
}

/** The day of an Excel serial number (whole part); `null` outside 1900-2199. Excel's 29 February 1900 does not exist. */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial)
  if (!Number.isFinite(serial) || whole < 0 || whole > 110_000) return null
  if (date1904) return addDays("1904-01-01", whole)
  if (whole === 60 || whole < 1) return null
  return addDays("1899-12-30", whole < 60 ? whole + 1 : whole)
}

/** The Excel serial number (1900 system) of a day. */
export const serialOfDay = (day: Day): number => daysBetween("1899-12-30", day)

/** The calendar day in Asia/Ho_Chi_Minh (UTC+7 all the year) at a moment, in milliseconds. */
export const dayInVietnam = (now: number): Day => new Date(now + 7 * 3_600_000).toISOString().slice(0, 10)
