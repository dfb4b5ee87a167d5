// What an agency said: one entry for every cell for input of its form, each with its place and what was made of it.
import type { Day } from "../base/day.ts"
import type { AnswerStatus, StatusMeaning } from "./answer-status.ts"
import type { Diagnostic } from "./diagnostic.ts"
import type { Form, InputKind, SheetId } from "./form.ts"
import type { NumberLimits } from "./indicator.ts"
import type { PersonalKind } from "./personal.ts"
import type { WorkbookPlace } from "./place.ts"
import type { CellLook, ReadFault, Workbook } from "./workbook.ts"

export type Status = Exclude<StatusMeaning, "not-asked">

export interface Submission {
  readonly file: string
  /** What the file's own name tells of a person, where it is not shown for that. */
  readonly nameHolds?: readonly PersonalKind[]
  readonly sha256: string | null
  /** Set: nothing else is known of this file. */
  readonly fault: ReadFault | null
  readonly workbook: Workbook | null
  readonly identity: Identity
  /** Known and owed by this plan, or null. */
  readonly agency: string | null
  readonly period: string | null
  /** The form it was bound to; null when agency or period is not known. */
  readonly form: Form | null
  readonly cover: Cover
  readonly entries: readonly Entry[]
  readonly bindFaults: readonly BindFault[]
  /** Text read from a legacy encoding: where, before and after. */
  readonly decoded: readonly DecodedText[]
}

/** What the workbook says of whose and when it is, before it is believed. */
export interface Identity {
  readonly fault: IdentityFault | null
  /** The revision of the plan that `_meta` names; null without `_meta`. */
  readonly revision: number | null
  /** The last decision that had amended the plan, as `_meta` names it; null: none had. */
  readonly amendment: string | null
}

export type IdentityFault =
  /** No sheet of the form is in it. */
  | { readonly kind: "not-a-form" }
  | { readonly kind: "other-plan"; readonly found: string; readonly revision: number | null }
  | {
      readonly kind: "agency-unknown"
      readonly typed: string
      /** What was typed, where no message repeats it though no data of a person was found: for the agency's own marked copy alone. */
      readonly entered?: string
      readonly candidates: readonly string[]
      readonly at: WorkbookPlace
    }
  | { readonly kind: "period-not-owed"; readonly typed: string; readonly at: WorkbookPlace }
  | {
      readonly kind: "conflict"
      readonly what: "agency" | "period"
      readonly first: string
      readonly second: string
      /** Who says the second: the workbook's own cover, or the office that enters it. */
      readonly saidBy: "cover" | "office"
      readonly at: WorkbookPlace
      readonly related: WorkbookPlace | null
    }

export interface Cover {
  readonly number: string | null
  /** The day sent that the cover declares, where it can be read. */
  readonly sent: Day | null
  readonly preparer: string | null
  readonly signer: string | null
}

export interface Entry {
  readonly sheet: SheetId
  /** The row's code: `CT1.1/total`, `21010`, `HD1.1.1`, `BIA/ngay-gui`. */
  readonly row: string
  /** The column's key (model/form.ts). */
  readonly column: string
  readonly label: string
  readonly input: InputKind
  readonly limits?: NumberLimits
  readonly statuses?: readonly AnswerStatus[]
  readonly required: boolean
  readonly measure: string | null
  /** The commune's code on a sheet by unit, else null. */
  readonly unit: string | null
  /** The unit of counting printed on the row. */
  readonly countUnit: string | null
  /** The cell, also when it is blank; `cell` is null when its row, column or sheet is not there. */
  readonly at: WorkbookPlace
  /** What stands there, as people see it; "" when blank. */
  readonly typed: string
  /** What was typed, where no message repeats it though no data of a person was found: for the agency's own marked copy alone. */
  readonly entered?: string
  readonly read: Reading
  /** A formula stands in the cell; its cached value was read. */
  readonly computed: boolean
  /** How it looks, where it does not plainly show what it holds. */
  readonly look?: CellLook
  /** The number in the cell, where what is shown of it is something else. */
  readonly held?: number
  /** Why its formula's result says little, or nothing. */
  readonly doubt?: FormulaDoubt
}

