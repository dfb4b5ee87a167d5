import type { AttainmentOf } from "../model/attainment.ts"
import type { IndicatorKind, Kinds } from "../model/kinds.ts"
import type { Against, Question } from "./kinds/kind.ts"
import { kindOf } from "./kinds/kinds.ts"
import { coverageOf, isProvisional } from "./sources.ts"
import { type Target, targetsAt } from "./target.ts"
import { reachedBy, statusesOf } from "./verdict.ts"

/** The attainment of an indicator in a half-year or a year. A stage is made of its years (consolidation/stage.ts). */
export function attain<K extends IndicatorKind>(question: Question<K>): AttainmentOf<K> {
  const { indicator, period, totals } = question
  const { breaksEarly, shown, attain } = kindOf(indicator)
  const { inForce, next, against } = targetsAt(indicator, period)
  // What is to be kept through a year may be broken in a part of it already; one of a year to come is not.
  const broken = breaksEarly && against?.due.startsWith(`${period.year}-`)
  const statuses = { ...statusesOf(inForce !== null), ...(broken ? { "not-attained": "not-attained" as const } : {}) }
  const told = (target: Target<Kinds[K]["goal"]> | null) =>
    target && { ...shown(target.goal), due: target.due, clause: target.clause }
  const head: Against<K>["head"] = (verdict, answers) => ({
    id: indicator.id,
    project: indicator.project,
    status: statuses[verdict],
    reached: reachedBy[verdict],
    provisional: isProvisional(totals, indicator.measures),
    coverage: coverageOf(answers, period.agencies),
    statuses,
    years: null,
    overYears: null,
    kind: indicator.kind,
    target: told(inForce),
    next: told(next),
  })
  return attain(question, { goal: against?.goal ?? null, statuses, head })
}
