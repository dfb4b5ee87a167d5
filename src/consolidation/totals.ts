import { sum } from "../base/fraction.ts"
import type { MeasureTotal, SourceValue } from "../model/attainment.ts"
import type { Measure, RatioPart } from "../model/indicator.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { Answer, Answers } from "./answers.ts"

export type AnswersByAgency = ReadonlyMap<string, Answers>

/**
 * Every measure of the plan in a half-year or a year, with every source that owes it (an agency; a unit of the agency on the period's last
 * day). Silent sources are missing. Figures that disagree with each other in a ratio (numerator above denominator) are faulty, both.
 */
export function totalsOf(plan: Plan, period: Period, answers: AnswersByAgency): ReadonlyMap<string, MeasureTotal> {
  const sources = new Map(
    [...plan.measures.values()].map((measure) => [measure.id, measureSources(measure, period, answers)]),
  )
  for (const { parts } of plan.indicators.values()) for (const part of parts) refusePairs(part, sources)
  return new Map([...sources].map(([id, values]) => [id, totalOf(id, values, plan.measures.get(id))]))
}

/** The sum over those heard; null where nobody was, for a status, and for averages of several places, which are not added up. */
export function totalOf(id: string, sources: readonly SourceValue[], measure?: Pick<Measure, "nature">): MeasureTotal {
  if (measure?.nature === "average" && sources.length > 1) return { id, value: null, sources }
  const heard = sources.flatMap(({ state, value }) => (state === "value" && typeof value === "number" ? [value] : []))
  return { id, value: heard.length > 0 ? sum(heard) : null, sources }
}

function measureSources(measure: Measure, period: Period, answers: AnswersByAgency): SourceValue[] {
  const owing = measure.sources.map(({ agency }) => agency).filter((agency) => period.agencies.includes(agency))
  return owing.flatMap((agency) => {
    const units =
      measure.per === null
        ? [null]
        : (period.units.get(agency) ?? []).filter(({ level }) => level === measure.per).map(({ code }) => code)
    const given = answers.get(agency)
    return units.map((unit) =>
      sourceValue(
        agency,
        unit,
        period.id,
        given?.version.checked.submission.file ?? null,
        given?.measure(measure.id, unit) ?? null,
      ),
    )
  })
}

function sourceValue(
  agency: string,
  unit: string | null,
  period: string,
  file: string | null,
  answer: Answer | null,
): SourceValue {
  const read = answer?.entry.read
  const value = read?.state === "number" ? read.number : read?.state === "status" ? read.status : null
  const state = answer?.faulty ? "faulty" : value === null ? "missing" : "value"
  return {
    agency,
    unit,
    state: isMissing(answer) ? "missing" : state,
    value: state === "value" ? value : null,
    declaredMissing: read?.state === "declared-missing",
    doubtful: answer?.doubtful ?? false,
    period,
    file,
    sheet: answer?.entry.at.sheet ?? null,
    cell: answer?.entry.at.cell ?? null,
  }
}

/** A blank cell is missing, whatever findings stand on it. */
const isMissing = (answer: Answer | null): boolean =>
  answer === null || ["blank", "absent", "declared-missing"].includes(answer.entry.read.state)

function refusePairs({ numerator, denominator }: RatioPart, sources: Map<string, SourceValue[]>): void {
  const [above, below] = [sources.get(numerator), sources.get(denominator)]
  if (above === undefined || below === undefined) return
  for (const [i, n] of above.entries()) {
    const j = below.findIndex(({ agency, unit }) => agency === n.agency && unit === n.unit)
    const d = below[j]
    if (d === undefined || typeof n.value !== "number" || typeof d.value !== "number" || n.value <= d.value) continue
    above[i] = { ...n, state: "faulty", value: null }
    below[j] = { ...d, state: "faulty", value: null }
  }
}
