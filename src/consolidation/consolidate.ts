import { attain } from "../attainment/attain.ts"
import { kindOf } from "../attainment/kinds/kinds.ts"
import type { Day } from "../base/day.ts"
import { comply } from "../deadline/comply.ts"
import type { MeasureTotal } from "../model/attainment.ts"
import type { Compliance } from "../model/compliance.ts"
import type { Figures } from "../model/consolidation.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { ReportsFolder } from "../model/records.ts"
import { asOffice } from "../offices/seen-by.ts"
import { countsTheSame, planOn } from "../plan/amendments/in-force.ts"
import { statisticsMeasures } from "../vocabulary/holder.ts"
import { answersOf } from "./answers.ts"
import { factsBelow } from "./below.ts"
import { crossChecksOf } from "./cross-checks.ts"
import { fundingOf } from "./funding.ts"
import { withFacts } from "./ledger.ts"
import { consolidateStage } from "./stage.ts"
import { type AnswersByAgency, totalsOf } from "./totals.ts"
import { activitiesOf, assessmentsOf, dutiesOf } from "./words.ts"

/**
 * The province's figures for a period (a half-year, a year, the stage), from the versions in force at the as-of day. The trend and
 * "restrained" read the same period a year earlier from the same folder. With nothing in the folder everything is there, and empty. Each period
 * is judged by the plan in force on its last day, each year of a stage by its own. Agencies that send on what others report stand for these.
 */
export function consolidateFigures(given: Plan, asked: Period, folder: ReportsFolder, asOf: Day): Figures {
  const whole = asOffice(given)
  const period = whole.periods.get(asked.id) ?? asked
  const figures = figuresOf(whole, period, folder, asOf)
  const below = factsBelow(figures.plan, period, (plan, own) => consolidateFigures(plan, own, folder, asOf))
  return below.length === 0 ? figures : { ...figures, below }
}

function figuresOf(whole: Plan, period: Period, folder: ReportsFolder, asOf: Day): Figures {
  const plan = planOn(whole, period.until)
  const compliance = comply(plan, period, folder, asOf)
  const answers = answersIn(compliance)
  const years = period.span === "stage" ? period.parts.flatMap((id) => plan.periods.get(id) ?? []) : []
  if (years.length > 0)
    return consolidateStage(
      { plan, period, asOf, compliance, answers },
      years.map((year) => figuresOf(plan, year, folder, asOf)),
    )
  const totals = totalsOf(plan, period, answers)
  const earlier = earlierTotals(plan, period, folder, asOf)
  const funding = fundingOf(plan, period, answers)
  return withFacts({
    plan,
    period,
    asOf,
    compliance,
    submissions: compliance,
    indicators: [...plan.indicators.values()].map((indicator) => attain({ plan, indicator, period, totals, earlier })),
    measures: [...totals.values()],
    earlier: comparedWith(plan, earlier?.totals),
    ...(earlier === null ? {} : { before: earlier.compliance }),
    activities: activitiesOf(plan, period, answers),
    duties: dutiesOf(plan, period, answers),
    assessments: assessmentsOf(period, answers),
    funding,
    crossChecks: crossChecksOf(plan, totals, funding),
  })
}

/** What the versions in force say, by agency. */
const answersIn = (compliance: Compliance): AnswersByAgency =>
  new Map(
    compliance.obligations.flatMap(({ agency, inForce }) => (inForce === null ? [] : [[agency, answersOf(inForce)]])),
  )

/** The measures of indicators that look back, and those that the report sets beside the year before: of the situation, and statistics. */
const comparedWith = (plan: Plan, totals: ReadonlyMap<string, MeasureTotal> = new Map()): MeasureTotal[] => {
  const lookingBack = [...plan.indicators.values()].filter((indicator) => kindOf(indicator).before !== "unasked")
  const ids = new Set([
    ...lookingBack.flatMap(({ measures }) => measures),
    ...plan.report.situation,
    ...statisticsMeasures(plan).map(({ id }) => id),
  ])
  return [...ids].flatMap((id) => totals.get(id) ?? [])
}

function earlierTotals(
  plan: Plan,
  period: Period,
  folder: ReportsFolder,
  asOf: Day,
): {
  readonly period: string
  readonly compliance: Compliance
  readonly totals: ReadonlyMap<string, MeasureTotal>
} | null {
  const before = period.before === null ? undefined : plan.periods.get(period.before)
  if (before === undefined) return null
  const own = planOn(plan, before.until)
  const compliance = comply(own, before, folder, asOf)
  // What counted something else then is not compared with.
  const totals = [...totalsOf(own, before, answersIn(compliance))].filter(([id]) => countsTheSame(plan, id, before.id))
  return { period: before.id, compliance, totals: new Map(totals) }
}
