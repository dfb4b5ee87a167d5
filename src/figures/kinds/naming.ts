import { lowerFirst } from "../../base/text.ts"
// What the kinds call an indicator's measures, and the numbers that these come to.
import type { AttainmentHead, MeasureTotal } from "../../model/attainment.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Setting } from "../setting.ts"

export const measuresOf = ({ consolidation }: Setting, { id }: AttainmentHead): Measure[] =>
  (consolidation.plan.indicators.get(id)?.measures ?? []).flatMap((measure) => {
    const known = consolidation.plan.measures.get(measure)
    return known === undefined ? [] : [known]
  })

export const totalOf = ({ consolidation }: Setting, measure: string): MeasureTotal | undefined =>
  consolidation.measures.find(({ id }) => id === measure)

export const measureText = ({ consolidation }: Setting, measure: string): string =>
  consolidation.plan.measures.get(measure)?.text ?? measure

export const unitOf = ({ consolidation }: Setting, measure: string): string =>
  consolidation.plan.measures.get(measure)?.unit ?? ""

/** The indicator in a few words. */
export const shortOf = ({ plan }: Setting, { id }: Pick<AttainmentHead, "id">): string =>
  plan.indicators.get(id)?.short ?? id

/** The same within a sentence. */
export const shortInText = (setting: Setting, id: string): string => lowerFirst(shortOf(setting, { id }))
