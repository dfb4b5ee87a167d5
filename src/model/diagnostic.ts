import type { Place } from "./place.ts"
import type { Bilingual } from "./words.ts"

export type Severity = "error" | "warning" | "note"

export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact }

export type Facts = { readonly [name: string]: Fact }

/** A finding in words: which rule, where, what was found and how to mend it. */
export interface Diagnostic {
  readonly code: string
  readonly name: string
  readonly severity: Severity
  readonly message: Bilingual
  readonly fix: Bilingual
  readonly place: Place
  readonly facts: Facts
  readonly related: readonly Place[]
  /** The ruling by which the office accepted this finding; null for most. An accepted finding no longer counts as an error. */
  readonly accepted: Acceptance | null
  /** The value on its cell stays in use although this is an error. */
  readonly leavesInUse?: true
}

/** Who accepted a finding, why, and by which document (rulings.yaml). */
export interface Acceptance {
  readonly by: string
  readonly reason: string
  readonly document: string | null
}

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly note: number
}
