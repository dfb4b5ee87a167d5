import type { AttainmentOf, TargetShown } from "../model/attainment.ts"
import type { IndicatorKind } from "../model/kinds.ts"
import { dueText } from "./due.ts"
import { kindOf } from "./kinds/kinds.ts"
import type { Setting } from "./setting.ts"

/** The target as a sentence says it: `75%`, `tối đa 0 vụ`, the floors, or the requirement in words; `short`: floors are told elsewhere. */
export function goalText<K extends IndicatorKind>(
  setting: Setting,
  attainment: AttainmentOf<K>,
  target: TargetShown<K>,
  short = false,
): string {
  const { goal, shortGoal = goal } = kindOf(attainment)
  return (short ? shortGoal : goal)(setting, target)
}

/** A goal with when it is due: `100% (hằng năm)`, `85% (đến năm 2013)`. */
export const goalWithDue = <K extends IndicatorKind>(
  setting: Setting,
  attainment: AttainmentOf<K>,
  target: TargetShown<K>,
  short = false,
): string => `${goalText(setting, attainment, target, short)} (${dueText(setting, attainment.id, target)})`
