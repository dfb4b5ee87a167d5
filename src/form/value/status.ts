import { fold, nearest, withoutFinal } from "../../base/text.ts"
import type { AnswerStatus } from "../../model/answer-status.ts"
import type { Reading, Status } from "../../model/submission.ts"
import type { Bilingual } from "../../model/words.ts"
import { baseOf, usualStatuses } from "../../vocabulary/answer-statuses.ts"
import { answerStatus } from "../../vocabulary/statuses.ts"

const labelOf = (status: Status): Bilingual => ({ vi: answerStatus.vi[status], en: answerStatus.en[status] })

/** The four statuses as the form's lists offer them, in the order of the lists. */
export const statusLabels: Readonly<Record<Status, Bilingual>> = {
  "not-started": labelOf("not-started"),
  "under-way": labelOf("under-way"),
  done: labelOf("done"),
  "nothing-arose": labelOf("nothing-arose"),
}

/** What a list of statuses is known by. */
const namesOf = (statuses: readonly AnswerStatus[]): ReadonlyMap<string, AnswerStatus> =>
  new Map(
    statuses.flatMap((status) =>
      [status.name.vi, ...status.aliases].map((name): [string, AnswerStatus] => [fold(name), status]),
    ),
  )
const usual = namesOf(usualStatuses)

/**
 * A status as typed, of the plan's own where it has any, else of the four; what is none of them and no fixed synonym is faulty, with the label it is
 * near to or contains as a question.
 */
export function readStatus(text: string, own?: readonly AnswerStatus[]): Reading {
  const typed = withoutFinal(fold(text), ".;!")
  const statuses = own ?? usualStatuses
  const status = (own === undefined ? usual : namesOf(own)).get(typed)
  if (status !== undefined)
    return { state: "status", status: baseOf(status), ...(own === undefined ? {} : { own: status }) }
  const labels = statuses.map(({ name }) => name.vi)
  const within = labels.filter((label) => typed.includes(fold(label)))
  const near = within.length === 1 ? (within[0] ?? null) : null
  return { state: "faulty", fault: "status-unknown", guess: near ?? nearest(typed, labels), related: null }
}
