import { lackingTo } from "../../base/fraction.ts"
import { groupBy } from "../../base/order.ts"
import type { IndicatorAttainment, MeasureTotal, PartAttainment, ShortUnit } from "../../model/attainment.ts"
import type { Status } from "../../model/submission.ts"
import { agencyName, agencyOfUnit, countedNoun, levelUnit, lowerFirst, type Setting, unitName } from "../setting.ts"
import { listed, type Task, taskOf } from "./task.ts"
import { own } from "./words.ts"

/** What is lacking where an indicator is not attained: unit by unit, or as the sum says. Nothing is said of targets to come. */
export const resultTasks = (setting: Setting): Task[] =>
  setting.consolidation.indicators
    .filter(({ status }) => status === "not-attained")
    .flatMap((indicator) => tasksOf(setting, indicator))

function tasksOf(setting: Setting, indicator: IndicatorAttainment): Task[] {
  const say = own[setting.lang]
  const { id, kind, units, years, withheld, previous, parts } = indicator
  const one = (text: string, agency = answerable(setting, indicator)): Task[] => [
    taskOf(setting, { agency, keeps: [], short: say.reach(id), text: say.of(id, shortOf(setting, id), text) }),
  ]
  const missed = years?.filter(({ status }) => status === "not-attained").map(({ year }) => String(year)) ?? []
  if (missed.length > 0) return one(say.missedYears(missed.join(", ")))
  if (withheld === "sums") return one(say.below)
  switch (kind) {
    case "floor":
      return floorTasks(setting, indicator, units?.short ?? [])
    case "ratio":
      return one(
        parts
          .flatMap((part) => (part.status === "not-attained" ? [partText(setting, indicator, part)] : []))
          .join("; "),
      )
    case "trend":
      return one(say.raise(figureOf(setting, parts[0])))
    case "ceiling": {
      const value = totalOf(setting, setting.consolidation.plan.indicators.get(id)?.measures[0] ?? "")?.value ?? 0
      const most = Number(indicator.target?.atMost ?? indicator.next?.atMost ?? 0)
      const before = previous !== null && "value" in previous ? setting.print.counted(previous.value) : null
      return one(say.lower(setting.print.counted(value), setting.print.counted(most), unitOf(setting, id), before))
    }
    case "qualitative":
      return unfinished(setting, indicator).flatMap(({ agency, status }) =>
        one(say.finish(setting.words.status[status]), agency),
      )
  }
}

/** Each agency answers for its own units. */
function floorTasks(setting: Setting, { id }: IndicatorAttainment, short: readonly ShortUnit[]): Task[] {
  const { lang, print, consolidation } = setting
  const say = own[lang]
  return [...groupBy(short, (unit) => agencyOf(setting, unit))].map(([agency, units]) => {
    const items = units.map(({ unit, measure, value, atLeast }) => {
      const planned = consolidation.plan.measures.get(measure)
      return say.shortUnit(
        unit === agency ? null : unitName(setting, unit),
        countedNoun(planned?.text ?? measure),
        planned?.unit ?? "",
        print.counted(value),
        print.counted(atLeast),
        print.counted(atLeast - value),
      )
    })
    return taskOf(setting, {
      agency,
      keeps: [],
      short: say.fillUp(id, print.counted(units.length)),
      text: say.of(id, shortOf(setting, id), say.fillUpUnits(listed(setting, items))),
    })
  })
}

/** Who answers for a unit: its district, itself, or the agency whose figure is the province's. */
function agencyOf(setting: Setting, { unit, measure }: ShortUnit): string {
  const source = totalOf(setting, measure)?.sources.find(
    ({ agency, unit: own }) => own === null && levelUnit(setting, agency) === unit,
  )
  return agencyOfUnit(setting, unit) ?? source?.agency ?? setting.consolidation.plan.consolidator
}

/** The one agency that gives the indicator's figures; where several do, the lead of its project. */
function answerable({ consolidation }: Setting, { id, project }: IndicatorAttainment): string {
  const { plan } = consolidation
  const sources = (plan.indicators.get(id)?.measures ?? []).flatMap((measure) =>
    (plan.measures.get(measure)?.sources ?? []).map(({ agency }) => agency),
  )
  const [only, ...others] = [...new Set(sources)]
  return only !== undefined && others.length === 0 ? only : (plan.projects.get(project)?.lead ?? plan.consolidator)
}

/** How many more it takes; under a target of all, of whom. */
function partText(setting: Setting, { target }: IndicatorAttainment, part: PartAttainment): string {
  const { print, lang, consolidation } = setting
  const say = own[lang]
  const { numerator, denominator } = part
  const goal = typeof target?.atLeast === "string" ? target.atLeast : null
  if (goal === null || numerator.value === null || denominator.value === null) return say.below
  const measure = consolidation.plan.measures.get(numerator.measure)
  const names = Number(goal) === 100 ? lackingAgencies(setting, part) : []
  return say.lacking(
    print.counted(lackingTo(numerator.value, denominator.value, goal)),
    measure?.unit ?? "",
    lowerFirst(measure?.text ?? numerator.measure),
    print.percent(goal),
    figureOf(setting, part),
    names.length === 0 ? null : listed(setting, names),
  )
}

/** `Công an tỉnh 02`: whoever gave both numbers, the first below the second; nothing where there is one agency. */
function lackingAgencies(setting: Setting, { numerator, denominator }: PartAttainment): string[] {
  const [above, under] = [totalOf(setting, numerator.measure), totalOf(setting, denominator.measure)]
  if (above === undefined || under === undefined || above.sources.length < 2) return []
  return above.sources.flatMap(({ agency, period, value }) => {
    const other = under.sources.find((source) => source.agency === agency && source.period === period)?.value
    return typeof value === "number" && typeof other === "number" && value < other
      ? [`${agencyName(setting, agency)} ${setting.print.counted(other - value)}`]
      : []
  })
}

/** Who said what, where it is not done. */
function unfinished(setting: Setting, { id }: IndicatorAttainment): { agency: string; status: Status }[] {
  const { plan } = setting.consolidation
  return (plan.indicators.get(id)?.measures ?? []).flatMap((measure) =>
    plan.measures.get(measure)?.input !== "status"
      ? []
      : (totalOf(setting, measure)?.sources ?? []).flatMap(({ agency, value }) =>
          value === "not-started" || value === "under-way" ? [{ agency, status: value }] : [],
        ),
  )
}

function figureOf({ print, words }: Setting, part: PartAttainment | undefined): string | null {
  if (part?.percent === null || part === undefined) return null
  const [n, d] = [part.numerator.value, part.denominator.value]
  return n === null || d === null
    ? null
    : words.verdict.ratio(print.percent(part.percent), print.number(n), print.number(d))
}

const totalOf = ({ consolidation }: Setting, id: string): MeasureTotal | undefined =>
  consolidation.measures.find((total) => total.id === id)

const unitOf = ({ consolidation: { plan } }: Setting, id: string): string =>
  plan.measures.get(plan.indicators.get(id)?.measures[0] ?? "")?.unit ?? ""

const shortOf = ({ consolidation }: Setting, id: string): string =>
  lowerFirst(consolidation.plan.indicators.get(id)?.short ?? id)
