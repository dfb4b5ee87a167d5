import { fold } from "../base/text.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { ReportsFolder } from "../model/records.ts"
import { dayOf, type Filed, pathBelow } from "./attribute.ts"
import { periodAwaited } from "./schedule.ts"

const namedBy = (plan: Plan, text: string): readonly Period[] =>
  [...plan.periods.values()].filter(({ id, name }) =>
    [id, name.vi, name.en].some((known) => fold(known) === fold(text)),
  )

/**
 * The periods of which a file may be that does not say it: the two that contradict each other in it, else the one in whose folder it lies, else
 * the one that was reported on at its day (and the stage that ended with it). Null: nothing tells, and it may be of any.
 */
function candidates(plan: Plan, folder: ReportsFolder, filed: Filed): readonly Period[] | null {
  const { submission } = filed.checked
  const { fault } = submission.identity
  const said = fault?.kind === "conflict" && fault.what === "period" ? [fault.first, fault.second] : []
  const named = said.flatMap((text) => namedBy(plan, text))
  if (named.length > 0) return named
  const [first = ""] = pathBelow(folder, submission.file).split("/")
  const shelved = plan.periods.get(first)
  if (shelved) return [shelved]
  const day = dayOf(filed)
  const awaited = day === null ? null : periodAwaited(plan, day)
  if (awaited === null) return null
  return [...plan.periods.values()].filter(({ until }) => until === awaited.until)
}

/** Can a file that does not say its period be of this one? */
export const mayBelong = (plan: Plan, folder: ReportsFolder, filed: Filed, period: Period): boolean =>
  candidates(plan, folder, filed)?.some(({ id }) => id === period.id) ?? true
