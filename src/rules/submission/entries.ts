import type { Entry, EntryFault, Reading, Submission } from "../../model/submission.ts"
import type { Finding } from "../rule.ts"
import { about, type TypedLine } from "./line.ts"

type Faulty = Extract<Reading, { readonly state: "faulty" }>

/** The entries that could not be read for one reason, with what is told of each besides its line. */
export function* misread<F>(
  { entries }: Submission,
  fault: EntryFault,
  told: (read: Faulty, entry: Entry) => F,
): Generator<Finding<TypedLine & F>> {
  for (const entry of entries)
    if (entry.read.state === "faulty" && entry.read.fault === fault) yield about(entry, told(entry.read, entry))
}

const afterCover = (entry: Entry): boolean => entry.sheet !== "cover"

const answered = ({ read }: Entry): boolean => read.state !== "blank" && read.state !== "absent"

/** Did the agency enter anything on a sheet after the cover? */
export const anythingEntered = (submission: Submission): boolean =>
  submission.entries.some((entry) => afterCover(entry) && answered(entry) && entry.typed !== "")

/** Cells after the cover that the form requires; a faulty answer and "chưa có số liệu" are answers. */
export function completeness(submission: Submission): { readonly asked: number; readonly answered: number } {
  const asked = submission.entries.filter((entry) => entry.required && afterCover(entry))
  return { asked: asked.length, answered: asked.filter(answered).length }
}

/** Is it a form of this plan, whatever else is wrong with it? What is not has one finding that says so. */
export const isForm = ({ fault, identity }: Submission): boolean =>
  fault === null && identity.fault?.kind !== "not-a-form" && identity.fault?.kind !== "other-plan"

/** The entry of "Ghi chú" in a row, where it holds text. */
export const noteOf = (submission: Submission, { sheet, row }: Entry): string | null => {
  const note = submission.entries.find((other) => other.sheet === sheet && other.row === row && other.column === "note")
  return note?.read.state === "text" ? note.read.text : null
}
