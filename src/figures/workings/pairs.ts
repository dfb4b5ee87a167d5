// How ratios are worked out from the cells of numerators and denominators.
import type { MeasureTotal } from "../../model/attainment.ts"
import type { Judgement } from "../../model/decision.ts"
import type { PartAttainment } from "../../model/kinds.ts"
import type { Address, Expression } from "../../model/table.ts"
import { numberAt, partAt, sourceLine } from "../addresses.ts"
import {
  above,
  added,
  below,
  blank,
  either,
  equal,
  expression,
  howMany,
  isNumber,
  isPlain,
  joined,
  minus,
  type Operand,
  printedShare,
  range,
  share,
  times,
  weighted,
  when,
} from "../expression.ts"
import type { Setting } from "../setting.ts"
import { clean, inSteps, placesOfTotals } from "./decimals.ts"
import { heard, type Places, pairsOfPlaces, placeOf, stepAt } from "./places.ts"
import type { FigureFormulas, Numbers, Step, StepColumn, Working } from "./working.ts"

type Totals = ReadonlyMap<string, MeasureTotal>
type Sides = Pick<PartAttainment, "numerator" | "denominator"> & { readonly judged: Judgement | null }

/** A part whose pairs stand agency by agency in the same columns; null where they do not. */
export function pairStep(totals: Totals, part: Sides, i: number, goal: string | null): Step | null {
  const sides = sidesOf(totals, part.numerator.measure, part.denominator.measure)
  return sides === null || part.judged === null ? null : { part: i, totals: sides, judged: part.judged, goal }
}

function sidesOf(totals: Totals, numerator: string, denominator: string): readonly MeasureTotal[] | null {
  const [above, under] = [totals.get(numerator), totals.get(denominator)]
  if (above === undefined || under === undefined) return null
  const agencies = (total: MeasureTotal) => new Set(total.sources.map(({ agency }) => agency))
  const [a, b] = [agencies(above), agencies(under)]
  if (a.size !== above.sources.length || b.size !== under.sources.length) return null
  if (a.size !== b.size || above.sources.some(({ agency }, i) => agency !== under.sources[i]?.agency)) return null
  return [above, under]
}

/** 1 where the denominator is there, and no numerator above it. */
const usable = (n: Expression, d: Expression) => times(isNumber(d), minus(1, times(isNumber(n), above(n, d))))

/** The numbers of a ratio, from its reporters' cells. */
function numbersOf(pairs: readonly Places[], expected: Operand, reached: (sum: Expression) => Operand): Numbers {
  const over = (say: (n: Expression, d: Expression) => Expression) => pairs.map(({ n, d }) => say(n, d))
  const n = added(over((n, d) => weighted(heard(n, d), n)))
  return {
    heard: added(over((n, d) => howMany(heard(n, d)))),
    n,
    known: added(over((n, d) => weighted(usable(n, d), d))),
    most: added([reached(n), ...over((n, d) => weighted(times(isNumber(d), minus(1, isNumber(n))), d))]),
    unknown: minus(expected, added(over((n, d) => howMany(usable(n, d))))),
    below: added(over((n, d) => howMany(times(isNumber(n), isNumber(d), below(n, d))))),
  }
}

export function pairNumbers(setting: Setting, working: Working, step: Step): Numbers {
  const own = (column: StepColumn) => stepAt(working, step.part, column)
  return numbersOf(pairsOfPlaces(setting, working, step), own("expected"), () => own("n"))
}

/** The lines of the period before that a ratio is compared with: numerators and denominators side by side; null where there are none. */
export function linesBefore({ earlier, planned: { parts } }: Working): { n: Address[]; d: Address[] } | null {
  const totals = new Map(earlier.map((total) => [total.id, total]))
  const [part] = parts
  const sides = part === undefined ? null : sidesOf(totals, part.numerator, part.denominator)
  if (sides === null || sides.some(({ sources }) => sources.length === 0)) return null
  const [n = [], d = []] = sides.map(({ id, sources }) => sources.map((source) => numberAt(sourceLine(id, source))))
  return { n, d }
}

/** The numbers of the period before, from the lines of their sources, under the names that a trend's decision has for them. */
export function numbersBefore(working: Working): Numbers {
  const lines = linesBefore(working)
  if (lines === null) return {}
  const numbers = numbersOf([{ n: range(lines.n), d: range(lines.d) }], lines.n.length, (sum) => sum)
  return Object.fromEntries(Object.entries(numbers).map(([name, formula]) => [`${name} before`, formula]))
}

/** Numerator, denominator, percentage and bounds; `target` and `decimals` as the percentage is printed. */
export function pairFigures(
  setting: Setting,
  working: Working,
  step: Step,
  target: string | null,
  decimals: (n: Address, d: Address) => Operand,
): FigureFormulas {
  const { part } = step
  const n = partAt(working.indicator, part, "numerator")
  const d = partAt(working.indicator, part, "denominator")
  const of = (column: StepColumn) => expression(stepAt(working, part, column))
  const places = placesOfTotals(setting, step.totals)
  const steps = (value: Operand) => inSteps(places, value)
  const printed = (top: Expression) => printedShare(share(steps(top), steps(of("known")), target))
  const closed = either(equal(of("heard"), of("expected")), above(of("unknown"), 0), equal(of("known"), 0))
  // Over those heard.
  const denominators = added(pairsOfPlaces(setting, working, step).map(({ n, d }) => weighted(heard(n, d), d)))
  return {
    numerator: when(equal(of("heard"), 0), blank, clean(places, of("n"))),
    denominator: when(equal(of("heard"), 0), blank, clean(places, denominators)),
    ...(isPlain(target)
      ? {
          percent: when(
            isNumber(d),
            when(above(d, 0), share(steps(n), steps(d), target, decimals(n, d)), blank),
            blank,
          ),
          bounds: when(closed, blank, joined(printed(of("n")), " – ", printed(of("most")))),
        }
      : {}),
  }
}

/** How many agencies are heard for every part that they owe. */
export function pairsHeard(setting: Setting, working: Working): Expression {
  const { steps } = working
  const agencies = [
    ...new Set(steps.flatMap(({ totals }) => totals.flatMap(({ sources }) => sources.map(({ agency }) => agency)))),
  ]
  const terms = agencies.map((agency) => {
    const [first = true, ...others] = steps.flatMap(({ totals: [above, under] }) => {
      const owes = [above, under].some((total) => total?.sources.some((source) => source.agency === agency))
      if (above === undefined || under === undefined || !owes) return []
      return [heard(placeOf(setting, working, above, agency), placeOf(setting, working, under, agency))]
    })
    return times(first, ...others)
  })
  return added(terms)
}
