import { percentOf, percentsBeside } from "../../base/fraction.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { PartAttainment } from "../../model/kinds.ts"
import type { Beside, ComparedIndicator, ComparedPart, PeriodComparison } from "../../model/period-comparison.ts"
import type { Plan } from "../../model/plan.ts"
import { sortDiagnostics } from "../../rules/sorted.ts"
import { printedGap } from "../../vocabulary/print.ts"
import { compareActivities, compareFunding, compareMeasure } from "./sums.ts"

/** Two periods, each by its plan, held against each other, indicator by indicator and measure by measure, in the plan's order. */
export function comparePeriods(before: Consolidation, later: Consolidation): PeriodComparison {
  const plan = together(before.plan, later.plan)
  const sides = { before, after: { ...later, plan } }
  const found = <T extends { readonly id: string }>(id: string, of: (side: Consolidation) => readonly T[]) => ({
    before: of(before).find((one) => one.id === id),
    after: of(later).find((one) => one.id === id),
  })
  const measures = [...plan.measures.values()].map((measure) =>
    compareMeasure(
      plan,
      measure,
      found(measure.id, (side) => side.measures),
    ),
  )
  const indicators = [...plan.indicators.values()].map(({ id, measures: own }): ComparedIndicator => {
    const { before: was = null, after: is = null } = found(id, (side) => side.indicators)
    const changed = measures.filter((measure) => own.includes(measure.id)).flatMap(({ agencies }) => agencies)
    const agencies = new Set(changed.map(({ agency }) => agency))
    return {
      id,
      before: was,
      after: is,
      parts: compareParts(was, is),
      agencies: [...plan.agencies.keys()].filter((agency) => agencies.has(agency)),
    }
  })
  return {
    ...sides,
    indicators,
    measures,
    funding: compareFunding(sides),
    activities: compareActivities(sides),
  }
}

/** The plan of the later period, with what only the earlier one's plan has behind it: an amendment between the two passes nothing over. */
function together(before: Plan, after: Plan): Plan {
  if (before === after) return after
  const both = <T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>) =>
    new Map([...other, ...[...one].filter(([id]) => !other.has(id))])
  return {
    ...after,
    agencies: both(before.agencies, after.agencies),
    indicators: both(before.indicators, after.indicators),
    measures: both(before.measures, after.measures),
    activities: both(before.activities, after.activities),
    funding: { ...after.funding, rows: both(before.funding.rows, after.funding.rows) },
  }
}

/** What is to be said of both periods' figures, each finding once. */
export const findingsOf = ({ before, after }: Beside<Consolidation>): readonly Diagnostic[] =>
  sortDiagnostics([...before.diagnostics, ...after.diagnostics])

type Part = Pick<PartAttainment, "numerator" | "denominator" | "percent">

const partsOf = (indicator: IndicatorAttainment | null): readonly Part[] =>
  indicator !== null && "parts" in indicator ? indicator.parts : []

/** The target beside which the percentage is printed: the one in force, else the next. */
function lineOf(indicator: IndicatorAttainment | null): string | null {
  const shown = indicator?.target ?? indicator?.next ?? null
  return shown !== null && "atLeast" in shown && typeof shown.atLeast === "string" ? shown.atLeast : null
}

function compareParts(before: IndicatorAttainment | null, after: IndicatorAttainment | null): ComparedPart[] {
  const pairs = new Map(
    [...partsOf(after), ...partsOf(before)].map(({ numerator, denominator }) => [
      `${numerator.measure} ${denominator.measure}`,
      { numerator: numerator.measure, denominator: denominator.measure },
    ]),
  )
  return [...pairs.values()].map(({ numerator, denominator }): ComparedPart => {
    const same = (part: Part) => part.numerator.measure === numerator && part.denominator.measure === denominator
    const one = partsOf(before).find(same) ?? null
    const other = partsOf(after).find(same) ?? null
    const [first, second] = percentsOf(one, lineOf(before), other, lineOf(after))
    return {
      numerator,
      denominator,
      before: one && { numerator: one.numerator.value, denominator: one.denominator.value, percent: first },
      after: other && { numerator: other.numerator.value, denominator: other.denominator.value, percent: second },
      points: first === null || second === null ? null : printedGap(second, first),
    }
  })
}

/** Both percentages; where there are two, such that a reader sees how they differ. */
function percentsOf(
  before: Part | null,
  lineBefore: string | null,
  after: Part | null,
  lineAfter: string | null,
): readonly [string | null, string | null] {
  const [one, other] = [shareOf(before, lineBefore), shareOf(after, lineAfter)]
  if (one !== null && other !== null) return percentsBeside(one, other)
  return [one && percentOf(one.n, one.d, one.target), other && percentOf(other.n, other.d, other.target)]
}

/** The share of a part that has a percentage. */
function shareOf(part: Part | null, target: string | null) {
  const [n, d] = [part?.numerator.value ?? null, part?.denominator.value ?? null]
  return n === null || d === null || d === 0 || part === null || part.percent === null ? null : { n, d, target }
}
