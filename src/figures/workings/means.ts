// How means are worked out from the cells of averages, or sums, and of what they are divided by.
import { meanPlaces } from "../../attainment/means.ts"
import type { MeasureTotal } from "../../model/attainment.ts"
import type { Judgement } from "../../model/decision.ts"
import type { LeastOrMost, MeanOf } from "../../model/kinds.ts"
import type { Expression } from "../../model/table.ts"
import { partAt } from "../addresses.ts"
import {
  above,
  added,
  blank,
  both,
  count,
  differs,
  equal,
  expression,
  fixed,
  howMany,
  isNumber,
  joined,
  minus,
  numberOr0,
  round,
  sumOf,
  times,
  weighted,
  when,
} from "../expression.ts"
import type { Setting } from "../setting.ts"
import { clean, inSteps, placesOfTotals } from "./decimals.ts"
import { pairStep } from "./pairs.ts"
import { type Places, pairsOfPlaces, stepAt } from "./places.ts"
import type { FigureFormulas, Numbers, Step, StepColumn, Working } from "./working.ts"

/** The one comparison of a mean, where its pairs stand agency by agency. */
export const meanStep = (
  totals: ReadonlyMap<string, MeasureTotal>,
  { judged }: { readonly judged: Judgement | null },
  { measure, of }: MeanOf,
  goal: string,
): Step | null =>
  pairStep(totals, { numerator: { measure, value: null }, denominator: { measure: of, value: null }, judged }, 0, goal)

const meanIn = ({ planned }: Working): MeanOf =>
  "quotient" in planned ? planned.quotient : { kind: "sum", measure: "", of: "", per: 1 }

const goalIn = ({ indicator }: Working): LeastOrMost | null => {
  const shown = "quotient" in indicator ? (indicator.target ?? indicator.next) : null
  if (shown === null) return null
  return "atLeast" in shown
    ? { kind: "at-least", count: Number(shown.atLeast) }
    : { kind: "at-most", count: Number(shown.atMost) }
}

/** 1 for a pair that is heard: an average of nothing need not be given. */
const heard = ({ kind }: MeanOf, { n, d }: Places): Expression =>
  kind === "average"
    ? times(isNumber(d), minus(1, times(minus(1, isNumber(n)), differs(d, 0))))
    : times(isNumber(d), isNumber(n))

/** 1 for a weight over which the figure is missing. */
const missing = (mean: MeanOf, places: Places): Expression => times(isNumber(places.d), minus(1, heard(mean, places)))

/** The sums, over ranges or single cells: words count for nothing. */
const product = (one: Expression, other: Expression): Expression =>
  one.kind === "range" ? weighted(one, other) : times(numberOr0(one), numberOr0(other))

export function meanNumbers(setting: Setting, working: Working, step: Step): Numbers {
  const mean = meanIn(working)
  const own = (column: StepColumn) => expression(stepAt(working, step.part, column))
  const pairs = pairsOfPlaces(setting, working, step)
  const range = setting.plan.measures.get(mean.measure)?.range ?? null
  const places = placesOfTotals(setting, step.totals)
  const missed = added(pairs.map((pair) => howMany(missing(mean, pair))))
  const weights = added(pairs.map((pair) => weighted(missing(mean, pair), pair.d)))
  const filled = (end: number) => {
    const more = mean.kind === "average" ? times(end, weights) : times(end, missed)
    return end === 0 ? own("n") : clean(places, added([own("n"), more]))
  }
  const given = ({ n, d }: Places) => (mean.kind === "average" ? product(n, d) : weighted(heard(mean, { n, d }), n))
  return {
    heard: added(pairs.map((pair) => howMany(heard(mean, pair)))),
    n: clean(places, added(pairs.map(given))),
    known: clean(places, sumOf(...pairs.map(({ d }) => d))),
    least: filled(range?.from ?? 0),
    most: filled(range?.until ?? 0),
    open: range === null ? missed : expression(0),
    unknown: minus(own("expected"), count(...pairs.map(({ d }) => d))),
  }
}

export function meanFigures(setting: Setting, working: Working, step: Step): FigureFormulas {
  const mean = meanIn(working)
  const goal = goalIn(working)
  const [n, d] = [
    partAt(working.indicator, step.part, "numerator"),
    partAt(working.indicator, step.part, "denominator"),
  ]
  const of = (column: StepColumn) => expression(stepAt(working, step.part, column))
  const places = placesOfTotals(setting, step.totals)
  const pairs = pairsOfPlaces(setting, working, step)
  const weights = added(pairs.map((pair) => weighted(heard(mean, pair), pair.d)))
  const quotient: Expression = {
    kind: "quotient",
    n: inSteps(places, n),
    d: inSteps(places, d),
    per: mean.per,
    line: goal && { at: String(goal.count), is: goal.kind === "at-least" ? "least" : "most" },
    least: meanPlaces(setting.plan, mean, goal),
  }
  return {
    numerator: when(equal(of("heard"), 0), blank, of("n")),
    denominator: when(equal(of("heard"), 0), blank, clean(places, weights)),
    percent: when(both(isNumber(n), isNumber(d)), when(above(numberOr0(d), 0), quotient, blank), blank),
  }
}

/** The mean with its unit, with the decimals that it is printed with. */
export function meanResult(setting: Setting, working: Working, unitOf: (mean: MeanOf) => string): Expression {
  const value = expression(partAt(working.indicator, 0, "percent"))
  const places = meanPlaces(setting.plan, meanIn(working), goalIn(working))
  const plain = equal(round(value, places), round(value, 9))
  const shown = when(plain, fixed(value, places), joined("", value))
  return when(isNumber(value), joined(shown, ` ${unitOf(meanIn(working))}`), blank)
}
