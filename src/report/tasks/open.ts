import type { Setting } from "../../figures/setting.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"

const isOpen = ({ status }: IndicatorAttainment): boolean => status === "inconclusive" || status === "no-data"

/** The indicators that have no verdict, of which the agency gave no figure in the period: its own, or one of a stage's years. */
export function keptOpen({ consolidation }: Setting, agency: string, period: string): string[] {
  const { indicators, submissions, yearFigures = [] } = consolidation
  const open = indicators.filter(isOpen)
  const last = submissions.obligations[0]?.period ?? consolidation.period.id
  const lacking = (list: readonly IndicatorAttainment[]) =>
    list.filter(({ coverage }) => coverage.missing.includes(agency)).map(({ id }) => id)
  if (period === last) return lacking(open)
  const year = yearFigures.find((figures) => figures.period.id === period)?.indicators ?? []
  const ids = lacking(year.filter(isOpen))
  return open.map(({ id }) => id).filter((id) => ids.includes(id))
}
