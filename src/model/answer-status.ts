import type { Bilingual } from "./words.ts"

/** A status of activities and duties, as a plan names it. */
export interface AnswerStatus {
  readonly id: string
  readonly name: Bilingual
  readonly aliases: readonly string[]
  readonly meaning: StatusMeaning
  /** What it says, on the form's instructions. */
  readonly about: string | null
}

/** What it counts as; `not-asked`: the agency has nothing to do with it, and is not waited for. */
export type StatusMeaning = "not-started" | "under-way" | "done" | "nothing-arose" | "not-asked"