/** What makes the result of a formula doubtful, and the cell it comes from. */
export interface FormulaDoubt {
  readonly why: /** It is made of blank cells only; its 0 is none. */
    | "blank"
    /** It is made of blank cells only, for which the formula itself says something: `IF(B3="";"không";B3)`. */
    | "set-for-blank"
    /** It looked up a 0 where none stands: what it found is blank, or nothing was found. */
    | "not-found"
    /** It is 0, and one of the cells that it is made of is blank. */
    | "partly-blank"
    /** It sums up cells, and passes over one in which a figure stands as text. */
    | "text"
    /** It comes back to its own cell, or takes from cells that do. */
    | "circular"
    /** It gives another result whenever the file is opened. */
    | "volatile"
  readonly at: WorkbookPlace
  /** How many cells of that kind it points at. */
  readonly cells: number
  /** The function that changes by itself: `TODAY`. */
  readonly name: string | null
}

export type Reading =
  | { readonly state: "number"; readonly number: number; readonly nothingArose: boolean; readonly fromText: boolean }
  /** `own`: by the plan's own word for it. */
  | { readonly state: "status"; readonly status: Status; readonly own?: AnswerStatus }
  | { readonly state: "day"; readonly day: Day; readonly likelySwapped: boolean }
  | { readonly state: "text"; readonly text: string }
  | { readonly state: "blank" }
  /** "chưa có số liệu": an answer to the duty to answer, and no value. */
  | { readonly state: "declared-missing" }
  /** Its row, column or sheet is not there; said once, where the cause is. */
  | { readonly state: "absent" }
  | {
      readonly state: "faulty"
      readonly fault: EntryFault
      /** The likely meaning, to be asked about, never used. */
      readonly guess: string | null
      /** Of a number with a mark at it, or a part of it crossed out: what the two make together (`121` of 12¹), where that is a number too. */
      readonly joined?: string | null
      readonly related: WorkbookPlace | null
    }

export type EntryFault =
  | "not-a-number"
  | "number-ambiguous"
  | "not-whole"
  /** More decimals than the plan asks for. */
  | "too-fine"
  /** A number that cannot be there: 11 of 10 points. */
  | "outside-range"
  | "date-in-number"
  | "percent-in-count"
  | "numerator-above-denominator"
  /** Neither yes nor no. */
  | "answer-unknown"
  | "status-unknown"
  | "evidence-missing"
  | "day-wrong"
  | "formula-error"
  | "formula-without-value"
  | "row-duplicated"
  /** A picture stands where something is to be typed. */
  | "picture"

export type BindFault =
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  | {
      readonly kind: "sheet-doubled"
      readonly sheet: string
      readonly at: WorkbookPlace
      readonly related: WorkbookPlace
    }
  | { readonly kind: "column-missing"; readonly heading: string; readonly at: WorkbookPlace }
  | { readonly kind: "row-missing"; readonly row: string; readonly label: string; readonly at: WorkbookPlace }
  /** A code that the plan does not know, with the code it is near to, to be asked about. */
  | { readonly kind: "row-unknown"; readonly typed: string; readonly near: string | null; readonly at: WorkbookPlace }
  /** A row or cell of the plan that this agency is not asked for, and where it entered something. */
  | { readonly kind: "not-asked"; readonly row: string; readonly at: WorkbookPlace }
  | {
      readonly kind: "row-duplicated"
      readonly row: string
      readonly at: WorkbookPlace
      readonly related: WorkbookPlace
    }
  /** The code is gone; the row was found by its exact label. */
  | { readonly kind: "label-instead-of-code"; readonly row: string; readonly label: string; readonly at: WorkbookPlace }
  /** Filled cells on a sheet of the form that belong to nothing in it. */
  | { readonly kind: "outside-form"; readonly at: WorkbookPlace; readonly cells: readonly string[] }

export interface DecodedText {
  readonly at: WorkbookPlace
  readonly encoding: "TCVN3" | "VNI"
  readonly before: string
  readonly after: string
}

export type SubmissionState = "unusable" | "with-errors" | "clean"

/** A submission with what the rules said of it. */
export interface CheckedSubmission {
  readonly submission: Submission
  readonly diagnostics: readonly Diagnostic[]
  readonly state: SubmissionState
  /** Cells for input after the cover that the form requires, and how many of them are answered (faulty ones too). */
  readonly asked: number
  readonly answered: number
}
