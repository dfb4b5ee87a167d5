import type { Day } from "../base/day.ts"
import type { RegisterEntry } from "./records.ts"
import type { CheckedSubmission } from "./submission.ts"

export type DayFrom = "register" | "declared"

/** One document of an agency for a period. Two files of the same bytes are one version. */
export interface Version {
  readonly agency: string
  readonly period: string
  /** 1, 2, … in the order in which they were sent. */
  readonly number: number
  readonly checked: CheckedSubmission
  readonly entry: RegisterEntry | null
  readonly sent: Day | null
  readonly received: Day | null
  readonly dayFrom: DayFrom | null
}

export type ObligationState = "not-due" | "on-time" | "late" | "unknown-day" | "missing" | "exempt"

/** What an agency owes for a period, at the as-of day. */
export interface Obligation {
  readonly agency: string
  readonly period: string
  readonly lastDay: Day | null
  readonly extended: boolean
  readonly state: ObligationState
  /** Days after the last day; 0 on time; null unless on time or late. */
  readonly daysLate: number | null
  /** The version that timeliness looks at: the first usable one. */
  readonly timely: Version | null
  /** The version whose figures count: the last usable one without errors, else the last usable one. */
  readonly inForce: Version | null
  /** All versions known at the as-of day, in order. */
  readonly versions: readonly Version[]
  /** Versions that nothing orders (QN502): none of them is used. */
  readonly unordered: readonly Version[]
}

export interface Compliance {
  readonly lastDay: Day | null
  readonly lastDayIsDayOff: boolean
  readonly due: number
  readonly onTime: number
  readonly late: number
  readonly unknownDay: number
  readonly missing: number
  readonly exempt: number
  readonly obligations: readonly Obligation[]
}
