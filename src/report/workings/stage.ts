import { overYears, owesVerdict } from "../../consolidation/stage.ts"
import type { IndicatorAttainment, IndicatorStatus } from "../../model/attainment.ts"
import type { Indicator } from "../../model/indicator.ts"
import type { Setting } from "../setting.ts"
import { type Working, workingOf } from "./steps.ts"

/** An every-year target over a stage: what is worked out in each of its years. */
export interface StageWorking {
  readonly indicator: IndicatorAttainment
  readonly planned: Indicator
  readonly years: readonly Working[]
  /** Those of the years that owe a verdict. */
  readonly owing: readonly Working[]
}

/** The every-year indicators of a stage whose verdict follows from the lines of the sources; none in a publication. */
export function stageWorkingsOf({ consolidation }: Setting): StageWorking[] {
  const { plan, yearFigures = [] } = consolidation
  if (yearFigures.length === 0) return []
  return consolidation.indicators.flatMap((indicator): StageWorking[] => {
    const planned = plan.indicators.get(indicator.id)
    if (planned?.targets.kind !== "every-year") return []
    const years = yearFigures.flatMap((figures) => {
      const own = figures.indicators.find(({ id }) => id === indicator.id)
      return (own && workingOf(figures, own, figures.period)) ?? []
    })
    if (years.length !== yearFigures.length) return []
    const owing = years.filter(({ year }) => year !== null && owesVerdict(planned, year))
    return statusOver(years, owing) === indicator.status ? [{ indicator, planned, years, owing }] : []
  })
}

function statusOver(years: readonly Working[], owing: readonly Working[]): IndicatorStatus {
  const heard = years.some(({ steps }) => steps.some((step) => step.heard > 0))
  return heard ? overYears(owing.map(({ indicator }) => indicator.status)) : "no-data"
}
