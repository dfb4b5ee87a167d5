import type { MeasureTotal } from "../../model/attainment.ts"
import type { Setting } from "../setting.ts"
import { agencyCellName, sourceName } from "./names.ts"
import type { Step, Working } from "./steps.ts"
import { agencyRanges } from "./sums.ts"
import { cell, range } from "./write-formula.ts"

/** The cells of a measure that a verdict looks at, a range for each table: the agencies' columns, or of a stage's year its lines of the sources. */
export const placesOf = (setting: Setting, { year }: Working, total: MeasureTotal): string[] =>
  year === null ? agencyRanges(setting, total) : [range(total.sources.map((source) => sourceName(total.id, source)))]

/** The cell of the number that one agency gave. */
export function placeOf({ year }: Working, total: MeasureTotal | undefined, agency: string): string {
  const source = total?.sources.find((source) => source.agency === agency)
  if (total === undefined || source === undefined) throw new RangeError(`${agency} is no source of ${total?.id}`)
  return cell(year === null ? agencyCellName(total.id, agency) : sourceName(total.id, source))
}

/** Numerators and denominators of a ratio side by side, a pair of ranges for each table. */
export function pairsOfPlaces(setting: Setting, working: Working, { totals }: Step): { n: string; d: string }[] {
  const [above, under] = totals
  if (above === undefined || under === undefined) return []
  const bottom = placesOf(setting, working, under)
  return placesOf(setting, working, above).map((n, i) => ({ n, d: bottom[i] ?? n }))
}

/** 1 for a cell with a number, and for a pair that can be used (a numerator above its denominator cannot): for one cell or each of a range. */
export const number = (cells: string): string => `ISNUMBER(${cells})`
export const heard = (n: string, d: string): string => `${number(n)}*${number(d)}*(${n}<=${d})`
