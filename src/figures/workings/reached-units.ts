// How the units that reach what is asked of each are counted from the lines of the sources.
import type { MeasureTotal } from "../../model/attainment.ts"
import type { Expression } from "../../model/table.ts"
import { numberAt, partAt, sourceLine } from "../addresses.ts"
import {
  added,
  atLeast,
  blank,
  count,
  equal,
  expression,
  howMany,
  isNumber,
  minus,
  range,
  share,
  times,
  when,
} from "../expression.ts"
import type { Setting } from "../setting.ts"
import { stepAt } from "./places.ts"
import type { FigureFormulas, Numbers, Step, StepColumn, Working } from "./working.ts"

const linesOf = ({ id, sources }: MeasureTotal): Expression =>
  range(sources.map((source) => numberAt(sourceLine(id, source))))

export function reachNumbers(_: Setting, working: Working, { totals, part }: Step): Numbers {
  const { planned } = working
  const own = (column: StepColumn) => expression(stepAt(working, part, column))
  const least = "each" in planned && planned.each.kind === "number" ? planned.each.atLeast : 0
  const lines = totals.map(linesOf)
  return {
    heard: count(...lines),
    n: added(lines.map((line) => howMany(times(isNumber(line), atLeast(line, least))))),
    below: minus(own("heard"), own("n")),
    most: added([own("n"), minus(own("expected"), own("heard"))]),
  }
}

export function reachFigures(_: Setting, working: Working, { part }: Step): FigureFormulas {
  const { indicator } = working
  const own = (column: StepColumn) => expression(stepAt(working, part, column))
  const shown = "share" in indicator ? (indicator.target ?? indicator.next) : null
  const [n, d] = [partAt(indicator, part, "numerator"), partAt(indicator, part, "denominator")]
  const figure = when(equal(own("heard"), 0), blank, share(n, d, shown?.atLeast ?? null))
  return { numerator: own("n"), percent: figure }
}
