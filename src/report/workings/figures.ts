import type { Address, Expression } from "../../model/table.ts"
import { floorAt, partAt } from "../addresses.ts"
import {
  above,
  added,
  blank,
  count,
  either,
  equal,
  expression,
  isNumber,
  isPlain,
  joined,
  numberOr0,
  type Operand,
  placesApart,
  printedShare,
  range,
  share,
  times,
  weighted,
  when,
} from "../expression.ts"
import { floorMeasures, totalAt } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { isFigure } from "./comparison.ts"
import { heard, pairsOfPlaces, placeOf, type StepColumn, stepAt } from "./places.ts"
import type { Step, Working } from "./steps.ts"

type Figures = { readonly [column in "numerator" | "denominator" | "percent" | "bounds"]?: Expression }

/** What the table of indicators shows of a part. */
export function partFigures(setting: Setting, working: Working, step: Step): Figures {
  switch (working.planned.kind) {
    case "ratio":
    case "trend":
      return ratioFigures(setting, working, step)
    case "ceiling": {
      const [total] = step.totals
      return total === undefined ? {} : { numerator: expression(totalAt(setting, total)) }
    }
    case "floor":
      return { numerator: expression(stepAt(working, 0, "n")) }
    case "qualitative":
      return {}
  }
}

function ratioFigures(setting: Setting, working: Working, step: Step): Figures {
  const { part } = step
  const n = partAt(working.indicator, part, "numerator")
  const d = partAt(working.indicator, part, "denominator")
  const of = (column: StepColumn) => expression(stepAt(working, part, column))
  const goal = step.goal.kind === "percent" ? step.goal.percent : null
  const printed = (top: Expression) => printedShare(share(top, of("known"), goal), setting.print.point)
  const closed = either(equal(of("heard"), of("expected")), above(of("unknown"), 0), equal(of("known"), 0))
  // Over those heard.
  const denominators = added(pairsOfPlaces(setting, working, step).map(({ n, d }) => weighted(heard(n, d), d)))
  return {
    numerator: when(equal(of("heard"), 0), blank, of("n")),
    denominator: when(equal(of("heard"), 0), blank, denominators),
    ...(isPlain(goal)
      ? {
          percent: when(isNumber(d), when(above(d, 0), share(n, d, goal, decimals(working, n, d)), blank), blank),
          bounds: when(closed, blank, joined(printed(of("n")), " – ", printed(of("most")))),
        }
      : {}),
  }
}

/** How many decimals a trend's figure has at least: as many as tell it from the one of the period before. */
function decimals({ before, steps: [step] }: Working, n: Address, d: Address): Operand {
  if (before !== null) return when(isFigure(before), placesApart([n, d], [numberOr0(before.n), numberOr0(before.d)]), 1)
  return step?.goal.kind === "before" ? placesApart([n, d], [step.goal.n, step.goal.d]) : 1
}

/** Agencies heard for all that they owe, of those expected. */
export function heardFormula(setting: Setting, working: Working): Expression | null {
  const { indicator, planned, steps } = working
  const { coverage } = indicator
  const of = (heard: Expression) => joined(heard, `/${coverage.expected}`)
  if (planned.kind === "floor") return of(floorAgencies(setting, indicator.id))
  const [only] = steps
  if (steps.length === 1)
    return only?.expected === coverage.expected ? of(expression(stepAt(working, 0, "heard"))) : null
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
  return of(added(terms))
}

/** How many agencies gave the number of every unit that is theirs. */
function floorAgencies(setting: Setting, id: string): Expression {
  const lines = floorMeasures(setting)
    .filter((floor) => floor.indicator === id)
    .flatMap(({ total, sources }) => sources.map((source) => ({ measure: total.id, source })))
  const agencies = [...new Set(lines.map(({ source }) => source.agency))]
  return added(
    agencies.map((agency) => {
      const own = lines.filter(({ source }) => source.agency === agency)
      const measures = [...new Set(own.map(({ measure }) => measure))].map((measure) =>
        range(own.filter((line) => line.measure === measure).map(({ source }) => floorAt(measure, source, "value"))),
      )
      return equal(count(...measures), own.length)
    }),
  )
}
