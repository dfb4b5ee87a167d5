// How the units that reach what is asked of each are counted from the lines of the sources, or from those of the table of their shares.
import type { IndicatorAttainment, MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { EachUnit } from "../../model/kinds.ts"
import type { Expression } from "../../model/table.ts"
import { numberAt, partAt, reachedAt, rowId, sourceLine } from "../addresses.ts"
import {
  added,
  atLeast,
  blank,
  count,
  countOf,
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

/** The units of which a share is asked, each with its numerator and its denominator. */
export interface ReachedUnits {
  readonly indicator: IndicatorAttainment
  readonly each: Extract<EachUnit, { readonly kind: "share" }>
  /** Numerators, denominators. */
  readonly totals: readonly [MeasureTotal, MeasureTotal]
  readonly units: readonly UnitPair[]
}

export interface UnitPair {
  /** Its row in the table of shares. */
  readonly row: string
  readonly n: SourceValue
  readonly d: SourceValue
}

/** Null where no share is asked of units, or one of them has a side alone. */
export function reachedUnits({ plan, consolidation }: Setting, indicator: IndicatorAttainment): ReachedUnits | null {
  const planned = plan.indicators.get(indicator.id)
  if (planned === undefined || !("each" in planned) || planned.each.kind !== "share") return null
  const { each } = planned
  const totalOf = (id: string) => consolidation.measures.find((total) => total.id === id)
  const [above, under] = [totalOf(each.numerator), totalOf(each.denominator)]
  if (above === undefined || under === undefined || above.sources.length === 0) return null
  // Of a stage, the year that it is judged by.
  const last = above.sources.at(-1)?.period
  const numerators = above.sources.filter(({ period }) => period === last)
  const keyOf = ({ agency, unit, period }: SourceValue) => rowId(agency, unit, period)
  const denominators = new Map(under.sources.map((source) => [keyOf(source), source]))
  const units = numerators.flatMap((n): UnitPair[] => {
    const d = denominators.get(keyOf(n))
    return d === undefined ? [] : [{ row: rowId(indicator.id, n.agency, n.unit, n.period), n, d }]
  })
  return units.length < numerators.length ? null : { indicator, each, totals: [above, under], units }
}

const linesOf = ({ id, sources }: MeasureTotal): Expression =>
  range(sources.map((source) => numberAt(sourceLine(id, source))))

export function reachNumbers(setting: Setting, working: Working, { totals, part }: Step): Numbers {
  const { planned, indicator } = working
  const own = (column: StepColumn) => expression(stepAt(working, part, column))
  const most = added([own("n"), minus(own("expected"), own("heard"))])
  const shares = reachedUnits(setting, indicator)
  if (shares !== null) {
    const { attained, "not-attained": missed, "nothing-arose": nothing } = setting.words.indicatorStatus
    const verdicts = range(shares.units.map(({ row }) => reachedAt(row, "verdict")))
    return {
      expected: minus(shares.units.length, countOf(verdicts, nothing)),
      n: countOf(verdicts, attained),
      below: countOf(verdicts, missed),
      heard: added([own("n"), own("below")]),
      most,
    }
  }
  const least = "each" in planned && planned.each.kind === "number" ? planned.each.atLeast : 0
  const lines = totals.map(linesOf)
  return {
    heard: count(...lines),
    n: added(lines.map((line) => howMany(times(isNumber(line), atLeast(line, least))))),
    below: minus(own("heard"), own("n")),
    most,
  }
}

export function reachFigures(setting: Setting, working: Working, { part }: Step): FigureFormulas {
  const { indicator } = working
  const own = (column: StepColumn) => expression(stepAt(working, part, column))
  const shown = "share" in indicator ? (indicator.target ?? indicator.next) : null
  const [n, d] = [partAt(indicator, part, "numerator"), partAt(indicator, part, "denominator")]
  const figure = when(equal(own("heard"), 0), blank, share(n, d, shown?.atLeast ?? null))
  return {
    numerator: own("n"),
    ...(reachedUnits(setting, indicator) === null ? {} : { denominator: own("expected") }),
    percent: figure,
  }
}
