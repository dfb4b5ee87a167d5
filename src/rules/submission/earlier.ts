import type { Measure } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Entry, Submission } from "../../model/submission.ts"
import { countsTheSame } from "../../plan/amendments/in-force.ts"
import type { Examination } from "../subjects.ts"

/** One cell of the form whatever the period: its sheet, row and column. */
const keyOf = ({ sheet, row, column }: Entry): string => `${sheet} ${row} ${column}`

/** The numbers that an earlier report has, by the cell they stand in; undefined where it has none. */
export function numbersOf(examination: Examination, period: string): ((entry: Entry) => number | undefined) | null {
  const checked = examination.earlier.get(period)
  if (!checked) return null
  const numbers = numbersIn(checked.submission)
  return (entry) =>
    countsTheSame(examination.plan, entry.measure ?? entry.row, period) ? numbers.get(keyOf(entry)) : undefined
}

/** A report is held against several later ones, by several rules. */
const known = new WeakMap<Submission, ReadonlyMap<string, number>>()

function numbersIn(submission: Submission): ReadonlyMap<string, number> {
  const before = known.get(submission)
  if (before) return before
  const numbers = new Map<string, number>()
  for (const entry of submission.entries)
    if (entry.read.state === "number") numbers.set(keyOf(entry), entry.read.number)
  known.set(submission, numbers)
  return numbers
}

/** The latest of the earlier periods that an agency has reported, before the one examined; null where there is none. */
export function latestEarlier({ plan, period, earlier }: Examination): string | null {
  if (period === null) return null
  const before = [...earlier.keys()]
    .flatMap((id) => plan.periods.get(id) ?? [])
    .filter((other) => other.span !== "stage" && other.until < period.until)
    .sort((a, b) => (a.until < b.until ? 1 : -1))
  return before[0]?.id ?? null
}

/** An entry's measure, where it is a number that may be more or less. */
export function countMeasure(plan: Plan, entry: Entry): Measure | null {
  const measure = entry.measure === null ? undefined : plan.measures.get(entry.measure)
  return measure && measure.input !== "status" && measure.input !== "yes-no" ? measure : null
}

/** Does what arises by the half-year count in the year, too? A flow does, and a caseload. */
export const isOverPeriod = ({ nature }: Measure): boolean => nature === "flow" || nature === "caseload"

/** A survey of each period: a flow under an indicator with milestones. Its numbers of a year and of its half are two samples, not a sum and a part. */
export const isSurvey = (plan: Plan, { nature, indicator }: Measure): boolean =>
  nature === "flow" && plan.indicators.get(indicator ?? "")?.targets.kind === "milestones"
