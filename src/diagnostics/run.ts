import type { Diagnostic } from "../model/diagnostic.ts"
import type { SubmissionState } from "../model/submission.ts"
import type { Bilingual, Lang } from "../model/words.ts"

/** A run's findings, with all that a printer needs besides. */
export interface Run {
  readonly kind: "validation" | "plan-check" | "plan-diff"
  readonly tool: { readonly name: string; readonly version: string }
  /** Null where the plan did not load. */
  readonly plan: { readonly id: string; readonly revision: number; readonly sha256: string } | null
  readonly files: readonly RunFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly lang: Lang
  readonly colours: Colours
  /** Every finding is printed, where a text else shows the first of many. */
  readonly all?: boolean
  /** The plan's files, to show a faulty line with a caret. */
  readonly texts?: ReadonlyMap<string, string>
  /** Why the run could not be carried out, in one sentence; printers stay valid then too. */
  readonly failure?: Bilingual | null
}

/** A file that was checked; `state` is null for a plan's file. */
export interface RunFile {
  readonly file: string
  readonly sha256: string | null
  readonly agency: string | null
  readonly period: string | null
  readonly state: SubmissionState | null
  /** What people call the agency and the period, where they are known. */
  readonly title: Bilingual | null
}

export type Paint = (text: string) => string

/** How the text printer shows emphasis, handed in by the command line. */
export interface Colours {
  readonly error: Paint
  readonly warning: Paint
  readonly note: Paint
  readonly good: Paint
  readonly bold: Paint
  readonly dim: Paint
}

const plain: Paint = (text) => text

export const noColours: Colours = { error: plain, warning: plain, note: plain, good: plain, bold: plain, dim: plain }

/** The worst first; what the office accepted comes last. */
export const weight = ({ severity, accepted }: Diagnostic): number =>
  accepted === null ? ["error", "warning", "note"].indexOf(severity) : 3

/** Prints a run as one text, with a line break at its end. */
export type Printer = (run: Run) => string
