import { daysBetween } from "../../base/day.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { Bilingual } from "../../model/words.ts"

export interface Shift {
  readonly period: Period
  /** Days later (above 0) or earlier; null where one of the two is not said. */
  readonly days: number | null
}

/** The periods of both plans whose last day is another one. */
export function shifts(before: Plan, after: Plan): Shift[] {
  return [...after.periods.values()].flatMap((period) => {
    const old = before.periods.get(period.id)
    if (old === undefined || old.lastDay === period.lastDay) return []
    const days = old.lastDay === null || period.lastDay === null ? null : daysBetween(old.lastDay, period.lastDay)
    return [{ period, days }]
  })
}

/** `sớm hơn 3 ngày, 5 kỳ, 32 cơ quan` */
export function shiftWords(list: readonly Shift[]): Bilingual {
  const agencies = new Set(list.flatMap(({ period }) => period.agencies)).size
  const known = list.flatMap(({ days }) => (days === null ? [] : [days]))
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const amount =
    Math.abs(least) === Math.abs(most)
      ? `${Math.abs(least)}`
      : `${Math.min(Math.abs(least), Math.abs(most))}-${Math.max(Math.abs(least), Math.abs(most))}`
  const way =
    known.length === 0
      ? { vi: "", en: "" }
      : most < 0
        ? { vi: `sớm hơn ${amount} ngày, `, en: `${amount} days earlier, ` }
        : least > 0
          ? { vi: `muộn hơn ${amount} ngày, `, en: `${amount} days later, ` }
          : { vi: "có kỳ sớm hơn, có kỳ muộn hơn, ", en: "earlier for some periods, later for others, " }
  return {
    vi: `${way.vi}${list.length} kỳ, ${agencies} cơ quan`,
    en: `${way.en}${list.length} periods, ${agencies} agencies`,
  }
}

export const joined = (first: Bilingual, second: Bilingual, mark: string): Bilingual => ({
  vi: `${first.vi}${mark}${second.vi}`,
  en: `${first.en}${mark}${second.en}`,
})
