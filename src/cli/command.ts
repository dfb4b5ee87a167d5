import type { Counts } from "../model/diagnostic.ts"
import type { Bilingual } from "../model/words.ts"
import type { Host } from "./host.ts"
import type { OptionName, Options } from "./options.ts"
import type { Refusal } from "./refusal.ts"

export interface Input {
  readonly operands: readonly string[]
  /** Every command there is: what completes them is one of them. */
  readonly commands: readonly Command[]
  readonly options: Options
}

/** One command: reads, thinks, prints, and returns its exit code, or the sentence that says why it could not run. */
export type Run = (input: Input, host: Host) => Promise<number | Refusal>

export interface Operand {
  /** `period`, as the usage line shows it. */
  readonly name: string
  readonly many?: boolean
  readonly optional?: boolean
  readonly about: Bilingual
}

/** A command as data; what it does is loaded when it is called, so that `--help` loads no library of the core. */
export interface Command {
  /** `plan check`: a command of the group `plan`. */
  readonly name: string
  readonly about: Bilingual
  readonly operands: readonly Operand[]
  readonly options: readonly OptionName[]
  /** What an option says here, where it is not what it says elsewhere. */
  readonly says?: Readonly<Partial<Record<OptionName, Bilingual>>>
  /** What `--format` takes. */
  readonly formats?: readonly string[]
  /** What its help shows, without the program's name. */
  readonly example: string
  readonly load: () => Promise<{ readonly run: Run }>
}

/** Nothing of severity error · findings of severity error · could not run · a defect of the program itself. */
export const exits = { fine: 0, findings: 1, refused: 2, defect: 70 } as const

/** The exit code of a run with these findings; with `strict`, warnings count as errors. */
export const exitCode = (counts: Counts, strict: boolean): number =>
  counts.error > 0 || (strict && counts.warning > 0) ? exits.findings : exits.fine
