import type { Entry, EntryFault, Reading, Submission } from "../../model/submission.ts"

type Faulty = Extract<Reading, { readonly state: "faulty" }>

/** Entries that could not be read for one reason, with what the reading knows. */
export function* entriesWith(
  submission: Submission,
  fault: EntryFault,
): Generator<{ readonly entry: Entry; readonly read: Faulty }> {
  for (const entry of submission.entries) {
    const { read } = entry
    if (read.state === "faulty" && read.fault === fault) yield { entry, read }
  }
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
