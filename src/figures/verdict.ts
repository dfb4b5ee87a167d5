import { groupBy } from "../base/order.ts"
import { capital } from "../base/text.ts"
import type { IndicatorAttainment } from "../model/attainment.ts"
import { reportsOn, wholeOf } from "../offices/lines.ts"
import { indicatorStatus } from "../vocabulary/statuses.ts"
import { goalText } from "./goal.ts"
import { kindOf } from "./kinds/kinds.ts"
import { isOverYears, yearsText } from "./kinds/over-years.ts"
import { faultyAgencies } from "./reason.ts"
import { agencyName, type Setting } from "./setting.ts"

const vi = {
  inYear: (year: number, text: string) => `năm ${year}: ${text}`,
  withheld: "số liệu không công bố, vì có thể làm lộ số lượng nhỏ ở từng đơn vị",
  due: (day: string) => `đánh giá vào ngày ${day}`,
  ofWhole: (whole: string, area: string) => `mục tiêu chung của ${whole}, không đánh giá riêng ở ${area}`,
  alreadyReached: "hiện đã đạt",
  notYetReached: "hiện chưa đạt",
  missing: (count: string, names: string, settled: boolean) =>
    `còn thiếu số liệu của ${count} cơ quan${settled ? " (không làm thay đổi kết luận)" : ""}: ${names}`,
  faultyName: (name: string) => `${name} (số liệu chưa hợp lệ)`,
  next: (target: string, day: string) => `Mục tiêu kế tiếp: ${target}, đến hạn ngày ${day}.`,
  years: (items: readonly string[]) => `Đánh giá từng năm: ${items.join("; ")}.`,
  year: (years: string, status: string) => `năm ${years} ${status.toLowerCase()}`,
  reading: (text: string) => `Cách hiểu của kế hoạch: ${text}`,
}

const en: typeof vi = {
  inYear: (year, text) => `in ${year}: ${text}`,
  withheld: "the figure is not published, because it could give small counts of single agencies away",
  due: (day) => `this requirement is judged on ${day}`,
  ofWhole: (_, area) => `the target is one for all together, and is not judged for the ${area} alone`,
  alreadyReached: "this level is reached already",
  notYetReached: "this level is not reached yet",
  missing: (count, names, settled) =>
    `${count} ${count === "1" ? "agency" : "agencies"} missing${settled ? " (which cannot change the conclusion)" : ""}: ${names}`,
  faultyName: (name) => `${name} (faulty figure)`,
  next: (target, day) => `Next target: ${target}, due on ${day}.`,
  years: (items) => `Verdict of each year: ${items.join("; ")}.`,
  year: (years, status) => `${years} – ${status.toLowerCase()}`,
  reading: (text) => `How the plan reads it: ${text}`,
}

const own = { vi, en }

/** One sentence that says why. Begins with a capital, ends with a full stop. */
export const verdictSentence = (setting: Setting, indicator: IndicatorAttainment): string =>
  capital(verdictClauses(setting, indicator, null))

/** The figure, what it is measured against, the verdict where it is said here, and who is missing, up to the full stop. */
export function verdictClauses(setting: Setting, indicator: IndicatorAttainment, verdict: string | null): string {
  const { consolidation, lang } = setting
  const kind = kindOf(indicator)
  const figure = indicator.withheld === "sums" ? own[lang].withheld : kind.sentence(setting, indicator)
  // Figures that do not count the whole term are those of a stage's last year.
  const lastYear = consolidation.period.span === "stage" && !kind.overTerm
  const clauses = [
    isOverYears(indicator) ? yearsText(setting, indicator) : null,
    lastYear ? own[lang].inYear(consolidation.period.year, figure) : figure,
    laterText(setting, indicator),
  ]
  const judged = clauses.filter((clause) => clause !== null).join("; ")
  const missing = missingText(setting, indicator)
  return `${judged}${verdict === null ? "" : ` (${verdict})`}${missing === null ? "" : `; ${missing}`}.`
}

/** Does the sentence say its verdict in words of its own? */
export function tellsVerdict(setting: Setting, indicator: IndicatorAttainment): boolean {
  const { status, reached } = indicator
  if (status === "in-progress") return reached !== null || isOfWhole(setting, indicator)
  if (isOverYears(indicator) && yearsText(setting, indicator) !== null) return true
  return (
    status !== "attained" &&
    status !== "not-attained" &&
    verdictSentence(setting, indicator).toLowerCase().includes(indicatorStatus[setting.lang][status].toLowerCase())
  )
}

/** What stands beside the verdict: the next target, the years of a stage. */
export function verdictRemarks(setting: Setting, indicator: IndicatorAttainment): string[] {
  const { lang, print } = setting
  const { target, next } = indicator
  const goal = target === null || next === null ? null : goalText(setting, indicator, next)
  return [
    ...(goal === null || next === null ? [] : [own[lang].next(goal, print.day(next.due))]),
    ...yearsRemark(setting, indicator),
  ]
}

/** The verdict of each of a stage's years, in a row. */
export function yearsRemark({ lang }: Setting, { years }: IndicatorAttainment): string[] {
  const say = own[lang]
  return years === null
    ? []
    : [
        say.years(
          [...groupBy(years, ({ status }) => status)].map(([status, alike]) =>
            say.year(alike.map(({ year }) => year).join(", "), indicatorStatus[lang][status]),
          ),
        ),
      ]
}

/** How the plan reads the indicator's clause. */
export const verdictReadings = ({ lang, consolidation }: Setting, { id }: IndicatorAttainment): string[] =>
  (consolidation.plan.indicators.get(id)?.readings ?? []).map((reading) => own[lang].reading(reading))

/** Does an office below the plan's own consolidator tell it, whose goal is that of all together? */
const isOfWhole = (
  { plan }: Setting,
  { target, next, status }: Pick<IndicatorAttainment, "target" | "next" | "status">,
): boolean => reportsOn(plan) && target === null && next === null && status === "in-progress"

/** Where no target is in force yet: when it will be, and whether the figure is there already. */
function laterText(setting: Setting, indicator: IndicatorAttainment): string | null {
  const { lang, print } = setting
  const { target, next, reached, status } = indicator
  if (isOfWhole(setting, indicator))
    return own[lang].ofWhole(wholeOf(setting.plan).nouns.area[lang], setting.nouns.area)
  if (target !== null || next === null || status === "nothing-arose" || status === "not-attained") return null
  const day = print.day(next.due)
  const later = kindOf(indicator).due(setting, next, day) ?? own[lang].due(day)
  if (reached === null || status !== "in-progress") return later
  return `${later}, ${reached ? own[lang].alreadyReached : own[lang].notYetReached}`
}

/** Everyone who is missing by name; silent units are told with the figure already. */
function missingText(setting: Setting, indicator: IndicatorAttainment): string | null {
  const { lang, print } = setting
  const { missing } = indicator.coverage
  if (missing.length === 0) return null
  const faulty = faultyAgencies(setting, indicator)
  const toldByUnits = "units" in indicator && indicator.units.silent.length > 0 && indicator.status !== "no-data"
  if (toldByUnits && faulty.size === 0) return null
  const names = missing.map((agency) => {
    const name = agencyName(setting, agency)
    return faulty.has(agency) ? own[lang].faultyName(name) : name
  })
  const settled = indicator.status === "attained" || indicator.status === "not-attained"
  return own[lang].missing(print.counted(missing.length), names.join("; "), settled)
}
