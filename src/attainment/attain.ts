import type { IndicatorAttainment, PartAttainment } from "../model/attainment.ts"
import type { Indicator } from "../model/indicator.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import { addCounts, isRestrained, judgeCeiling } from "./ceiling.ts"
import { type FloorUnit, judgeFloor, surveyUnits } from "./floor.ts"
import { judgeQualitative } from "./qualitative.ts"
import { addUp, boundsOf, judgeRatio, percentHeard, type RatioSums } from "./ratio.ts"
import {
  type Answered,
  answeredPairs,
  coverageOf,
  isProvisional,
  numberOf,
  pairsOf,
  sourcesOf,
  statusOfSource,
  type Totals,
} from "./sources.ts"
import { showTarget, type Target, targetsAt } from "./target.ts"
import { judgeTrend, printTrend } from "./trend.ts"
import { combine, reachedBy, statusOf, type Verdict } from "./verdict.ts"

/** The measures of the same period a year earlier. */
export interface Earlier {
  readonly period: string
  readonly totals: Totals
}

/** What a kind of indicator makes of its measures. */
interface Findings
  extends Partial<Pick<IndicatorAttainment, "status" | "parts" | "previous" | "restrained" | "units">> {
  readonly verdict: Verdict
  readonly answers: readonly Answered[]
}

/**
 * The attainment of an indicator in a half-year or a year, from the totals of its measures; `earlier` is null where the same period a
 * year before is not owed. A stage is made of its years (consolidation/stage.ts).
 */
export function attain(
  plan: Plan,
  indicator: Indicator,
  period: Period,
  totals: Totals,
  earlier: Earlier | null,
): IndicatorAttainment {
  const { inForce, next, against } = targetsAt(indicator, period)
  const found = findingsOf(plan, indicator, period, totals, earlier, against, inForce !== null)
  return {
    id: indicator.id,
    project: indicator.project,
    kind: indicator.kind,
    status: found.status ?? statusOf(found.verdict, inForce !== null),
    reached: reachedBy(found.verdict),
    provisional: isProvisional(totals, indicator.measures),
    target: showTarget(inForce),
    next: showTarget(next),
    parts: found.parts ?? [],
    coverage: coverageOf(found.answers, period.agencies),
    previous: found.previous ?? null,
    restrained: found.restrained ?? null,
    units: found.units ?? null,
    years: null,
  }
}

function findingsOf(
  plan: Plan,
  indicator: Indicator,
  period: Period,
  totals: Totals,
  earlier: Earlier | null,
  against: Target | null,
  inForce: boolean,
): Findings {
  switch (indicator.kind) {
    case "ratio":
      return ratios(indicator, totals, against, inForce)
    case "trend":
      return trend(indicator, totals, earlier, inForce)
    case "ceiling":
      return ceiling(indicator, period, totals, earlier, against)
    case "floor":
      return floor(plan, totals, against)
    case "qualitative":
      return qualitative(plan, indicator, totals)
  }
}

function ratios(indicator: Indicator, totals: Totals, against: Target | null, inForce: boolean): Findings {
  const percent = against?.goal.kind === "at-least-percent" ? against.goal.percent : null
  const all = indicator.parts.map((part) => {
    const pairs = pairsOf(totals, part)
    const sums = addUp(pairs)
    const verdict = percent === null ? "no-data" : judgeRatio(sums, percent, indicator.ifAny)
    return { pairs, verdict, part: showPart(part, sums, statusOf(verdict, inForce), percent) }
  })
  return {
    verdict: combine(all.map(({ verdict }) => verdict)),
    parts: all.map(({ part }) => part),
    answers: all.flatMap(({ pairs }) => answeredPairs(pairs)),
  }
}

function trend(indicator: Indicator, totals: Totals, earlier: Earlier | null, inForce: boolean): Findings {
  const [part] = indicator.parts
  if (part === undefined) return { verdict: "no-data", answers: [] }
  const pairs = pairsOf(totals, part)
  const now = addUp(pairs)
  const before = earlier === null ? null : addUp(pairsOf(earlier.totals, part))
  const verdict = judgeTrend(now, before, indicator.ifAny)
  const known = earlier !== null && before !== null && before.n !== null && before.d !== null
  const [percent, percentBefore] = printTrend(now, before)
  return {
    verdict,
    parts: [{ ...showPart(part, now, statusOf(verdict, inForce), null), percent }],
    answers: answeredPairs(pairs),
    previous: known
      ? { period: earlier.period, numerator: before.n, denominator: before.d, percent: percentBefore }
      : null,
  }
}

function ceiling(
  indicator: Indicator,
  period: Period,
  totals: Totals,
  earlier: Earlier | null,
  against: Target | null,
): Findings {
  const sources = indicator.measures.flatMap((measure) => sourcesOf(totals, measure))
  const counts = addCounts(sources.map(numberOf))
  const before =
    earlier === null
      ? null
      : addCounts(indicator.measures.flatMap((measure) => sourcesOf(earlier.totals, measure)).map(numberOf))
  const verdict = against?.goal.kind === "at-most" ? judgeCeiling(counts, against.goal.count) : "no-data"
  // A ceiling of the year is broken already in its first half; one of a year to come is not.
  const broken = verdict === "not-attained" && against?.due.startsWith(`${period.year}-`) === true
  return {
    verdict,
    ...(broken ? { status: verdict } : {}),
    answers: sources.map((source) => ({ agency: source.agency, heard: numberOf(source) !== null })),
    previous:
      earlier === null || before === null || before.value === null
        ? null
        : { period: earlier.period, value: before.value },
    restrained: period.span === "year" ? isRestrained(counts, before) : null,
  }
}

function floor(plan: Plan, totals: Totals, against: Target | null): Findings {
  const floors = against?.goal.kind === "at-least-each" ? against.goal.floors : new Map<string, number>()
  const answers: Answered[] = []
  const units: FloorUnit[] = []
  for (const [measure, atLeast] of floors) {
    const sources = sourcesOf(totals, measure)
    for (const source of sources) {
      const value = numberOf(source)
      const level = plan.agencyLevels.get(plan.agencies.get(source.agency)?.level ?? "")
      // One agency that counts for its whole level stands for that level's unit: the province.
      const whole = sources.length === 1 ? (level?.unit ?? null) : null
      units.push({ unit: source.unit ?? whole ?? source.agency, measure, value, atLeast })
      answers.push({ agency: source.agency, heard: value !== null })
    }
  }
  const survey = surveyUnits(units)
  return { verdict: judgeFloor(survey), units: survey, answers }
}

function qualitative(plan: Plan, indicator: Indicator, totals: Totals): Findings {
  const statuses = indicator.measures
    .filter((measure) => plan.measures.get(measure)?.input === "status")
    .flatMap((measure) => sourcesOf(totals, measure))
    .map((source) => ({ agency: source.agency, status: statusOfSource(source) }))
  return {
    verdict: judgeQualitative(statuses.map(({ status }) => status)),
    answers: statuses.map(({ agency, status }) => ({ agency, heard: status !== null })),
  }
}

const showPart = (
  part: { readonly numerator: string; readonly denominator: string },
  sums: RatioSums,
  status: PartAttainment["status"],
  target: string | null,
): PartAttainment => ({
  numerator: { measure: part.numerator, value: sums.n },
  denominator: { measure: part.denominator, value: sums.d },
  percent: percentHeard(sums, target),
  status,
  bounds: boundsOf(sums, target),
})
