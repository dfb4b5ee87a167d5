import type { IndicatorAttainment, IndicatorStatus, ShortUnit } from "../model/attainment.ts"
import type { Lang } from "../model/words.ts"
import { faultyAgencies } from "./goal.ts"
import { countedNoun, lowerFirst, type Setting, shortAgencyName, unitName } from "./setting.ts"

const vi = {
  short: (by: string, what: string, unit: string) => `thiếu ${by} ${what} ở ${unit}`,
  shortUnits: (count: string) => `${count} đơn vị dưới mức tối thiểu`,
  below: (percent: string, goal: string) => `${percent}, mục tiêu ${goal}`,
  part: (what: string, text: string) => `${what} ${text}`,
  notAbove: (percent: string, before: string) => `${percent}, kỳ trước ${before}`,
  count: (count: string, unit: string) => `${count} ${unit}`,
  fell: (before: string) => `giảm từ ${before}`,
  rose: (before: string) => `tăng từ ${before}`,
  same: (before: string) => `bằng kỳ trước (${before})`,
  overYear: "đã vượt mức tối đa của cả năm",
  unfinished: (names: string) => `chưa hoàn thành: ${names}`,
  years: (years: string) => `năm ${years}`,
  faulty: (names: string) => `số liệu của ${names} có lỗi`,
  silent: (names: string) => `chưa có số liệu của ${names}`,
  nobody: "chưa có số liệu của cơ quan nào",
  agencies: (count: string) => `${count} cơ quan`,
  noBefore: "chưa có số liệu kỳ trước để so sánh",
  withheld: "số liệu không công bố",
}

