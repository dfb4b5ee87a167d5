import { owesVerdict } from "../../consolidation/stage.ts"
import type { IndicatorAttainment, YearCounts } from "../../model/attainment.ts"
import type { Judged } from "../../model/decision.ts"
import type { Indicator } from "../../model/indicator.ts"
import type { Setting } from "../setting.ts"
import { workingOf } from "./steps.ts"
import type { Working } from "./working.ts"

/** An every-year target over a stage: what is worked out in each of its years. */
export interface StageWorking {
  readonly indicator: IndicatorAttainment
  readonly planned: Indicator
  readonly years: readonly Working[]
  /** Those of the years that owe a verdict. */
  readonly owing: readonly Working[]
  readonly judged: Judged<YearCounts>
}

/** The every-year indicators of a stage whose verdict follows from the lines of the sources; none in a publication. */
export function stageWorkingsOf(setting: Setting): StageWorking[] {
  const { consolidation } = setting
  const { plan, yearFigures = [] } = consolidation
  if (yearFigures.length === 0) return []
  return consolidation.indicators.flatMap((indicator): StageWorking[] => {
    const planned = plan.indicators.get(indicator.id)
    const { overYears } = indicator
    if (planned === undefined || overYears === null) return []
    const years = yearFigures.flatMap((figures) => {
      const own = figures.indicators.find(({ id }) => id === indicator.id)
      return (own && workingOf(setting, figures, own, figures.period)) ?? []
    })
    if (years.length !== yearFigures.length) return []
    const owing = years.filter(({ year }) => year !== null && owesVerdict(planned, year))
    return [{ indicator, planned, years, owing, judged: overYears }]
  })
}
