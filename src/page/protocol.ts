// What the page and its worker say to each other. The page only shows; the worker reads, checks and writes.
import type { Day } from "../base/day.ts"
import type { ShownPage } from "../engine/shown-page.ts"
import type { ValidatedFile } from "../engine/validate/validate.ts"
import type { BookSheet } from "../excel/book.ts"
import type { Agency } from "../model/agency.ts"
import type { Counts } from "../model/diagnostic.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { FigureChange } from "../model/resubmission.ts"
import type { CheckedSubmission } from "../model/submission.ts"
import type { Bilingual, Lang } from "../model/words.ts"

/** A file as a person gave it: its name, or its path below the folder that was chosen. */
export interface Given {
  readonly name: string
  readonly bytes: Uint8Array
}

export type Ask =
  /** The first one: the plan, compiled. */
  | { readonly kind: "plan"; readonly plan: string }
  | { readonly kind: "check"; readonly files: readonly Given[]; readonly today: Day }
  /** A province's folder: its workbooks, register and rulings, and the names of what else lies there. */
  | {
      readonly kind: "province"
      readonly files: readonly Given[]
      readonly others: readonly string[]
      readonly today: Day
    }
  /** Another period of the folder that was opened. */
  | { readonly kind: "status"; readonly period: string }
  | {
      readonly kind: "copy"
      readonly files: readonly Given[]
      readonly file: string
      readonly today: Day
      readonly lang: Lang
    }
  | { readonly kind: "form"; readonly agency: string; readonly period: string }

export type Answer =
  | { readonly kind: "ready"; readonly plan: PlanFacts }
  | Reading
  | { readonly kind: "checked"; readonly files: readonly CheckedFile[]; readonly rules: ReadonlyMap<string, RuleText> }
  | { readonly kind: "status"; readonly period: string; readonly views: Readonly<Record<Lang, ShownPage>> }
  | { readonly kind: "workbook"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly reason: string }

/** How far a worker has come. */
export interface Reading {
  readonly kind: "reading"
  readonly done: number
  readonly of: number
  readonly file: string
}

/** What the page asks and says of the plan. */
export interface PlanFacts extends Pick<Plan, "title" | "id" | "revision"> {
  readonly consolidator: string
  readonly agencies: readonly Pick<Agency, "id" | "name">[]
  readonly periods: readonly Pick<Period, "id" | "name" | "until" | "lastDay" | "agencies">[]
}

export interface CheckedFile extends ValidatedFile, Pick<CheckedSubmission, "asked" | "answered" | "diagnostics"> {
  readonly counts: Counts
  /** The form as the agency filled it in; null where the form is not known. */
  readonly sheets: readonly BookSheet[] | null
  /** Where the place of each finding stands in these sheets; null: nowhere. */
  readonly places: readonly ({ readonly sheet: string; readonly cell: string } | null)[]
  /** What another version of the same report that was given besides has otherwise. */
  readonly changes: readonly { readonly from: string; readonly figures: readonly FigureChange[] }[]
}

/** What `explain` says of a rule. */
export interface RuleText {
  readonly title: Bilingual
  readonly why: Bilingual
  readonly examples: { readonly bad: string; readonly good: string }
}
