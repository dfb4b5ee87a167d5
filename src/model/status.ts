// Who has reported, at a day, and what stands in the way of consolidating: what `status` says in text, Markdown and JSON.
import type { Day } from "../base/day.ts"
import type { Compliance, Obligation } from "./compliance.ts"
import type { Consolidation } from "./consolidation.ts"
import type { Contacts } from "./contact.ts"
import type { Diagnostic } from "./diagnostic.ts"
import type { IssuedReport } from "./issued.ts"
import type { Period } from "./period.ts"

export interface ReportingStatus {
  /** The period's figures as they would be consolidated at the as-of day. */
  readonly consolidation: Consolidation
  readonly agencies: readonly AgencyStatus[]
  /** By period, kind, and the plan's order of agencies. */
  readonly obstacles: readonly Obstacle[]
  /** The agencies to call, first those whom most indicators wait for. */
  readonly calls: readonly Call[]
  readonly next: DueNext | null
  /** How agencies are reached. */
  readonly contacts: Contacts
  /** The report on the period that was issued last; what has changed since is among the findings. */
  readonly issued: Pick<IssuedReport, "number" | "day" | "asOf"> | null
  /** Of a stage: the obligations of every period owed, in order of time. */
  readonly term: readonly PeriodObligations[] | null
  /** Findings of the reports in force, the deadlines and the records; those on figures alone are left to consolidation. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What an agency owes for the period, and the findings of its version in force (else of its last one), not counting accepted ones. */
export interface AgencyStatus {
  readonly obligation: Obligation
  readonly errors: number
  readonly warnings: number
  /** Files that lie in the folder and do not count, and whose names name this agency. */
  readonly lying: readonly string[]
}

export type ObstacleKind = "missing" | "unusable" | "unordered" | "with-errors" | "record"

/** Something to be settled before the figures are final. */
export interface Obstacle {
  readonly kind: ObstacleKind
  readonly period: string
  /** Null: nobody's (a fault of the register, a file of nobody). */
  readonly agency: string | null
  /** missing: days since the last day. with-errors: how many errors. Others: null. */
  readonly count: number | null
  /** unusable and record: the finding that says it. */
  readonly finding: Diagnostic | null
}

/** An agency to be asked, why, and the indicators whose figures are provisional for want of its own. */
export interface Call {
  readonly agency: string
  readonly obstacles: readonly Obstacle[]
  readonly indicators: readonly string[]
}

export interface PeriodObligations {
  readonly period: Period
  readonly compliance: Compliance
}

/** A report that is due next, and how many days there are until its last day; 0 on that day. */
export interface DueNext {
  readonly period: Period
  readonly lastDay: Day
  readonly days: number
}
