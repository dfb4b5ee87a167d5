import type { MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Indicator } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Count, Family, Row } from "./family.ts"

/** Does the figure stand for less than the province: a unit, or an agency of another level than the one that consolidates? */
export const isBelowProvince = (plan: Plan, agency: string, unit: string | null): boolean =>
  unit !== null || plan.agencies.get(agency)?.level !== plan.agencies.get(plan.consolidator)?.level

/** Names a reporter's row: an agency, or a unit of it, in a period. */
export const rowKey = ({ agency, unit, period }: Pick<SourceValue, "agency" | "unit" | "period">): string =>
  [agency, unit ?? "", period].join("|")

/** The counts of an indicator that has sensitive measures, as a reader can reckon with them; null where it has none below the province. */
export function familyOf(consolidation: Consolidation, indicator: Indicator): Family | null {
  const { plan } = consolidation
  const totals = consolidation.measures.filter(({ id }) => indicator.measures.includes(id))
  const rows = new Map<string, Map<string, Count>>()
  for (const { id, sources } of totals)
    for (const source of sources) {
      if (source.state !== "value" || typeof source.value !== "number") continue
      const cells = rows.get(rowKey(source)) ?? new Map<string, Count>()
      const sensitive = plan.measures.get(id)?.sensitive === true
      cells.set(id, {
        value: source.value,
        below: sensitive && isBelowProvince(plan, source.agency, source.unit),
        sumClass: sumClassOf(indicator, totals, id, source),
      })
      rows.set(rowKey(source), cells)
    }
  const family: Family = {
    measures: totals.map(({ id }) => id),
    rows: [...rows].map(([key, cells]): Row => ({ key, cells })),
    atMost: indicator.parts.map(({ numerator, denominator }) => [numerator, denominator]),
  }
  return family.rows.some(({ cells }) => [...cells.values()].some(({ below }) => below)) ? family : null
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
