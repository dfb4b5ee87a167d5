import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { Bar } from "../kinds/bar.ts"
import { kindOf } from "../kinds/kinds.ts"
import { isOverYears, yearsBar } from "../kinds/over-years.ts"
import type { Setting } from "../setting.ts"

/** A bar among those of its indicator. */
export interface BarLine {
  readonly bar: Bar
  readonly indicator: IndicatorAttainment
  /** Which of its parts. */
  readonly part: number
  /** Of several the code says which. */
  readonly code: string
}

/** The lines of the chart of attainment: one of every indicator, or of each of its parts; of a stage the years. */
export const barLines = (setting: Setting): readonly BarLine[] =>
  setting.consolidation.indicators.flatMap((indicator) => {
    const bars = isOverYears(indicator) ? [yearsBar(setting, indicator)] : kindOf(indicator).bars(setting, indicator)
    return bars.map((bar, part) => {
      const code = bars.length === 1 ? indicator.id : `${indicator.id} (${part + 1})`
      return { bar, indicator, part, code }
    })
  })

/** A value as a part of a whole, 0 to 1: what a bar has room for. */
export const partOf = (value: number, whole: number): number =>
  whole > 0 ? Math.min(1, Math.max(0, value / whole)) : 0
