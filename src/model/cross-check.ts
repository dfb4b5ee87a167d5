// Comparisons between figures that a plan asks for.

export interface CrossCheck {
  readonly id: string
  /** Measures; several are added up. */
  readonly left: readonly string[]
  readonly relation: Relation
  readonly right: readonly string[]
  readonly tolerance: Tolerance | null
  /** Holds within each agency that is a source of all of them, too. */
  readonly withinAgency: boolean
  readonly text: string
  readonly reading: string | null
}

/** How the left side is to stand to the right one. */
export type Relation = "≤" | "=" | "≥"

/** By how much it may be off: a number, or a share of the right side, a decimal as text. */
export type Tolerance = { readonly amount: number } | { readonly percent: string }

export interface CrossCheckResult {
  readonly id: string
  /** null while a side is not fully heard, unless the silent could not change it. */
  readonly holds: boolean | null
  readonly left: number | null
  readonly right: number | null
  /** Only where it is not ≤, or not exact. */
  readonly relation?: Relation
  readonly tolerance?: Tolerance
}
