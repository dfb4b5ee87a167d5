import type { Day } from "../base/day.ts"
import type { Compliance } from "../model/compliance.ts"
import type { Figures } from "../model/consolidation.ts"
import type { IssuedChange, IssuedReport } from "../model/issued.ts"
import type { Period } from "../model/period.ts"
import type { TextPlace } from "../model/place.ts"
import type { Plan } from "../model/plan.ts"
import type { ReportsFolder } from "../model/records.ts"
import type { CheckedSubmission, Submission } from "../model/submission.ts"
import type { PlanDraft } from "../plan/build/draft.ts"
import type { Change } from "../plan/diff/change.ts"

/** What each family of rules looks at. */
export interface Subjects {
  plan: PlanDraft
  comparison: ComparisonCase
  workbook: Examination
  submission: Examination
  deadline: DeadlineCase
  consolidation: ConsolidationCase
}

/** A submitted workbook under examination, with the agency's earlier reports where the caller has them. */
export interface Examination {
  readonly plan: Plan
  readonly submission: Submission
  /** Null where the workbook's period is not known. */
  readonly period: Period | null
  /** Versions in force of this agency in earlier periods, by period id; empty without `--reports`. */
  readonly earlier: ReadonlyMap<string, CheckedSubmission>
}

/** A period's obligations at the as-of day, with the folder that they were read from. */
export interface DeadlineCase {
  /** The plan in force on the period's last day. */
  readonly plan: Plan
  /** The plan after all amendments: what the records may name. */
  readonly whole: Plan
  readonly period: Period
  readonly asOf: Day
  readonly compliance: Compliance
  readonly folder: ReportsFolder
  /** Known only when every finding of the period is; else empty. */
  readonly unusedRulings: readonly UnusedRuling[]
}

/** A ruling that settled nothing: an accepted finding that no longer occurs, an order of versions that was known anyway. */
export interface UnusedRuling {
  readonly at: TextPlace
  readonly kind: "accepted" | "stands"
  readonly agency: string
  /** The code and row of the finding, or the file. */
  readonly about: string
}

export interface ConsolidationCase {
  readonly figures: Figures
  readonly folder: ReportsFolder
  /** What has changed since a report on the period was issued; null where none was. */
  readonly issued:
    | (Pick<IssuedReport, "number" | "day" | "asOf"> & { readonly changes: readonly IssuedChange[] })
    | null
}

/** Two revisions of a plan, and what changed from one to the other. */
export interface ComparisonCase {
  readonly before: Plan
  readonly after: Plan
  readonly changes: readonly LocatedChange[]
  /** Changes at or above `obligations` that no new entry of `changes:` names. */
  readonly unordered: readonly Change[]
  /** What new entries of `changes:` name, though nothing of it changed. */
  readonly idle: readonly { readonly item: string; readonly revision: number; readonly at: TextPlace }[]
  readonly revisionAt: TextPlace
}

/** A change with its place in the files of the plan after it. */
export interface LocatedChange {
  readonly change: Change
  readonly at: TextPlace
  /** Submitted workbooks that it touches; null where no reports were looked at. */
  readonly workbooks: readonly TouchedWorkbook[] | null
}

export interface TouchedWorkbook {
  readonly file: string
  readonly agency: string
  readonly period: string
}
