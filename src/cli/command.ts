import type { Day } from "../base/day.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import type { Host } from "./host.ts"
import type { OptionName } from "./options.ts"
import type { Refusal } from "./refusal.ts"

/** What people typed, read: null and empty where an option was not given. Days are days, lists are lists. */
export interface Options {
  readonly plan: string | null
  readonly reports: string | null
  readonly lang: Lang
  readonly out: string | null
  readonly strict: boolean
  readonly color: boolean
  readonly debug: boolean
  readonly format: readonly string[]
  readonly agency: readonly string[]
  readonly asOf: Day | null
  readonly sent: Day | null
  readonly received: Day | null
  readonly number: string | null
  readonly period: string | null
  readonly annotate: string | null
  readonly against: string | null
  readonly failOn: string | null
}

export interface Input {
  readonly operands: readonly string[]
  readonly options: Options
}

/** One command: reads, thinks, prints, and returns its exit code, or the sentence that says why it could not run. */
export type Run = (input: Input, host: Host) => Promise<number | Refusal>

export interface Operand {
  /** `period`, as the usage line shows it. */
  readonly name: string
  readonly many: boolean
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
  readonly load: () => Promise<{ readonly run: Run }>
}
