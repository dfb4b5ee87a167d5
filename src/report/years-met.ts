import { owesVerdict } from "../consolidation/stage.ts"
import type { IndicatorAttainment } from "../model/attainment.ts"
import type { Setting } from "./setting.ts"

/**
 * Of an every-year target over a stage: the years that met it, of those that count. A year counts if it owes a verdict and something arose.
 * Null where there is no such year.
 */
export function yearsMet(
  { consolidation }: Setting,
  { id, years }: IndicatorAttainment,
): { readonly met: number; readonly counted: number } | null {
  const { plan, period } = consolidation
  const planned = plan.indicators.get(id)
  if (years === null || planned === undefined) return null
  const periods = period.parts.flatMap((part) => plan.periods.get(part) ?? [])
  const owed = years.filter(({ year, status }) => {
    const own = periods.find((one) => one.year === year)
    return own !== undefined && owesVerdict(planned, own) && status !== "nothing-arose"
  })
  const met = owed.filter(({ status }) => status === "attained").length
  return owed.length === 0 ? null : { met, counted: owed.length }
}
