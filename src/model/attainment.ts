import type { Day } from "../base/day.ts"
import type { IndicatorKind } from "./indicator.ts"
import type { Status } from "./submission.ts"

/** One reporter's answer for one measure (and unit), with the cell it came from. */
export interface SourceValue {
  readonly agency: string
  /** The commune's code where the measure is asked per unit. */
  readonly unit: string | null
  readonly state: "value" | "missing" | "faulty"
  readonly value: number | Status | null
  /** Missing, and declared so by the agency. */
  readonly declaredMissing: boolean
  /** An error stands on its cell although its value is in use (QN312). */
  readonly doubtful: boolean
  /** Left out of a publication: its value is null although it was given. */
  readonly withheld?: Withholding
  /** Of a stage: why its value is in no sum. A caseload has a part that was carried over from the year before. */
  readonly notAdded?: "caseload"
  /** The period whose report it stands in (a stage looks at several). */
  readonly period: string
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
}

/** Why a number is not published: a count below 5 of victims or accused, or one by which such a count could be worked out. */
export type Withholding = "small" | "secondary"

/** A measure in a period: the sum over those heard (null where nobody was, and for a status), and every source. */
export interface MeasureTotal {
  readonly id: string
  readonly value: number | null
  /** Left out of a publication: the sum would give a small count away. */
  readonly withheld?: true
  readonly sources: readonly SourceValue[]
}

export type IndicatorStatus = "attained" | "not-attained" | "in-progress" | "nothing-arose" | "inconclusive" | "no-data"

export interface Bounds {
  /** Percentages as they are printed. */
  readonly low: string
  readonly high: string
}

export interface PartAttainment {
  readonly numerator: { readonly measure: string; readonly value: number | null }
  readonly denominator: { readonly measure: string; readonly value: number | null }
  readonly percent: string | null
  readonly status: IndicatorStatus
  readonly bounds: Bounds | null
}

/** A target as it is shown. Percentages and ceilings are text; a floor gives each measure's number; a trend or a qualitative indicator only due and clause. */
export interface TargetShown {
  readonly atLeast?: string | { readonly [measure: string]: number }
  readonly atMost?: string
  readonly due: Day
  readonly clause: string
}

export interface Coverage {
  readonly heard: number
  readonly expected: number
  readonly missing: readonly string[]
}

export type Previous =
  | {
      readonly period: string
      readonly numerator: number
      readonly denominator: number
      readonly percent: string | null
    }
  | { readonly period: string; readonly value: number }

export interface ShortUnit {
  readonly unit: string
  readonly measure: string
  readonly value: number
  readonly atLeast: number
}

export interface FloorUnits {
  readonly met: number
  readonly expected: number
  readonly short: readonly ShortUnit[]
  /** Units not heard: communes' codes, agencies' ids, `tinh`. */
  readonly silent: readonly string[]
}

export interface YearStatus {
  readonly year: number
  readonly status: IndicatorStatus
}

export interface IndicatorAttainment {
  readonly id: string
  readonly project: string
  readonly kind: IndicatorKind
  readonly status: IndicatorStatus
  /** Does the figure meet the target in force, else the next? null: no figure, or the silent could change it. */
  readonly reached: boolean | null
  readonly provisional: boolean
  readonly target: TargetShown | null
  readonly next: TargetShown | null
  readonly parts: readonly PartAttainment[]
  readonly coverage: Coverage
  readonly previous: Previous | null
  readonly restrained: boolean | null
  readonly units: FloorUnits | null
  readonly years: readonly YearStatus[] | null
  /** Left out of a publication: its sums, or only those of the period before. */
  readonly withheld?: "sums" | "previous"
}
