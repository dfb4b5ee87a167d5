import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { Figures } from "../../model/consolidation.ts"
import type { Period } from "../../model/period.ts"
import { kindOf } from "../kinds/kinds.ts"
import { isWhole } from "../measures.ts"
import type { Setting } from "../setting.ts"
import type { Working } from "./working.ts"

/**
 * The indicators whose verdict follows from the figures that the report's tables show. Not among them: verdicts of a stage that are made of
 * its years' (stage.ts), and what a publication leaves out.
 */
export function workingsOf(setting: Setting): Working[] {
  const { consolidation } = setting
  return consolidation.indicators.flatMap((indicator) =>
    // The milestones of a stage are judged on the last year's figures, which are the stage's.
    indicator.overYears !== null ? [] : (workingOf(setting, consolidation, indicator, null) ?? []),
  )
}

/** How the verdict on a period's figures is worked out; null where the figures do not tell it. */
export function workingOf(
  setting: Setting,
  { plan, measures, earlier = [] }: Pick<Figures, "plan" | "measures" | "earlier">,
  indicator: IndicatorAttainment,
  year: Period | null,
): Working | null {
  const planned = plan.indicators.get(indicator.id)
  if (planned === undefined || indicator.withheld !== undefined) return null
  const totals = new Map(measures.map((total) => [total.id, total]))
  const own = planned.measures.flatMap((id) => totals.get(id) ?? [])
  if (!own.every(isWhole)) return null
  const steps = kindOf(indicator).worked.steps(setting, indicator, totals)
  if (steps === null || steps.length === 0) return null
  return {
    indicator,
    planned,
    year,
    earlier: earlier.filter(({ id }) => planned.measures.includes(id)),
    steps,
    whole: steps.length > 1 && "whole" in indicator ? indicator.whole : null,
  }
}
