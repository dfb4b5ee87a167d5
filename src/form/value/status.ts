import { fold, nearest } from "../../base/text.ts"
import type { AnswerStatus } from "../../model/answer-status.ts"
import type { Reading } from "../../model/submission.ts"
import { baseOf, usualStatuses } from "../../vocabulary/answer-statuses.ts"
import { faulty } from "./faulty.ts"
import { bare } from "./phrases.ts"

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
  const typed = bare(text)
  const statuses = own ?? usualStatuses
  const status = (own === undefined ? usual : namesOf(own)).get(typed)
  if (status !== undefined)
    return { state: "status", status: baseOf(status), ...(own === undefined ? {} : { own: status }) }
  const labels = statuses.map(({ name }) => name.vi)
  const within = labels.filter((label) => typed.includes(fold(label)))
  const near = within.length === 1 ? (within[0] ?? null) : null
  return faulty("status-unknown", near ?? nearest(typed, labels))
}
