// Two periods side by side: what each came to, and whose figures made the difference.
import type { IndicatorAttainment, NotAdded } from "./attainment.ts"
import type { Consolidation } from "./consolidation.ts"
import type { Status } from "./submission.ts"

export interface PeriodComparison {
  /** The one named first; the other is held against it. */
  readonly before: Consolidation
  readonly after: Consolidation
  readonly indicators: readonly ComparedIndicator[]
  readonly measures: readonly ComparedMeasure[]
  /** What was allocated and spent: two for each row. */
  readonly funding: readonly ComparedAmount[]
  readonly activities: readonly ComparedAmount[]
}

/** In each period; null where that period does not have it. */
export interface Beside<T> {
  readonly before: T
  readonly after: T
}

export interface ComparedIndicator extends Beside<IndicatorAttainment | null> {
  readonly id: string
  readonly parts: readonly ComparedPart[]
  /** Whose figures for any of its measures differ. */
  readonly agencies: readonly string[]
}

/** A ratio in both periods, by its measures. Percentages that differ are printed so that it shows. */
export interface ComparedPart extends Beside<ComparedRatio | null> {
  readonly numerator: string
  readonly denominator: string
  /** Percentage points as a reader who subtracts finds them; null where a period has no percentage. */
  readonly points: number | null
}

export interface ComparedRatio {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly percent: string | null
}

export interface ComparedMeasure extends Beside<ComparedSum> {
  readonly id: string
  /** null where a period has no sum: blank is not zero. */
  readonly change: number | null
  /** Whose figures differ, those heard in one period only first, then the largest difference. */
  readonly agencies: readonly ComparedAgency[]
}

export interface ComparedSum {
  readonly value: number | null
  readonly heard: number
  /** Agencies that owe the measure; 0 where the period does not ask for it. */
  readonly expected: number
  /** Those of them without a number that can be used for everything that is asked. */
  readonly missing: readonly string[]
  /** Of a stage: why it is not added up over the years; null: it is. */
  readonly notAdded: NotAdded | null
}

/** Money of a row, or an activity's quantity, in both periods. */
export interface ComparedAmount extends Beside<GivenAmount> {
  readonly id: string
  readonly amount: "allocated" | "spent" | "quantity"
  /** null where a period has no sum: blank is not zero. */
  readonly change: number | null
}

/** A sum, and how many of those asked gave what it is made of; 0 of 0 where the period does not ask for it. */
export interface GivenAmount {
  readonly value: number | null
  readonly heard: number
  readonly expected: number
}

export interface ComparedAgency extends Beside<AgencyFigure> {
  readonly agency: string
  readonly change: number | null
}

/** What an agency gave for a measure, over its units where it is asked per unit. */
export interface AgencyFigure {
  readonly value: number | Status | null
  readonly given: number
  /** 0: it is not asked in this period. */
  readonly asked: number
}
