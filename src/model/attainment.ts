import type { Day } from "../base/day.ts"
import type { IndicatorStatus, Judged, Statuses } from "./decision.ts"
import type { IndicatorKind, Kinds } from "./kinds.ts"
import type { Status } from "./submission.ts"

/** Why, in a stage, a value is in no sum: a part of a caseload was carried over; an amendment made the measure mean something else between two years. */
export type NotAdded = "caseload" | "redefined"

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
  readonly notAdded?: NotAdded
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

/** A target as it is shown, by kind: percentages and ceilings are text; a floor gives each measure's number; others only day and clause. */
export type TargetShown<K extends IndicatorKind = IndicatorKind> = {
  readonly [P in K]: { readonly due: Day; readonly clause: string } & Kinds[P]["target"]
}[K]

export interface Coverage {
  readonly heard: number
  readonly expected: number
  readonly missing: readonly string[]
}

export interface YearStatus {
  readonly year: number
  readonly status: IndicatorStatus
}

/** How many years of a stage have which verdict, of those that owe one. */
export type YearCounts = {
  /** In how many cases somebody was heard, over all years. */
  readonly heard: number
  readonly owing: number
  readonly attained: number
  readonly "not-attained": number
  /** Those without a verdict. */
  readonly open: number
}

/** What is said of every indicator, whatever its kind. */
export interface AttainmentHead {
  readonly id: string
  readonly project: string
  readonly status: IndicatorStatus
  /** Does the figure meet the target in force, else the next? null: no figure, or the silent could change it. */
  readonly reached: boolean | null
  readonly provisional: boolean
  readonly coverage: Coverage
  /** What status the verdict of its numbers gives. */
  readonly statuses: Statuses
  readonly years: readonly YearStatus[] | null
  /** Of a stage, where the target holds for every year: what its years come to. Its other findings are the last year's. */
  readonly overYears: Judged<YearCounts> | null
  /** Left out of a publication: its sums, or only those of the period before. */
  readonly withheld?: "sums" | "previous"
}

/** The attainment of an indicator of one kind, or of one of several. */
export type AttainmentOf<K extends IndicatorKind> = {
  readonly [P in K]: AttainmentHead & {
    readonly kind: P
    readonly target: TargetShown<P> | null
    readonly next: TargetShown<P> | null
  } & Kinds[P]["findings"]
}[K]

export type IndicatorAttainment = AttainmentOf<IndicatorKind>