const en: typeof vi = {
  short: (by, what, unit) => `short by ${by} (${what}) in ${unit}`,
  shortUnits: (count) => `${count} units below the minimum`,
  below: (percent, goal) => `${percent}, target ${goal}`,
  part: (what, text) => `${what} ${text}`,
  notAbove: (percent, before) => `${percent}, ${before} in the period before`,
  count: (count, unit) => `${count} ${unit}`,
  fell: (before) => `down from ${before}`,
  rose: (before) => `up from ${before}`,
  same: (before) => `as many as in the period before (${before})`,
  overYear: "above the most allowed for the whole year already",
  unfinished: (names) => `not finished: ${names}`,
  years: (years) => `in ${years}`,
  faulty: (names) => `faulty figures of ${names}`,
  silent: (names) => `no figures of ${names}`,
  nobody: "no figures of any agency",
  agencies: (count) => `${count} agencies`,
  noBefore: "no figures of the period before to compare with",
  withheld: "the figure is not published",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** As many names as the first page has room for. */
const named = 3

/** Why an indicator is missed, or has no verdict, in a few words: `02 vụ, giảm từ 05`. Null where there is nothing short to say. */
export function shortReason(setting: Setting, indicator: IndicatorAttainment): string | null {
  const { status, withheld } = indicator
  const years = yearsReason(setting, indicator)
  if (years !== null) return years
  if (withheld === "sums") return own[setting.lang].withheld
  if (status === "not-attained") return missedReason(setting, indicator)
  return status === "inconclusive" || status === "no-data" ? openReason(setting, indicator) : null
}

/** A target of every year, over a stage: the years that decide. */
function yearsReason({ consolidation, lang }: Setting, { id, status, years }: IndicatorAttainment): string | null {
  if (years === null || consolidation.plan.indicators.get(id)?.targets.kind !== "every-year") return null
  const deciding: readonly IndicatorStatus[] =
    status === "not-attained" ? ["not-attained"] : ["inconclusive", "no-data"]
  const found = years.filter((year) => deciding.includes(year.status)).map(({ year }) => String(year))
  return found.length === 0 ? null : own[lang].years(found.join(", "))
}

function missedReason(setting: Setting, indicator: IndicatorAttainment): string | null {
  switch (indicator.kind) {
    case "floor":
      return shortUnits(setting, indicator.units?.short ?? [])
    case "ratio":
      return ratioReason(setting, indicator)
    case "trend":
      return trendReason(setting, indicator)
    case "ceiling":
      return ceilingReason(setting, indicator)
    case "qualitative":
      return unfinished(setting, indicator)
  }
}

function shortUnits(setting: Setting, short: readonly ShortUnit[]): string | null {
  const { print, consolidation, lang } = setting
  if (short.length === 0) return null
  if (short.length > named) return own[lang].shortUnits(print.counted(short.length))
  return short
    .map(({ unit, measure, value, atLeast }) => {
      const what = countedNoun(consolidation.plan.measures.get(measure)?.text ?? measure)
      const name = consolidation.plan.agencies.has(unit) ? shortAgencyName(setting, unit) : unitName(setting, unit)
      return own[lang].short(print.counted(atLeast - value), what, name)
    })
    .join("; ")
}

function ratioReason({ print, consolidation, lang }: Setting, { parts, target }: IndicatorAttainment): string | null {
  const goal = typeof target?.atLeast === "string" ? print.percent(target.atLeast) : null
  const missed = parts.filter(({ status }) => status === "not-attained")
  const texts = missed.flatMap(({ percent, numerator }) => {
    if (percent === null || goal === null) return []
    const text = own[lang].below(print.percent(percent), goal)
    const what = consolidation.plan.measures.get(numerator.measure)?.text
    return [parts.length === 1 || what === undefined ? text : own[lang].part(lowerFirst(what), text)]
  })
  return texts.length === 0 ? null : texts.join("; ")
}

function trendReason({ print, lang }: Setting, { parts, previous }: IndicatorAttainment): string | null {
  const percent = parts[0]?.percent ?? null
  if (percent === null) return null
  const before = previous !== null && "percent" in previous ? previous.percent : null
  return before === null ? print.percent(percent) : own[lang].notAbove(print.percent(percent), print.percent(before))
}

/** At a half-year there is no target in force yet: a ceiling that is broken already is broken for the year. */
function ceilingReason({ print, consolidation, lang }: Setting, indicator: IndicatorAttainment): string | null {
  const { id, previous, target } = indicator
  const { plan, measures } = consolidation
  const measure = plan.measures.get(plan.indicators.get(id)?.measures[0] ?? "")
  const value = measures.find((total) => total.id === measure?.id)?.value ?? null
  if (measure === undefined || value === null) return null
  const say = own[lang]
  const before = previous !== null && "value" in previous ? previous.value : null
  const change =
    before === null ? [] : [(value < before ? say.fell : value > before ? say.rose : say.same)(print.counted(before))]
  return [say.count(print.counted(value), measure.unit), ...change, ...(target === null ? [say.overYear] : [])].join(
    ", ",
  )
}

function unfinished(setting: Setting, { id }: IndicatorAttainment): string | null {
  const { plan, measures } = setting.consolidation
  const agencies = (plan.indicators.get(id)?.measures ?? []).flatMap((measure) =>
    (measures.find((total) => total.id === measure)?.sources ?? []).flatMap(({ agency, value }) =>
      value === "not-started" || value === "under-way" ? [agency] : [],
    ),
  )
  return agencies.length === 0 ? null : own[setting.lang].unfinished(namesOf(setting, agencies))
}

/** Whose figures are faulty or not there; of nobody heard one is enough. */
function openReason(setting: Setting, indicator: IndicatorAttainment): string | null {
  const { consolidation, lang } = setting
  const say = own[lang]
  const { missing, expected } = indicator.coverage
  const planned = consolidation.plan.indicators.get(indicator.id)
  const faulty = planned === undefined ? new Set<string>() : faultyAgencies(setting, planned)
  const wrong = missing.filter((agency) => faulty.has(agency))
  const silent = missing.filter((agency) => !faulty.has(agency))
  if (silent.length === expected && expected > named) return say.nobody
  const reasons = [
    ...(wrong.length === 0 ? [] : [say.faulty(namesOf(setting, wrong))]),
    ...(silent.length === 0 ? [] : [say.silent(namesOf(setting, silent))]),
  ]
  if (reasons.length > 0) return reasons.join("; ")
  return indicator.kind === "trend" ? say.noBefore : null
}

const namesOf = (setting: Setting, agencies: readonly string[]): string =>
  agencies.length > named
    ? own[setting.lang].agencies(setting.print.counted(agencies.length))
    : agencies.map((agency) => shortAgencyName(setting, agency)).join(", ")
