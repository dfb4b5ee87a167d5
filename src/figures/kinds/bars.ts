import type { AttainmentOf, IndicatorAttainment } from "../../model/attainment.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { Setting } from "../setting.ts"
import type { Bar } from "./bar.ts"
import { kinds } from "./kinds.ts"
import { isOverYears, yearsBar } from "./over-years.ts"

/** The lines of the chart of attainment: one of every indicator, or of each of its parts; of a stage the years. */
export const barsOf = (setting: Setting): readonly Bar[] =>
  setting.consolidation.indicators.flatMap((attainment: IndicatorAttainment) =>
    isOverYears(attainment) ? [yearsBar(setting, attainment)] : ownBars(setting, attainment),
  )

const ownBars = <K extends IndicatorKind>(setting: Setting, attainment: AttainmentOf<K>): readonly Bar[] =>
  kinds[attainment.kind].bars(setting, attainment)
