import { tells } from "../../attainment/attain.ts"
import type { MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Indicator } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { PublishedFigures } from "../../model/published.ts"
import { editionsOf, reportsOf } from "./editions.ts"
import { type Count, type Family, type Row, rowKey, type Verdict } from "./family.ts"

/** Does the figure stand for less than the province: a unit, or an agency of another level than the one that consolidates? */
export const isBelowProvince = (plan: Plan, agency: string, unit: string | null): boolean =>
  unit !== null || plan.agencies.get(agency)?.level !== plan.agencies.get(plan.consolidator)?.level

/**
 * The counts of an indicator that has sensitive measures, as a reader can reckon with them: a family for each period that its rows are of, since every year of a stage has
 * sums and an edition of its own. None where it has no sensitive count below the province.
 */
export function familiesOf(
  consolidation: Consolidation,
  indicator: Indicator,
  published: readonly PublishedFigures[],
): readonly Family[] {
  const { plan } = consolidation
  const totals = consolidation.measures.filter(({ id }) => indicator.measures.includes(id))
  const periods = new Map<string, Map<string, Map<string, Count>>>()
  for (const { id, sources } of totals)
    for (const source of sources) {
      if (source.state !== "value" || typeof source.value !== "number") continue
      const rows = periods.get(source.period) ?? new Map<string, Map<string, Count>>()
      periods.set(source.period, rows)
      const cells = rows.get(rowKey(source)) ?? new Map<string, Count>()
      const sensitive = plan.measures.get(id)?.sensitive === true
      cells.set(id, {
        value: source.value,
        below: sensitive && isBelowProvince(plan, source.agency, source.unit),
        sumClass: sumClassOf(indicator, totals, id, source),
      })
      rows.set(rowKey(source), cells)
    }
  const measures = totals.map(({ id }) => id)
  const editions = editionsOf(published, new Set(measures), reportsOf(consolidation))
  return [...periods].flatMap(([period, rows]): Family[] => {
    const family: Family = {
      measures,
      rows: [...rows].map(([key, cells]): Row => ({ key, cells })),
      atMost: indicator.parts.map(({ numerator, denominator }) => [numerator, denominator]),
      verdicts: verdictsOf(consolidation, indicator, period),
      flows: new Set(measures.filter((id) => plan.measures.get(id)?.nature === "flow")),
      editions: editions.filter((edition) => edition.rows.some(({ key }) => isOf(key, period))),
    }
    return family.rows.some(({ cells }) => [...cells.values()].some(({ below }) => below)) ? [family] : []
  })
}

/** Is the row of the period, of its first half, or of the year that it is the first half of? */
const isOf = (key: string, period: string): boolean =>
  key.endsWith(`|${period}`) || key.endsWith(`|${period}-H1`) || key.endsWith(`|${period.replace(/-H1$/, "")}`)

/** What the verdict says of the sums; of a stage's year, nothing. */
function verdictsOf({ indicators, period }: Consolidation, { id }: Indicator, of: string): readonly Verdict[] {
  const judged = indicators.find((indicator) => indicator.id === id)
  return judged === undefined || of !== period.id ? [] : (tells(judged) ?? [])
}

/**
 * In which printed sums a count is: the province's sum of the measure has all, a ratio's sums only the reporters that gave both numbers;
 * the difference of the two is a sum as well. Every year of a stage has sums of its own, printed in that year's report: what was left out
 * there is left out here too.
 */
function sumClassOf(
  { parts }: Indicator,
  totals: readonly MeasureTotal[],
  measure: string,
  source: SourceValue,
): string {
  const gave = (id: string) =>
    totals
      .find((total) => total.id === id)
      ?.sources.some((other) => rowKey(other) === rowKey(source) && typeof other.value === "number") ?? false
  const ratios = parts
    .filter(({ numerator, denominator }) => numerator === measure || denominator === measure)
    .map(({ numerator, denominator }) => (gave(numerator) && gave(denominator) ? "both" : "one"))
  return [source.period, ...ratios].join(" ")
}
