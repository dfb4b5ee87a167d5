import { type Day, printDay } from "../base/day.ts"
import { percentOf, sum } from "../base/fraction.ts"
import { printNumber } from "../base/text.ts"
import type { Lang } from "../model/words.ts"

/** How numbers and days are printed in one language. */
export interface Printing {
  /** `1.234,5`; below 0 with a minus sign, as print has it: `−70`. */
  readonly number: (value: number) => string
  /**
   * A count in a sentence of a report, a letter, or what is explained and compared: below 10 with a leading 0 where the language of reports has it
   * (`05`); 0 stays `0`. Findings, receipts, marks and the terminal's tallies are no papers, and count without it: `3 lỗi, 8 cảnh báo`.
   */
  readonly counted: (count: number) => string
  /** A percentage given as text with a point; digits are kept as they are: `84,6%`, `85%`. */
  readonly percent: (percent: string) => string
  /** A decimal given as text with a point; its digits are kept as they are: `1.234,50`. */
  readonly decimal: (text: string) => string
  /** Percentage points, without a sign: `10,9`. */
  readonly points: (points: number) => string
  readonly day: (day: Day) => string
}

const months = "January, February, March, April, May, June, July, August, September, October, November, December".split(
  ", ",
)

const unsigned = (value: number, print: (value: number) => string): string =>
  value < 0 ? `−${print(-value)}` : print(value)

const english = (value: number): string => grouped(String(value), ",", ".")

export const printing: Readonly<Record<Lang, Printing>> = {
  vi: {
    number: (value) => unsigned(value, printNumber),
    counted: (count) =>
      count > 0 && count < 10 && Number.isInteger(count) ? `0${count}` : unsigned(count, printNumber),
    percent: (percent) => `${percent.replace(".", ",")}%`,
    decimal: (text) => grouped(text, ".", ","),
    points: (points) => oneDecimal(points).replace(".", ","),
    day: printDay,
  },
  en: {
    number: (value) => unsigned(value, english),
    counted: (count) => unsigned(count, english),
    percent: (percent) => `${percent}%`,
    decimal: (text) => grouped(text, ",", "."),
    points: oneDecimal,
    day: (day) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  },
}

function grouped(text: string, thousands: string, point: string): string {
  const [whole = "", fraction] = text.split(".")
  const told = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands)
  return fraction === undefined ? told : `${told}${point}${fraction}`
}

function oneDecimal(value: number): string {
  const text = String(value)
  return text.includes(".") ? text : `${text}.0`
}

/**
 * How far two percentages lie apart as they are printed, so that a reader who subtracts finds the same: 75 and `64.1` are 10.9 apart.
 * Positive when `percent` is above `than`.
 */
export const printedGap = (percent: string, than: string): number => sum([Number(percent), -Number(than)])

/** By how much `now` differs from `before`, as a percentage of `before` as it is printed; null where `before` is 0. */
export const changePercent = (now: number, before: number): string | null =>
  before === 0 ? null : percentOf(Math.abs(now - before), before)
