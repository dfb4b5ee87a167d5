import type { Consolidation } from "../../model/consolidation.ts"
import type { Fact } from "../../model/fact.ts"
import type { Indicator } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Count, Family, Row } from "./family.ts"

/** Does the figure stand for less than the province: a unit, or an agency of another level than the one that consolidates? */
export const isBelowProvince = (plan: Plan, agency: string, unit: string | null): boolean =>
  unit !== null || plan.agencies.get(agency)?.level !== plan.agencies.get(plan.consolidator)?.level

/** Names a reporter's row: an agency, or a unit of it, in a period. */
export const rowKey = ({ agency, unit, period }: Pick<Fact, "agency" | "unit" | "period">): string =>
  [agency, unit ?? "", period].join("|")

/** The counts of an indicator that has sensitive measures, as a reader can reckon with them; null where it has none below the province. */
export function familyOf({ plan, facts }: Consolidation, indicator: Indicator): Family | null {
  const own = facts.filter(
    ({ kind, id, role }) => kind === "measure" && role === "figure" && indicator.measures.includes(id),
  )
  const gave = new Set(own.filter(({ value }) => value !== null).map((fact) => cellKey(fact.id, fact)))
  const rows = new Map<string, Map<string, Count>>()
  for (const fact of own) {
    if (fact.value === null) continue
    const cells = rows.get(rowKey(fact)) ?? new Map<string, Count>()
    const sensitive = plan.measures.get(fact.id)?.sensitive === true
    cells.set(fact.id, {
      value: fact.value,
      below: sensitive && isBelowProvince(plan, fact.agency, fact.unit),
      sumClass: sumClassOf(indicator, fact, (measure) => gave.has(cellKey(measure, fact))),
    })
    rows.set(rowKey(fact), cells)
  }
  const family: Family = {
    measures: indicator.measures.filter((id) => own.some((fact) => fact.id === id)),
    rows: [...rows].map(([key, cells]): Row => ({ key, cells })),
    atMost: indicator.parts.map(({ numerator, denominator }) => [numerator, denominator]),
  }
  return family.rows.some(({ cells }) => [...cells.values()].some(({ below }) => below)) ? family : null
}

const cellKey = (measure: string, fact: Fact): string => `${measure} ${rowKey(fact)}`

/**
 * In which printed sums a count is: the province's sum of the measure has all, a ratio's sums only the reporters that gave both numbers;
 * the difference of the two is a sum as well. Every year of a stage has sums of its own, printed in that year's report: what was left out
 * there is left out here too.
 */
function sumClassOf({ parts }: Indicator, { id, period }: Fact, gave: (measure: string) => boolean): string {
  const ratios = parts
    .filter(({ numerator, denominator }) => numerator === id || denominator === id)
    .map(({ numerator, denominator }) => (gave(numerator) && gave(denominator) ? "both" : "one"))
  return [period, ...ratios].join(" ")
}
