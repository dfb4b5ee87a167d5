import type { Day } from "../base/day.ts"
import type { TextFault, TextPlace } from "./place.ts"
import type { CheckedSubmission } from "./submission.ts"

/** register.yaml: the documents received, one entry each, in the order in which they were appended. */
export interface Register {
  readonly entries: readonly RegisterEntry[]
  readonly faults: readonly TextFault[]
}

export interface RegisterEntry {
  /** Path below the reports folder, `/` between folders. */
  readonly file: string
  readonly sha256: string | null
  readonly agency: string | null
  readonly period: string | null
  readonly number: string | null
  readonly sent: Day | null
  readonly received: Day | null
  /** What the file was called when it came, and the zip or e-mail that it came in. */
  readonly name: string | null
  readonly container: string | null
  /** Entries of one call of `receive` have one number, and no order among themselves; null: a call of its own. */
  readonly batch: string | null
  readonly at: TextPlace
}

/** rulings.yaml: what people decided. Nothing else overrides a verdict. */
export interface Rulings {
  readonly extensions: readonly Extension[]
  readonly exemptions: readonly Exemption[]
  readonly stands: readonly StandingVersion[]
  readonly accepted: readonly AcceptedFinding[]
  readonly settled: readonly SettledFile[]
  readonly excluded: readonly ExcludedFile[]
  readonly faults: readonly TextFault[]
}

export interface Ruling {
  readonly by: string
  readonly on: Day
  readonly reason: string
  readonly document: string | null
  readonly at: TextPlace
}

/** `agency` null: all. */
interface Extension extends Ruling {
  readonly agency: string | null
  readonly period: string
  readonly lastDay: Day
}

interface Exemption extends Ruling {
  readonly agency: string | null
  readonly period: string
}

/** Which of the versions that nothing orders is the later one. */
interface StandingVersion extends Ruling {
  readonly agency: string
  readonly period: string
  readonly file: string
}

/** Whose and when a file is that does not say so itself, or says it wrongly. */
export interface SettledFile extends Ruling {
  readonly file: string
  readonly agency: string
  readonly period: string
}

/** A file that was sent by mistake: it stays where it is, and counts for nothing. */
interface ExcludedFile extends Ruling {
  readonly file: string
}

export interface AcceptedFinding extends Ruling {
  readonly code: string
  readonly agency: string
  readonly period: string
  readonly row: string | null
  readonly until: Day | null
}

/** Everything in the reports folder, read and checked. */
export interface ReportsFolder {
  /** The folder as people gave it: the paths of its files begin with it. */
  readonly path: string
  readonly register: Register
  readonly rulings: Rulings
  /** Every workbook below the folder, of any period, in order of its path. */
  readonly checked: readonly CheckedSubmission[]
  /** Files that lie in the folder and are no workbooks, in order of their path. */
  readonly others: readonly string[]
}
