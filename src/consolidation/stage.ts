import { judge } from "../attainment/decision.ts"
import { kindOf } from "../attainment/kinds/kinds.ts"
import { countYears, overYears as everyYear, reachedBy } from "../attainment/verdict.ts"
import type { Day } from "../base/day.ts"
import { sum } from "../base/fraction.ts"
import type { IndicatorAttainment, MeasureTotal } from "../model/attainment.ts"
import type { Compliance } from "../model/compliance.ts"
import type { Figures, FundingTotal } from "../model/consolidation.ts"
import type { Indicator, Measure } from "../model/indicator.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import { countsTheSame } from "../plan/amendments/in-force.ts"
import { addFunding } from "./funding.ts"
import { withFacts } from "./ledger.ts"
import { type AnswersByAgency, totalOf } from "./totals.ts"
import { activitiesOf, assessmentsOf, dutiesOf, quantityTotal } from "./words.ts"

interface Stage {
  readonly plan: Plan
  readonly period: Period
  readonly asOf: Day
  readonly compliance: Compliance
  readonly answers: AnswersByAgency
}

/**
 * The stage's figures from those of its years, in order: flows and funding are the sums of all years, stocks and surveys the last year's,
 * caseloads, of which a part is carried over from year to year, are not added up;
 * milestones are judged on the last year, an every-year target over the years. A stage's own workbook gives words only: where an agency
 * sent one, its activities and duties are those, else the last year's.
 */
export function consolidateStage(stage: Stage, years: readonly Figures[]): Figures {
  const { plan, period, asOf, compliance } = stage
  const last = years.at(-1)
  if (last === undefined) throw new RangeError(`the stage ${period.id} has no years`)
  return withFacts({
    plan,
    period,
    asOf,
    compliance,
    submissions: last.submissions,
    yearly: years.map(({ submissions }) => submissions),
    yearFigures: years,
    indicators: last.indicators.map((indicator) => stageAttainment(plan, indicator, years)),
    measures: last.measures.map((total) => stageTotal(plan, total, years)),
    activities: mergeActivities(stage, last),
    duties: mergeDuties(stage, last),
    assessments: mergeAssessments(stage, last),
    funding: last.funding.map((row) => stageFunding(row, years)),
    crossChecks: last.crossChecks,
  })
}

function inOrder<T extends { readonly agency: string }>(own: readonly T[], last: readonly T[], period: Period): T[] {
  const byAgency = new Map([...last, ...own].map((report) => [report.agency, report]))
  return period.agencies.flatMap((agency) => byAgency.get(agency) ?? [])
}

function mergeActivities({ plan, period, answers }: Stage, last: Figures): Figures["activities"] {
  const own = new Map(activitiesOf(plan, period, answers).map(({ id, agencies }) => [id, agencies]))
  return last.activities.map(({ id, total, agencies }) => {
    const merged = inOrder(own.get(id) ?? [], agencies, period)
    const activity = plan.activities.get(id)
    return { id, total: activity === undefined ? total : quantityTotal(activity, period, merged), agencies: merged }
  })
}

/** An agency's words on the stage stand for those on its last year. */
function mergeAssessments({ period, answers }: Stage, last: Figures): Figures["assessments"] {
  const own = assessmentsOf(period, answers)
  const speak = new Set(own.map(({ agency }) => agency))
  const all = [...own, ...last.assessments.filter(({ agency }) => !speak.has(agency))]
  return period.agencies.flatMap((agency) => all.filter((one) => one.agency === agency))
}

function mergeDuties({ plan, period, answers }: Stage, last: Figures): Figures["duties"] {
  const own = dutiesOf(plan, period, answers)
  return [...plan.duties.keys()].flatMap((id) =>
    inOrder(
      own.filter((duty) => duty.id === id),
      last.duties.filter((duty) => duty.id === id),
      period,
    ),
  )
}

/** Is it a survey, each period's own: a flow whose indicator has milestones? */
const isSurvey = (measure: Measure, plan: Plan): boolean =>
  plan.indicators.get(measure.indicator ?? "")?.targets.kind === "milestones"

/** The state at its end, and an average, are those of the last year. */
const isOfItsEnd = ({ nature }: Measure): boolean => nature === "stock" || nature === "average"

function stageTotal(plan: Plan, last: MeasureTotal, years: readonly Figures[]): MeasureTotal {
  const measure = plan.measures.get(last.id)
  if (measure === undefined || isOfItsEnd(measure) || isSurvey(measure, plan)) return last
  const sources = years.flatMap((year) => year.measures.find(({ id }) => id === last.id)?.sources ?? [])
  const redefined = years.some(({ period }) => !countsTheSame(plan, last.id, period.id))
  const notAdded = measure.nature === "caseload" ? "caseload" : redefined ? "redefined" : null
  if (notAdded === null) return totalOf(last.id, sources)
  return { id: last.id, value: null, sources: sources.map((source) => ({ ...source, notAdded })) }
}

function stageFunding(last: FundingTotal, years: readonly Figures[]): FundingTotal {
  const rows = years.flatMap((year) => year.funding.filter(({ id }) => id === last.id))
  const allocated = rows.map(({ provinceAllocated }) => provinceAllocated).filter((amount) => amount !== null)
  return addFunding(
    last,
    rows.flatMap(({ agencies }) => agencies),
    rows.reduce((so, { coverage }) => so + coverage.allocated.expected, 0),
    allocated.length > 0 ? sum(allocated) : null,
  )
}

function stageAttainment(plan: Plan, last: IndicatorAttainment, years: readonly Figures[]): IndicatorAttainment {
  const indicator = plan.indicators.get(last.id)
  const each = years.flatMap((figures) => {
    const attainment = figures.indicators.find(({ id }) => id === last.id)
    const planned = figures.plan.indicators.get(last.id)
    return attainment === undefined ? [] : [{ period: figures.period, attainment, planned }]
  })
  const row = each.map(({ period: { year }, attainment: { status } }) => ({ year, status }))
  const base: IndicatorAttainment = { ...kindOf(last).inStage(last), next: null, years: row }
  if (indicator === undefined || indicator.targets.kind === "milestones") return base
  const owing = each
    .filter(({ period, planned }) => owesVerdict(planned ?? indicator, period))
    .map(({ attainment }) => attainment)
  const overYears = judge(everyYear, {
    heard: sum(
      each.flatMap(({ attainment }) => kindOf(attainment).judged(attainment)).map(({ numbers }) => numbers.heard ?? 0),
    ),
    ...countYears(owing.map(({ status }) => status)),
  })
  return {
    ...base,
    status: overYears.verdict,
    reached: reachedBy[overYears.verdict],
    provisional: owing.some(({ provisional }) => provisional),
    overYears,
  }
}

/** Years before a target begins owe no verdict, nor does one that has no year before it to be compared with. */
export const owesVerdict = ({ targets, kind }: Indicator, { year, before }: Period): boolean =>
  targets.kind === "every-year" && year >= targets.fromYear && (kindOf({ kind }).before !== "needed" || before !== null)
