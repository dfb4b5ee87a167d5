import { groupBy } from "../base/order.ts"
import type { Status } from "../model/submission.ts"
import { agencyName, type Setting } from "./setting.ts"

/** What an agency said of an activity or a duty. */
export interface Answer {
  readonly id: string
  readonly agency: string
  readonly status: Status | null
  readonly result: string | null
  /** Of an activity; a duty has none. */
  readonly quantity?: number | null
}

/** "12 đã hoàn thành", … in the order of the statuses; answers without a readable status last. */
export function statusCounts({ words, print }: Setting, statuses: readonly (Status | null)[]): string[] {
  const groups = groupBy(statuses, (status) => status)
  const order: readonly (Status | null)[] = ["done", "under-way", "not-started", "nothing-arose", null]
  return order.flatMap((status) => {
    const count = groups.get(status)?.length ?? 0
    const name = status === null ? words.say.unstated : words.status[status]
    return count === 0 ? [] : [words.say.verdictCount(print.counted(count), name)]
  })
}

/** Those answers that say that nothing has been begun, by name; null where there is none. */
export function notStartedText(
  setting: Setting,
  answers: readonly Answer[],
  say: (items: readonly string[]) => string,
): string | null {
  const found = answers.filter(({ status }) => status === "not-started")
  return found.length === 0 ? null : say(namesOf(setting, found))
}

/** Answers that nothing was begun, or arose, and that tell of a result all the same: somebody should look at them again. */
export function contradictedText(setting: Setting, answers: readonly Answer[]): string | null {
  const found = answers.filter(
    ({ status, result, quantity = null }) =>
      (status === "not-started" || status === "nothing-arose") &&
      (result !== null || (quantity !== null && quantity > 0)),
  )
  if (found.length === 0) return null
  return setting.words.say.contradicted(setting.print.counted(found.length), namesOf(setting, found))
}

const namesOf = (setting: Setting, answers: readonly Answer[]): string[] =>
  answers.map(({ id, agency }) => setting.words.say.answer(id, agencyName(setting, agency)))
