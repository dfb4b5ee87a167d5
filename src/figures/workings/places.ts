import type { MeasureTotal } from "../../model/attainment.ts"
import type { Address, Expression } from "../../model/table.ts"
import { figureAt, numberAt, rowId, sourceLine } from "../addresses.ts"
import { atMost, isNumber, type Operand, range, times } from "../expression.ts"
import { agencyRanges, levelOf } from "../measures.ts"
import type { Setting } from "../setting.ts"
import type { Step, StepColumn, Working } from "./working.ts"

/** A step of the workings: of a part, or of the whole indicator; where one part makes the verdict, both are one row. */
export type Part = Step["part"] | "all"

export const stepRow = ({ indicator, year, steps }: Working, part: Part): string =>
  rowId(indicator.id, year?.id ?? null, steps.length === 1 ? "all" : part)

export const stepAt = (working: Working, part: Part, column: StepColumn): Address => ({
  table: "workings",
  row: stepRow(working, part),
  column,
})

/** The cells of a measure that a verdict looks at, a range for each table: the agencies' columns, or of a stage's year its lines of the sources. */
export const placesOf = (setting: Setting, { year }: Working, total: MeasureTotal): Expression[] =>
  year === null
    ? agencyRanges(setting, total)
    : [range(total.sources.map((source) => numberAt(sourceLine(total.id, source))))]

/** The cell of the number that one agency gave. */
export function placeOf(setting: Setting, { year }: Working, total: MeasureTotal, agency: string): Address {
  const source = total.sources.find((source) => source.agency === agency)
  if (source === undefined) throw new RangeError(`${agency} is no source of ${total.id}`)
  return year === null ? figureAt(levelOf(setting, agency), total.id, agency) : numberAt(sourceLine(total.id, source))
}

/** Cells of numerators and of their denominators. */
export interface Places {
  readonly n: Expression
  readonly d: Expression
}

/** Numerators and denominators of a ratio side by side, a pair of ranges for each table. */
export function pairsOfPlaces(setting: Setting, working: Working, { totals }: Step): Places[] {
  const [above, under] = totals
  if (above === undefined || under === undefined) return []
  const bottom = placesOf(setting, working, under)
  return placesOf(setting, working, above).map((n, i) => ({ n, d: bottom[i] ?? n }))
}

/** 1 for a pair of numbers that can be used (a numerator above its denominator cannot): for one cell or each of a range. */
export const heard = (n: Operand, d: Operand): Expression => times(isNumber(n), isNumber(d), atMost(n, d))
