// What is said of goals whatever their kind.
import { compareDecimals } from "../../base/fraction.ts"
import { printNumber, printPercent } from "../../base/text.ts"
import type { Bilingual } from "../../model/words.ts"

/** `what` lowered or raised. */
export const moved = (what: Bilingual, down: boolean, from: Bilingual, to: Bilingual): Bilingual => ({
  vi: `${what.vi} ${down ? "giảm" : "tăng"} từ ${from.vi} ${down ? "xuống" : "lên"} ${to.vi}`,
  en: `${what.en} ${down ? "lowered" : "raised"} from ${from.en} to ${to.en}`,
})

export const numeral = (value: number): Bilingual => ({ vi: printNumber(value), en: String(value) })

type Count = { readonly count: number }

export const countMoved = (what: Bilingual, { count: from }: Count, { count: to }: Count): Bilingual[] =>
  from === to ? [] : [moved(what, from > to, numeral(from), numeral(to))]

export type Percent = { readonly percent: string }

export const percentWords = ({ percent }: Percent): Bilingual => ({ vi: printPercent(percent), en: `${percent}%` })

export function percentMoved(what: Bilingual, from: Percent, to: Percent): Bilingual[] {
  const order = compareDecimals(from.percent, to.percent)
  return order === 0 ? [] : [moved(what, order > 0, percentWords(from), percentWords(to))]
}

export const isPercentBelow = (here: Percent, before: Percent): boolean =>
  compareDecimals(here.percent, before.percent) < 0

/** What is said in other words now. */
export const restated = (what: Bilingual, from: Bilingual, to: Bilingual): Bilingual[] =>
  from.vi === to.vi ? [] : [{ vi: `${what.vi}: ${from.vi} → ${to.vi}`, en: `${what.en}: ${from.en} → ${to.en}` }]
