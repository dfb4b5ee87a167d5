import type { CheckedSubmission, Entry, Reading } from "../model/submission.ts"

/** A figure that a later version gives otherwise than the one before it; null: no number. */
export interface FigureChange {
  readonly row: string
  readonly label: string
  readonly before: number | null
  readonly after: number | null
}

const numberOf = (read: Reading | undefined): number | null => (read?.state === "number" ? read.number : null)

const keyOf = ({ sheet, row, column }: Entry): string => JSON.stringify([sheet, row, column])

/** Which figures changed from one version of an agency's report to the next, in the order of the form. */
export function changedFigures(before: CheckedSubmission, after: CheckedSubmission): FigureChange[] {
  const old = new Map(before.submission.entries.map((entry) => [keyOf(entry), entry.read]))
  return after.submission.entries.flatMap((entry) => {
    const [was, is] = [numberOf(old.get(keyOf(entry))), numberOf(entry.read)]
    return was === is ? [] : [{ row: entry.row, label: entry.label, before: was, after: is }]
  })
}
