import type { Day } from "../base/day.ts"
import type { AnswerStatus } from "./answer-status.ts"
import type { IndicatorAttainment, MeasureTotal, Withholding } from "./attainment.ts"
import type { Compliance } from "./compliance.ts"
import type { CrossCheckResult } from "./cross-check.ts"
import type { Diagnostic } from "./diagnostic.ts"
import type { Fact } from "./fact.ts"
import type { Period } from "./period.ts"
import type { Plan } from "./plan.ts"
import type { Resubmission } from "./resubmission.ts"
import type { Status } from "./submission.ts"

/** The province's figures for a period at an as-of day: what reports and figures are made of. */
export interface Consolidation {
  readonly plan: Plan
  readonly period: Period
  readonly asOf: Day
  readonly compliance: Compliance
  /** The obligations whose versions the figures stand on: the period's own; of a stage, its last year's. */
  readonly submissions: Compliance
  /** Of a stage: the obligations of each of its years, whose reports its sums are made of. */
  readonly yearly?: readonly Compliance[]
  /** Of a stage: the figures of each of its years, by which its verdicts hold; left out of a publication. */
  readonly yearFigures?: readonly Figures[]
  /** Who sent again, in the period and in a stage's years, and what that changed; left out of a publication. */
  readonly resubmissions?: readonly Resubmission[]
  readonly indicators: readonly IndicatorAttainment[]
  readonly measures: readonly MeasureTotal[]
  /** Of the same period a year before: the measures that this period's are compared with. */
  readonly earlier?: readonly MeasureTotal[]
  /** The obligations whose versions those stand on. */
  readonly before?: Compliance
  readonly activities: readonly ActivityReports[]
  readonly duties: readonly DutyReport[]
  /** What agencies say in their own words; left out of a publication. */
  readonly assessments: readonly Assessment[]
  readonly funding: readonly FundingTotal[]
  readonly crossChecks: readonly CrossCheckResult[]
  /** Every entry behind these figures: where each number comes from. */
  readonly facts: readonly Fact[]
  /** Of those who report to others: what stands behind the facts of these, level by level; in no sum here. Left out of a publication. */
  readonly below?: readonly Fact[]
  readonly diagnostics: readonly Diagnostic[]
  /** Set when it is meant for the public: what was left out. */
  readonly publication?: Publication
}

/** What a publication leaves out, so that nobody behind a small count can be found. */
export interface Publication {
  /** Counts below this are not shown. */
  readonly below: number
  readonly cells: readonly WithheldCell[]
  /** Measures whose province's sum is left out too. */
  readonly sums: readonly string[]
  /** How many findings of the checks are left out because they repeat such counts. */
  readonly findings: number
}

export interface WithheldCell {
  /** A measure or an activity. */
  readonly id: string
  readonly agency: string
  readonly unit: string | null
  readonly period: string
  /** `<5`, or `*` */
  readonly shown: string
  /** `words`: the words of an activity's result. */
  readonly reason: Withholding | "words"
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
}

export interface ActivityReports {
  readonly id: string
  readonly total: QuantityTotal
  readonly agencies: readonly ActivityReport[]
}

/** The province's quantity of an activity, over those whose quantity counts. */
export interface QuantityTotal {
  /** null: quantities are not added up, nobody gave one, or not all in one unit. */
  readonly quantity: number | null
  readonly given: number
  readonly asked: number
  /** Left out of a publication: a small count could be worked out from it. */
  readonly withheld?: true
}

export interface ActivityReport {
  readonly agency: string
  readonly status: Status | null
  /** The plan's own word for it, where it has one. */
  readonly own?: AnswerStatus
  readonly quantity: number | null
  readonly unit: string | null
  readonly result: string | null
  /** Left out of a publication: its quantity is null although it was given. */
  readonly withheld?: Withholding
  /** Left out of a publication: its result, whose words may say a count. */
  readonly resultWithheld?: true
  readonly file: string
  readonly sheet: string | null
  readonly cell: string | null
}

export interface DutyReport {
  readonly id: string
  readonly agency: string
  readonly status: Status | null
  /** The plan's own word for it, where it has one. */
  readonly own?: AnswerStatus
  readonly result: string | null
  readonly file: string
  readonly sheet: string | null
  readonly cell: string | null
}

export interface Assessment {
  readonly agency: string
  /** `NX/ton-tai` */
  readonly row: string
  readonly text: string
  readonly file: string
  readonly sheet: string | null
  readonly cell: string | null
}

export interface FundingTotal {
  /** `KP1/trung-uong` */
  readonly id: string
  readonly project: string
  readonly source: string
  /** Sums over the agencies that gave them, the allocator left out; null where nobody did. */
  readonly allocated: number | null
  readonly spent: number | null
  readonly provinceAllocated: number | null
  readonly coverage: {
    readonly allocated: { readonly heard: number; readonly expected: number }
    readonly spent: { readonly heard: number; readonly expected: number }
  }
  readonly agencies: readonly FundingReport[]
}

export interface FundingReport {
  readonly agency: string
  /** The period whose report it stands in (a stage has one for each year). */
  readonly period: string
  readonly allocated: number | null
  readonly spent: number | null
  readonly file: string
  readonly sheet: string | null
  readonly allocatedCell: string | null
  readonly spentCell: string | null
}

/** The figures before anything is said of them: what the rules look at. */
export type Figures = Omit<Consolidation, "diagnostics">
