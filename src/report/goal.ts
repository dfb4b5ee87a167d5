import type { IndicatorAttainment, TargetShown } from "../model/attainment.ts"
import type { Goal, Indicator } from "../model/plan.ts"
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

/** The goal that an indicator is judged by sooner or later: the one in force, else the next, else the plan's own first. */
export function goalOf(indicator: Indicator): Goal | null {
  const { targets } = indicator
  return targets.kind === "every-year" ? targets.goal : (targets.milestones[0]?.goal ?? null)
}

/** Who answers for an indicator's figures but gave a number that cannot be used. */
export function faultyAgencies({ consolidation }: Setting, indicator: Indicator): ReadonlySet<string> {
  const faulty = new Set<string>()
  for (const measure of consolidation.measures)
    if (indicator.measures.includes(measure.id))
      for (const source of measure.sources) if (source.state === "faulty") faulty.add(source.agency)
  return faulty
}
