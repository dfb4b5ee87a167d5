import type { IndicatorAttainment, TargetShown } from "../model/attainment.ts"
import type { Indicator } from "../model/indicator.ts"
import { lowerFirst, type Setting } from "./setting.ts"

/** The target as a cell or a sentence says it: `75%`, `tối đa 0 vụ`, the floors, or the requirement in words. */
export function goalText(setting: Setting, indicator: IndicatorAttainment, target: TargetShown): string {
  const { words, print, consolidation } = setting
  if (typeof target.atLeast === "string") return print.percent(target.atLeast)
  if (target.atMost !== undefined) return words.goal.atMost(print.number(Number(target.atMost)))
  if (target.atLeast !== undefined)
    return Object.entries(target.atLeast)
      .map(([measure, least]) =>
        words.goal.atLeast(lowerFirst(consolidation.plan.measures.get(measure)?.text ?? measure), print.counted(least)),
      )
      .join("; ")
  return indicator.kind === "trend" ? words.goal.above : words.goal.done
}

/** The same where room is short: the floors are told elsewhere. */
export const shortGoalText: typeof goalText = (setting, indicator, target) =>
  typeof target.atLeast === "object" ? setting.words.goal.floors : goalText(setting, indicator, target)

/** Who answers for an indicator's figures but gave a number that cannot be used. */
export function faultyAgencies({ consolidation }: Setting, indicator: Indicator): ReadonlySet<string> {
  const faulty = new Set<string>()
  for (const measure of consolidation.measures)
    if (indicator.measures.includes(measure.id))
      for (const source of measure.sources) if (source.state === "faulty") faulty.add(source.agency)
  return faulty
}
