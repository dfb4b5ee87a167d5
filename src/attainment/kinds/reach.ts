import { percentOf, reachesPercent } from "../../base/fraction.ts"
import type { Decision } from "../../model/decision.ts"
import type { RatioPart } from "../../model/indicator.ts"
import type { Bounds, EachUnit, FloorUnits, ReachNumbers, ShortUnit } from "../../model/kinds.ts"
import { judge } from "../decision.ts"
import { pairsOf } from "../pairs.ts"
import { inWholes } from "../percent.ts"
import { type Answered, numberOf, sourcesOf, type Totals } from "../sources.ts"
import { nothingAsked } from "../verdict.ts"
import { byOneDecision, type Kind } from "./kind.ts"

/**
 * Do so many percent of the units reach it? Enough is enough, whoever is silent; too few is too few if all of the silent reached it. A unit in
 * which there is nothing to divide is none of them.
 */
export function shareReaching(percent: string, ifAny: boolean): Decision<keyof ReachNumbers> {
  const [hundred, goal] = inWholes(percent)
  return [
    [[["expected", "=", 0]], ifAny ? "nothing-arose" : "no-data"],
    [[["heard", "=", 0]], "no-data"],
    [[[[hundred, "n"], ">=", [goal, "expected"]]], "attained"],
    [[[[hundred, "most"], ">=", [goal, "expected"]]], "inconclusive"],
    [[], "not-attained"],
  ]
}

/** What became of a unit; `nothing`: there is nothing to divide, so that it is not counted. */
export type UnitResult = "met" | "silent" | "nothing" | ShortUnit

interface UnitAnswer extends Answered {
  readonly unit: string
  readonly result: UnitResult
}

/** The units by what became of each. */
export function tallyResults(answers: readonly Pick<UnitAnswer, "unit" | "result">[]): FloorUnits {
  const counted = answers.filter(({ result }) => result !== "nothing")
  return {
    met: counted.filter(({ result }) => result === "met").length,
    expected: counted.length,
    short: counted.flatMap(({ result }) => (typeof result === "object" ? [result] : [])),
    silent: counted.flatMap(({ unit, result }) => (result === "silent" ? [unit] : [])),
  }
}

export const reachNumbers = ({ met, expected, short, silent }: FloorUnits): ReachNumbers => ({
  expected,
  heard: met + short.length,
  n: met,
  below: short.length,
  most: met + silent.length,
})

function answersOf(totals: Totals, each: EachUnit): readonly UnitAnswer[] {
  if (each.kind === "share") return shareAnswers(totals, each, each.percent)
  const { measure, atLeast } = each
  return sourcesOf(totals, measure).map((source) => {
    const [unit, value] = [source.unit ?? source.agency, numberOf(source)]
    const result = value === null ? "silent" : value >= atLeast ? "met" : { unit, measure, value, atLeast }
    return { agency: source.agency, unit, heard: value !== null, result }
  })
}

function shareAnswers(totals: Totals, part: RatioPart, percent: string): readonly UnitAnswer[] {
  return pairsOf(totals, part).map(({ agency, unit, n, d }) => {
    const own = unit ?? agency
    const heard = n !== null && d !== null && n <= d
    return { agency, unit: own, heard, result: heard ? shareResult(own, part.numerator, n, d, percent) : "silent" }
  })
}

function shareResult(unit: string, measure: string, n: number, d: number, percent: string): UnitResult {
  if (d === 0) return "nothing"
  return reachesPercent(n, d, percent)
    ? "met"
    : { unit, measure, value: Number(percentOf(n, d, percent)), atLeast: Number(percent) }
}

export const reach: Kind<"reach"> = {
  ...byOneDecision,
  shown: ({ percent }) => ({ atLeast: percent }),
  attain({ indicator, totals }, { goal, head }) {
    const answers = answersOf(totals, indicator.each)
    const units = tallyResults(answers)
    const percent = goal?.percent ?? null
    const numbers = reachNumbers(units)
    const decision = percent === null ? nothingAsked : shareReaching(percent, indicator.ifAny)
    const judged = judge<ReachNumbers>(decision, numbers)
    const share = numbers.heard === 0 ? null : percentOf(numbers.n, numbers.expected, percent)
    return { ...head(judged.verdict, answers), judged, units, share, bounds: boundsOf(numbers, percent) }
  },
  publishable: (attainment, hidden) => ({
    ...byOneDecision.publishable(attainment, hidden),
    share: hidden.sums ? null : attainment.share,
    bounds: hidden.sums ? null : attainment.bounds,
    units: {
      ...attainment.units,
      short: hidden.some ? [] : attainment.units.short.filter(({ measure, unit }) => !hidden.isUnit(measure, unit)),
    },
  }),
}

const boundsOf = ({ heard, expected, n, most }: ReachNumbers, percent: string | null): Bounds | null =>
  heard === 0 || heard === expected
    ? null
    : { low: percentOf(n, expected, percent), high: percentOf(most, expected, percent) }
