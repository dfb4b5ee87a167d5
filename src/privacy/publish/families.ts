import { kindOf } from "../../attainment/kinds/kinds.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Fact } from "../../model/fact.ts"
import type { Indicator, RatioPart } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { PublishedFigures } from "../../model/published.ts"
import { editionsOf, reportsOf } from "./editions.ts"
import { type Count, type Family, type Row, rowKey, type Verdict } from "./family.ts"
import type { Tied } from "./tied.ts"

/** Does the figure stand for less than the province: a unit, or an agency of another level than the one that consolidates? */
export const isBelowProvince = (plan: Plan, agency: string, unit: string | null): boolean =>
  unit !== null || plan.agencies.get(agency)?.level !== plan.agencies.get(plan.consolidator)?.level

/**
 * The counts of measures of which some are sensitive, as a reader can reckon with them: a family for each period that its rows are of, since every year of a stage has
 * sums and an edition of its own. None where it has no sensitive count below the province.
 */
export function familiesOf(
  consolidation: Consolidation,
  { measures: tied, indicators, checks }: Tied,
  published: readonly PublishedFigures[],
): readonly Family[] {
  const { plan } = consolidation
  const measures = consolidation.measures.flatMap(({ id }) => (tied.includes(id) ? [id] : []))
  const given = consolidation.facts.filter(
    ({ kind, id, role, value }) => kind === "measure" && role === "figure" && value !== null && measures.includes(id),
  )
  const parts = indicators.flatMap((indicator) => indicator.parts)
  const gave = new Set(given.map((fact) => cellKey(fact.id, fact)))
  const periods = new Map<string, Map<string, Map<string, Count>>>()
  for (const fact of given) {
    const rows = periods.get(fact.period) ?? new Map<string, Map<string, Count>>()
    periods.set(fact.period, rows)
    const cells = rows.get(rowKey(fact)) ?? new Map<string, Count>()
    const sensitive = plan.measures.get(fact.id)?.sensitive === true
    cells.set(fact.id, {
      value: fact.value ?? 0,
      below: sensitive && isBelowProvince(plan, fact.agency, fact.unit),
      sumClass: sumClassOf(parts, fact, (measure) => gave.has(cellKey(measure, fact))),
    })
    rows.set(rowKey(fact), cells)
  }
  const editions = editionsOf(published, new Set(measures), reportsOf(consolidation))
  return [...periods].flatMap(([period, rows]): Family[] => {
    const family: Family = {
      measures,
      rows: [...rows].map(([key, cells]): Row => ({ key, cells })),
      atMost: parts.map(({ numerator, denominator }) => [numerator, denominator]),
      checks,
      verdicts: indicators.flatMap((indicator) => verdictsOf(consolidation, indicator, period)),
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
  return judged === undefined || of !== period.id ? [] : (kindOf(judged).tells(judged) ?? [])
}

/**
 * In which printed sums a count is: the province's sum of the measure has all, a ratio's sums only the reporters that gave both numbers;
 * the difference of the two is a sum as well. Every year of a stage has sums of its own, printed in that year's report: what was left out
 * there is left out here too.
 */
function sumClassOf(parts: readonly RatioPart[], { id, period }: Fact, gave: (measure: string) => boolean): string {
  const ratios = parts
    .filter(({ numerator, denominator }) => numerator === id || denominator === id)
    .map(({ numerator, denominator }) => (gave(numerator) && gave(denominator) ? "both" : "one"))
  return [period, ...ratios].join(" ")
}

const cellKey = (measure: string, fact: Fact): string => `${measure} ${rowKey(fact)}`
