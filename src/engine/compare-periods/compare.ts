import { percentOf, percentsBeside } from "../../base/fraction.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { PartAttainment } from "../../model/kinds.ts"
import type {
  ComparedIndicator,
  ComparedMeasure,
  ComparedPart,
  PeriodComparison,
} from "../../model/period-comparison.ts"
import { printedGap } from "../../vocabulary/print.ts"
import { compareActivities, compareFunding } from "./amounts.ts"
import { compareMeasure } from "./measure.ts"
import { together } from "./together.ts"

/** Two periods, each by its plan, held against each other, indicator by indicator and measure by measure, in the plan's order. */
export function comparePeriods(before: Consolidation, after: Consolidation): PeriodComparison {
  const plan = together(before.plan, after.plan)
  const measures = [...plan.measures.values()].map((measure) =>
    compareMeasure(plan, measure, {
      before: before.measures.find(({ id }) => id === measure.id) ?? null,
      after: after.measures.find(({ id }) => id === measure.id) ?? null,
    }),
  )
  const compared = new Map(measures.map((measure) => [measure.id, measure]))
  const indicators = [...plan.indicators.values()].map(({ id, measures: own }): ComparedIndicator => {
    const found = (all: readonly IndicatorAttainment[]) => all.find((one) => one.id === id) ?? null
    const sides = { before: found(before.indicators), after: found(after.indicators) }
    const agencies = new Set(own.flatMap((measure) => changers(compared.get(measure))))
    return {
      id,
      ...sides,
      parts: compareParts(sides.before, sides.after),
      agencies: [...plan.agencies.keys()].filter((agency) => agencies.has(agency)),
    }
  })
  return {
    before,
    after,
    indicators,
    measures,
    funding: compareFunding(before.funding, after.funding),
    activities: compareActivities(before.activities, after.activities),
  }
}

const changers = (measure: ComparedMeasure | undefined): string[] => measure?.agencies.map(({ agency }) => agency) ?? []

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

/** The share of a part that has a percentage. */
function shareOf(part: Part | null, target: string | null) {
  const [n, d] = [part?.numerator.value ?? null, part?.denominator.value ?? null]
  return n === null || d === null || d === 0 || part === null || part.percent === null ? null : { n, d, target }
}

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
