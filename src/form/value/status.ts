import { fold, nearest, withoutFinal } from "../../base/text.ts"
import type { Reading, Status } from "../../model/submission.ts"
import type { Bilingual } from "../../model/words.ts"
import { answerStatus } from "../../vocabulary/statuses.ts"

const labelOf = (status: Status): Bilingual => ({ vi: answerStatus.vi[status], en: answerStatus.en[status] })

/** The four statuses as the form's lists offer them, in the order of the lists. */
export const statusLabels: Readonly<Record<Status, Bilingual>> = {
  "not-started": labelOf("not-started"),
  "under-way": labelOf("under-way"),
  done: labelOf("done"),
  "nothing-arose": labelOf("nothing-arose"),
}

/** What else says one of the four beyond doubt. Anything less ("Đạt", "Tốt", "Không") is asked about. */
const synonyms: Readonly<Record<Status, readonly string[]>> = {
  "not-started": ["chưa triển khai", "chưa triển khai thực hiện"],
  "under-way": ["đang triển khai", "đang triển khai thực hiện"],
  done: ["hoàn thành", "đã thực hiện", "đã thực hiện xong"],
  "nothing-arose": ["không có phát sinh"],
}

const statuses: readonly Status[] = ["not-started", "under-way", "done", "nothing-arose"]
const known = new Map<string, Status>(
  statuses.flatMap((status) =>
    [statusLabels[status].vi, ...synonyms[status]].map((name): [string, Status] => [fold(name), status]),
  ),
)

/** A status as typed; what is none of the four and no fixed synonym is faulty, with the label it is near to or contains as a question. */
export function readStatus(text: string): Reading {
  const typed = withoutFinal(fold(text), ".;!")
  const status = known.get(typed)
  if (status !== undefined) return { state: "status", status }
  const within = statuses.filter((name) => typed.includes(fold(statusLabels[name].vi)))
  const [only] = within
  const near = within.length === 1 && only ? statusLabels[only].vi : null
  const labels = statuses.map((name) => statusLabels[name].vi)
  return { state: "faulty", fault: "status-unknown", guess: near ?? nearest(typed, labels), related: null }
}
