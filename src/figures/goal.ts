import type { AttainmentOf, TargetShown } from "../model/attainment.ts"
import type { Indicator } from "../model/indicator.ts"
import type { IndicatorKind } from "../model/kinds.ts"
import { dueText } from "./due.ts"
import { kinds } from "./kinds/kinds.ts"
import type { Setting } from "./setting.ts"

/** The target as a sentence says it: `75%`, `tối đa 0 vụ`, the floors, or the requirement in words. */
export const goalText = <K extends IndicatorKind>(
  setting: Setting,
  { kind }: AttainmentOf<K>,
  target: TargetShown<K>,
): string => kinds[kind].goal(setting, target)

/** The same where room is short: the floors are told elsewhere. */
export const shortGoalText = <K extends IndicatorKind>(
  setting: Setting,
  { kind }: AttainmentOf<K>,
  target: TargetShown<K>,
): string => kinds[kind].shortGoal(setting, target)

/** A goal with when it is due: `100% (hằng năm)`, `85% (đến năm 2013)`. */
export const goalWithDue = (setting: Setting, goal: string, indicator: string, target: TargetShown): string =>
  `${goal} (${dueText(setting, indicator, target)})`

/** Who answers for an indicator's figures but gave a number that cannot be used. */
export function faultyAgencies({ consolidation }: Setting, indicator: Indicator): ReadonlySet<string> {
  const faulty = new Set<string>()
  for (const measure of consolidation.measures)
    if (indicator.measures.includes(measure.id))
      for (const source of measure.sources) if (source.state === "faulty") faulty.add(source.agency)
  return faulty
}
