import type { IndicatorAttainment, IndicatorStatus } from "../model/attainment.ts"
import type { Lead } from "../model/chart.ts"
import { faultyAgencies, goalText } from "./goal.ts"
import { agencyName, type Setting, upperFirst } from "./setting.ts"
import { indicatorTone } from "./tones.ts"
import { ceilingText, qualitativeText } from "./verdict-count.ts"
import { floorText } from "./verdict-floor.ts"
import { ratioText, trendText } from "./verdict-ratio.ts"

/** The verdict in a word or two, with the provisional mark. */
export function verdictLead(setting: Setting, indicator: IndicatorAttainment): Lead {
  const { words } = setting
  const status = words.indicatorStatus[indicator.status]
  return {
    // Where there is no figure, there is none that could still change.
    text: indicator.provisional && indicator.status !== "no-data" ? `${status} (${words.provisional})` : status,
    tone: indicatorTone[indicator.status],
  }
}

/** One sentence that says why: the figure, what it is measured against, and who is missing. Begins with a capital, ends with a full stop. */
export function verdictSentence(setting: Setting, indicator: IndicatorAttainment): string {
  const { words, consolidation } = setting
  const own = ownText(setting, indicator)
  // A ceiling counts the whole term; the other figures of a stage are its last year's.
  const stage = consolidation.period.span === "stage" && indicator.kind !== "ceiling"
  const text = stage ? words.verdict.inYear(consolidation.period.year, own) : own
  const clauses = [yearsText(setting, indicator), text, laterText(setting, indicator), missingText(setting, indicator)]
  return `${upperFirst(clauses.filter((clause) => clause !== null).join("; "))}.`
}

/** What stands beside the verdict: the next target, the years of a stage. */
export function verdictRemarks(setting: Setting, indicator: IndicatorAttainment): string[] {
  const { words, print } = setting
  const { target, next, years } = indicator
  const remarks: string[] = []
  if (target !== null && next !== null)
    remarks.push(words.verdict.next(goalText(setting, indicator, next), print.day(next.due)))
  if (years !== null)
    remarks.push(
      words.verdict.years(years.map(({ year, status }) => words.verdict.year(year, words.indicatorStatus[status]))),
    )
  return remarks
}

/** How the plan reads the indicator's clause. */
export const verdictReadings = ({ words, consolidation }: Setting, { id }: IndicatorAttainment): string[] =>
  (consolidation.plan.indicators.get(id)?.readings ?? []).map((reading) => words.verdict.reading(reading))

function ownText(setting: Setting, indicator: IndicatorAttainment): string {
  if (indicator.withheld === "sums") return setting.words.verdict.withheld
  switch (indicator.kind) {
    case "ratio":
      return ratioText(setting, indicator)
    case "trend":
      return trendText(setting, indicator)
    case "ceiling":
      return ceilingText(setting, indicator)
    case "floor":
      return floorText(setting, indicator)
    case "qualitative":
      return qualitativeText(setting, indicator)
  }
}

/** A target of every year is judged over a stage's years: those that decide are named first. */
function yearsText({ words, consolidation }: Setting, { id, status, years }: IndicatorAttainment): string | null {
  if (years === null || consolidation.plan.indicators.get(id)?.targets.kind !== "every-year") return null
  const inStatus = (...wanted: readonly IndicatorStatus[]) =>
    years.filter((one) => wanted.includes(one.status)).map(({ year }) => String(year))
  if (status === "not-attained") return words.verdict.yearsMissed(inStatus("not-attained"))
  return status === "inconclusive" ? words.verdict.yearsOpen(inStatus("inconclusive", "no-data")) : null
}

/** Where no target is in force yet: when it will be, and whether the figure is there already. */
function laterText(setting: Setting, indicator: IndicatorAttainment): string | null {
  const { words, print } = setting
  const { target, next, reached, status } = indicator
  if (target !== null || next === null || status === "nothing-arose" || status === "not-attained") return null
  const later =
    typeof next.atLeast === "string"
      ? words.verdict.dueLater(goalText(setting, indicator, next), print.day(next.due))
      : words.verdict.dueLaterGoal(print.day(next.due))
  if (reached === null || status !== "in-progress") return later
  return `${later}, ${reached ? words.verdict.alreadyReached : words.verdict.notYetReached}`
}

/** Everyone who is missing by name; a floor's silent units are told with its units. */
function missingText(setting: Setting, indicator: IndicatorAttainment): string | null {
  const { words, print, consolidation } = setting
  const { missing } = indicator.coverage
  if (missing.length === 0) return null
  const planned = consolidation.plan.indicators.get(indicator.id)
  const faulty = planned === undefined ? new Set<string>() : faultyAgencies(setting, planned)
  const names = missing.map((agency) => {
    const name = agencyName(setting, agency)
    return faulty.has(agency) ? words.verdict.faultyName(name) : name
  })
  const settled = indicator.status === "attained" || indicator.status === "not-attained"
  return words.verdict.missing(print.counted(missing.length), names.join("; "), settled)
}
