// The form of an agency for a period, laid out once from the plan: templates are written from it, workbooks bound to it.

import type { AnswerStatus } from "./answer-status.ts"
import type { NumberLimits } from "./indicator.ts"

export type SheetId = "cover" | "measures" | "units" | "activities" | "duties" | "assessments" | "funding"

export type ColumnId =
  | "code"
  | "label"
  | "unit"
  | "value"
  | "previous"
  | "note"
  | "status"
  | "quantity"
  | "quantity-unit"
  | "result"
  | "opinion"
  | "allocated"
  | "spent"

/**
 * What is typed into a cell for input. `number` is a quantity with decimals allowed, `amount` money in the plan's unit; `decimal` a measure with
 * decimals, `money` one in the unit of its row, `yes-no` one that there is or is not.
 */
export type InputKind =
  | "count"
  | "decimal"
  | "money"
  | "yes-no"
  | "number"
  | "amount"
  | "status"
  | "day"
  | "agency"
  | "period"
  | "text"

export interface Form {
  readonly plan: string
  readonly revision: number
  /** The number of the last decision that had amended the plan; null: it was as its decision said. */
  readonly amendment: string | null
  readonly agency: string
  readonly period: string
  readonly sheets: readonly FormSheet[]
}

export interface FormSheet {
  readonly id: SheetId
  /** `Chỉ tiêu` */
  readonly name: string
  readonly columns: readonly FormColumn[]
  readonly rows: readonly FormRow[]
  /** Welcome as a whole: a workbook without it lacks nothing. */
  readonly optional?: true
}

export interface FormColumn {
  /** A column of a unit-level measure has the measure's id behind a colon: `value:CT1.3/communicators`. */
  readonly key: string
  readonly id: ColumnId
  /** `Mã số` */
  readonly heading: string
  /** Headings that older forms print. */
  readonly formerly?: readonly string[]
  readonly measure: string | null
}

export interface FormRow {
  /** The row's id: `CT1.2/trained`. */
  readonly code: string
  /** What is printed in the column "Mã số": `CT1.2.1`. Rows are found by it, and by the id, which older forms print. */
  readonly printed: string
  readonly label: string
  /** The unit in which the row counts (printed in "Đơn vị tính" where the sheet has that column); null where it has none, or the agency names it. */
  readonly unit: string | null
  /** The project, sub-project or indicator under whose heading it is printed; null on sheets without headings. */
  readonly group: string | null
  readonly cells: readonly FormCell[]
}

/** A cell for input. */
export interface FormCell {
  readonly column: string
  readonly input: InputKind
  readonly required: boolean
  readonly measure: string | null
  /** What a number is held against while it is read. */
  readonly limits?: NumberLimits
  /** The plan's own statuses, where it has any. */
  readonly statuses?: readonly AnswerStatus[]
}
