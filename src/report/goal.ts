import type { AttainmentOf, TargetShown } from "../model/attainment.ts"
import type { Indicator } from "../model/indicator.ts"
import type { IndicatorKind } from "../model/kinds.ts"
import type { Lang } from "../model/words.ts"
import { kinds } from "./kinds/kinds.ts"
import type { Setting } from "./setting.ts"

const byDay: Readonly<Record<Lang, (goal: string, day: string) => string>> = {
  vi: (goal, day) => `${goal} (đến ${day})`,
  en: (goal, day) => `${goal} (by ${day})`,
}

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

/** A goal with the day by which it is due. */
export const goalByDay = ({ lang, print }: Setting, goal: string, { due }: TargetShown): string =>
  byDay[lang](goal, print.day(due))

/** Who answers for an indicator's figures but gave a number that cannot be used. */
export function faultyAgencies({ consolidation }: Setting, indicator: Indicator): ReadonlySet<string> {
  const faulty = new Set<string>()
  for (const measure of consolidation.measures)
    if (indicator.measures.includes(measure.id))
      for (const source of measure.sources) if (source.state === "faulty") faulty.add(source.agency)
  return faulty
}
