// A target of every year, over a stage: its years say how far it is, whatever its kind.

import { percentOf } from "../../base/fraction.ts"
import type { AttainmentHead, IndicatorAttainment, YearCounts } from "../../model/attainment.ts"
import type { IndicatorStatus, Judged } from "../../model/decision.ts"
import type { TableCell } from "../../model/table.ts"
import { textCell } from "../cells.ts"
import type { Setting } from "../setting.ts"
import { type Bar, barOf } from "./bar.ts"

const own = {
  /** Of those that owe a verdict, and in which something arose. */
  counted: {
    vi: (attained: string, years: string) => `đạt ${attained}/${years} năm được xét`,
    en: (attained: string, years: string) => `attained in ${attained} of ${years} years that count`,
  },
  missed: { vi: (years: string) => `không đạt trong năm ${years}`, en: (years: string) => `not attained in ${years}` },
  open: {
    vi: (years: string) => `chưa đủ cơ sở kết luận cho năm ${years}`,
    en: (years: string) => `no conclusion for ${years}`,
  },
  reason: { vi: (years: string) => `năm ${years}`, en: (years: string) => `in ${years}` },
}

/** An indicator whose target is judged over a stage's years. */
export type OverYears = IndicatorAttainment & { readonly overYears: Judged<YearCounts> }

export const isOverYears = (attainment: IndicatorAttainment): attainment is OverYears => attainment.overYears !== null

/** How many years it is attained in, of how many that count: the same in tables, formulas and charts. */
export const yearsAttained = ({ lang }: Setting, attained: string, years: string): string =>
  own.counted[lang](attained, years)

const yearsCounted = ({ overYears: { numbers } }: OverYears): number =>
  numbers.attained + numbers["not-attained"] + numbers.open

const attainedText = (setting: Setting, attainment: OverYears): string =>
  yearsAttained(
    setting,
    setting.print.number(attainment.overYears.numbers.attained),
    setting.print.number(yearsCounted(attainment)),
  )

export const yearsCell = (setting: Setting, attainment: OverYears): TableCell =>
  textCell(attainedText(setting, attainment))

export function yearsBar(setting: Setting, attainment: OverYears): Bar {
  const counted = yearsCounted(attainment)
  if (counted === 0) return barOf(setting, attainment, { figure: null })
  const percent = percentOf(attainment.overYears.numbers.attained, counted)
  return barOf(setting, attainment, { figure: attainedText(setting, attainment), percent })
}

const yearsWith = ({ years }: AttainmentHead, ...wanted: readonly IndicatorStatus[]): string[] =>
  (years ?? []).filter(({ status }) => wanted.includes(status)).map(({ year }) => String(year))

/** The years that decide, in a sentence. */
export function yearsText({ lang }: Setting, attainment: OverYears): string | null {
  if (attainment.status === "not-attained") return own.missed[lang](yearsWith(attainment, "not-attained").join(", "))
  if (attainment.status !== "inconclusive") return null
  return own.open[lang](yearsWith(attainment, "inconclusive", "no-data").join(", "))
}

/** The years that decide, in a few words. */
export function yearsReason({ lang }: Setting, attainment: OverYears): string | null {
  const deciding: readonly IndicatorStatus[] =
    attainment.status === "not-attained" ? ["not-attained"] : ["inconclusive", "no-data"]
  const found = yearsWith(attainment, ...deciding)
  return found.length === 0 ? null : own.reason[lang](found.join(", "))
}

/** In which years of a stage it is missed; null where in none. */
export function yearsMissed({ lang }: Setting, attainment: AttainmentHead): string | null {
  const years = yearsWith(attainment, "not-attained")
  return years.length === 0 ? null : own.missed[lang](years.join(", "))
}
