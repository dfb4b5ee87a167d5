import { isError } from "../deadline/accept.ts"
import type { AnswerStatus } from "../model/answer-status.ts"
import type { Version } from "../model/compliance.ts"
import type { SheetId } from "../model/form.ts"
import type { Entry, Status } from "../model/submission.ts"

/** An entry of the version in force, with what the findings on its own cell make of it. */
export interface Answer {
  readonly entry: Entry
  /** Not to be used: it could not be read, or a finding of severity error stands on its cell. */
  readonly faulty: boolean
  /** In use although an error stands on its cell. */
  readonly doubtful: boolean
}

/** What an agency's version in force says, cell by cell. */
export interface Answers {
  readonly version: Version
  readonly measure: (measure: string, unit: string | null) => Answer | null
  /** Every cell for input of a sheet, in the form's order. */
  readonly of: (sheet: SheetId) => readonly Answer[]
  readonly cell: (sheet: SheetId, row: string, column: string) => Answer | null
}

/** Reads a version by measure and unit, or by sheet, row and column. */
export function answersOf(version: Version): Answers {
  const { submission } = version.checked
  const { broken, doubted } = cellsWithErrors(version)
  const answer = (entry: Entry): Answer => {
    const cell = keyOf(entry.at.sheet, entry.at.cell)
    const faulty = entry.read.state === "faulty" || broken.has(cell)
    return { entry, faulty, doubtful: !faulty && doubted.has(cell) }
  }
  const measures = new Map<string, Entry>()
  const cells = new Map<string, Entry>()
  for (const entry of submission.entries) {
    if (entry.measure !== null && entry.input !== "text") measures.set(`${entry.measure}|${entry.unit ?? ""}`, entry)
    cells.set(`${entry.sheet}|${entry.row}|${entry.column}`, entry)
  }
  const given = (entry: Entry | undefined) => (entry === undefined ? null : answer(entry))
  return {
    version,
    measure: (measure, unit) => given(measures.get(`${measure}|${unit ?? ""}`)),
    of: (sheet) => submission.entries.filter((entry) => entry.sheet === sheet).map(answer),
    cell: (sheet, row, column) => given(cells.get(`${sheet}|${row}|${column}`)),
  }
}

const keyOf = (sheet: string | null, cell: string | null) => (cell === null ? "" : `${sheet}!${cell}`)

function cellsWithErrors({ checked: { submission, diagnostics } }: Version) {
  const broken = new Set<string>()
  const doubted = new Set<string>()
  for (const diagnostic of diagnostics.filter(isError)) {
    const set = diagnostic.leavesInUse ? doubted : broken
    for (const place of [diagnostic.place, ...diagnostic.related])
      if (place.kind === "workbook" && place.file === submission.file) set.add(keyOf(place.sheet, place.cell))
  }
  broken.delete("")
  doubted.delete("")
  return { broken, doubted }
}

/** The number of a cell that can be used, else null. */
export const numberIn = (answer: Answer | null): number | null =>
  answer !== null && !answer.faulty && answer.entry.read.state === "number" ? answer.entry.read.number : null

/** The status of a cell that can be used, else null. */
export const statusIn = (answer: Answer | null): Status | null =>
  answer !== null && !answer.faulty && answer.entry.read.state === "status" ? answer.entry.read.status : null

/** The plan's own word for it, where it has one. */
export const ownStatusIn = (answer: Answer | null): { readonly own?: AnswerStatus } => {
  const read = answer === null || answer.faulty ? null : answer.entry.read
  return read?.state === "status" && read.own !== undefined ? { own: read.own } : {}
}

/** The words of a cell that may be repeated, else null. */
export const textIn = (answer: Answer | null): string | null =>
  answer !== null && !answer.faulty && answer.entry.read.state === "text" ? answer.entry.read.text : null

/** Has nothing been entered there? */
export const isBlank = (answer: Answer | null): boolean =>
  answer === null || answer.entry.read.state === "blank" || answer.entry.read.state === "absent"
