// A target of every year, over a stage: its years say how far it is, whatever its kind.

import { percentOf } from "../../base/fraction.ts"
import type { AttainmentHead, IndicatorAttainment, YearCounts } from "../../model/attainment.ts"
import type { IndicatorStatus, Judged } from "../../model/decision.ts"
import type { TableCell } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { textCell } from "../cells.ts"
import type { Setting } from "../setting.ts"
import type { Bar } from "./bar.ts"
import { verdictLead } from "./lead.ts"
import { shortOf } from "./naming.ts"

const vi = {
  attained: (attained: string, years: string) => `đạt ${attained}/${years} năm`,
  missed: (years: string) => `không đạt trong năm ${years}`,
  open: (years: string) => `chưa đủ cơ sở kết luận cho năm ${years}`,
  reason: (years: string) => `năm ${years}`,
}

const en: typeof vi = {
  attained: (attained, years) => `attained in ${attained} of ${years} years`,
  missed: (years) => `not attained in ${years}`,
  open: (years) => `no conclusion for ${years}`,
  reason: (years) => `in ${years}`,
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** An indicator whose target is judged over a stage's years. */
export type OverYears = IndicatorAttainment & { readonly overYears: Judged<YearCounts> }

export const isOverYears = (attainment: IndicatorAttainment): attainment is OverYears => attainment.overYears !== null

/** The years that count: those that owe a verdict, and in which something arose. */
export const countedYears = ({ numbers }: OverYears["overYears"]): number =>
  numbers.attained + numbers["not-attained"] + numbers.open

/** How many years it is attained in, of how many that count. */
export const yearsAttained = ({ lang }: Setting, attained: string, years: string): string =>
  own[lang].attained(attained, years)

/** The same of an indicator; null where no year counts. */
function yearsFigure(setting: Setting, { overYears }: OverYears): string | null {
  const { number } = setting.print
  const counted = countedYears(overYears)
  return counted === 0 ? null : yearsAttained(setting, number(overYears.numbers.attained), number(counted))
}

export function yearsCell(setting: Setting, attainment: OverYears): TableCell | null {
  const figure = yearsFigure(setting, attainment)
  return figure === null ? null : textCell(figure)
}

export function yearsBar(setting: Setting, attainment: OverYears): Bar | null {
  const figure = yearsFigure(setting, attainment)
  if (figure === null) return null
  const { overYears, id } = attainment
  return {
    indicator: id,
    part: null,
    label: shortOf(setting, attainment),
    percent: percentOf(overYears.numbers.attained, countedYears(overYears)),
    goal: "100",
    figure,
    counts: figure,
    against: null,
    verdict: verdictLead(setting, attainment),
  }
}

const yearsWith = ({ years }: AttainmentHead, ...wanted: readonly IndicatorStatus[]): string[] =>
  (years ?? []).filter(({ status }) => wanted.includes(status)).map(({ year }) => String(year))

/** The years that decide, in a sentence. */
export function yearsText({ lang }: Setting, attainment: OverYears): string | null {
  const { missed, open } = own[lang]
  if (attainment.status === "not-attained") return missed(yearsWith(attainment, "not-attained").join(", "))
  return attainment.status === "inconclusive" ? open(yearsWith(attainment, "inconclusive", "no-data").join(", ")) : null
}

/** The years that decide, in a few words. */
export function yearsReason({ lang }: Setting, attainment: OverYears): string | null {
  const deciding: readonly IndicatorStatus[] =
    attainment.status === "not-attained" ? ["not-attained"] : ["inconclusive", "no-data"]
  const found = yearsWith(attainment, ...deciding)
  return found.length === 0 ? null : own[lang].reason(found.join(", "))
}

/** In which years of a stage it is missed; null where in none. */
export function yearsMissed({ lang }: Setting, attainment: AttainmentHead): string | null {
  const years = yearsWith(attainment, "not-attained")
  return years.length === 0 ? null : own[lang].missed(years.join(", "))
}
