// A workbook to be written, as data: what `write.ts` makes bytes of. Rows and columns count from 1.
import type { Day } from "../base/day.ts"
import type { CellRange, Visibility } from "../model/workbook.ts"

export interface Book {
  /** Document property: the title. */
  readonly title: string
  /** Document properties: what it is about, and what it stands on. */
  readonly subject?: string
  readonly description?: string
  /** Document property: who made it. */
  readonly creator: string
  readonly sheets: readonly BookSheet[]
}

export interface BookSheet {
  /** At most 31 characters, none of `\ / * ? : [ ] '`. */
  readonly name: string
  readonly visibility?: Visibility
  /** RGB: `1F4E79`. */
  readonly tabColor?: string
  readonly columns: readonly BookColumn[]
  /** The first is row 1. */
  readonly rows: readonly BookRow[]
  readonly merges?: readonly CellRange[]
  /** Rows above and columns left of the frozen line. */
  readonly freeze?: { readonly rows: number; readonly columns: number }
  readonly autoFilter?: CellRange
  readonly charts?: readonly BookChart[]
  /** Looks that follow what stands in cells, whatever it becomes; the first that fits holds. */
  readonly looks?: readonly (TextLook | FormulaLook)[]
  /** Where the cursor stands when the sheet is opened: `D11`. */
  readonly cursor?: string
  /** Locks every cell whose style is not `input`, without a password. */
  readonly protect?: boolean
  readonly gridLines?: boolean
  readonly print: PrintSetup
}

/** A chart over a table of the workbook: categories in column 1 below the heading row, each series in a column of its own. */
export interface BookChart {
  readonly title: string
  /** The cells that it covers. */
  readonly place: CellRange
  readonly sheet: string
  /** The table's heading row. */
  readonly heading: number
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly bars: "up" | "across"
  readonly stacked: boolean
  /** Number format of the axis, and where it ends; null: where the numbers do. */
  readonly format: string
  readonly most: number | null
}

export interface ChartSeries {
  /** Marks stand on the axes of the bars, one for each category. */
  readonly kind: "bar" | "mark"
  readonly title: string
  readonly column: number
  readonly values: readonly (number | null)[]
  readonly color: string
  /** Number format of the labels. */
  readonly labels: string
}

/** Cells whose text begins with these words have this colour and fill. */
export interface TextLook {
  readonly range: CellRange
  readonly begins: string
  readonly style: Pick<Style, "color" | "fill">
}

/** Cells for which a formula, written for the first of them, is true. */
export interface FormulaLook {
  readonly range: CellRange
  readonly when: string
  readonly style: TextLook["style"]
}

export interface BookColumn {
  /** In characters of the default font, as Excel shows it. */
  readonly width: number
  readonly hidden?: boolean
}

export interface BookRow {
  /** `null` keeps its place without a cell. */
  readonly cells: readonly (BookCell | null)[]
  /** In points. Without it the row is as high as its text needs; with `fixed` it stays so whatever is typed. */
  readonly height?: number
  readonly fixed?: boolean
  /** A new page begins with this row. */
  readonly newPage?: boolean
}

export interface BookCell {
  readonly value: BookValue
  readonly style: Style
  readonly check?: Check
  /** A cell of this workbook to jump to. */
  readonly link?: { readonly sheet: string; readonly cell: string }
  /** Words that are shown while the pointer rests on the cell. */
  readonly comment?: string
}

export type BookValue =
  | string
  | number
  | boolean
  | null
  | { readonly kind: "day"; readonly day: Day }
  /** Without the leading `=`; `result` is the cached value. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: string | number | null }
  | { readonly kind: "rich"; readonly runs: readonly Run[] }
  | { readonly kind: "error"; readonly error: CellError }

/** The values of cells that went wrong, as Excel has them. */
export const cellErrors = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const
type CellError = (typeof cellErrors)[number]

/** A piece of rich text; what it does not say is as in the cell's style. */
export interface Run {
  readonly text: string
  readonly style?: Pick<Style, "size" | "bold" | "italic" | "underline" | "color">
}

/** How a cell looks; the house style's are in `look.ts`. Colours are RGB: `1F4E79`. */
export interface Style {
  /** In points. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly color?: string
  readonly fill?: string
  readonly border?: Border
  readonly align?: "left" | "center" | "right" | "justify"
  readonly vertical?: "top" | "middle" | "bottom"
  readonly wrap?: boolean
  readonly indent?: number
  /** A number format: `#,##0`, `dd/mm/yyyy`, `@`. */
  readonly format?: string
  /** A cell for input: unlocked where the sheet is protected. */
  readonly input?: boolean
}

export interface Border {
  readonly sides: "all" | "top" | "bottom"
  readonly line: "hair" | "thin" | "medium"
  readonly color: string
}

/** What may be typed into a cell; Excel refuses the rest with these words. */
export type Check = CheckWords &
  (
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** A whole number, 0 or more. */
    | { readonly kind: "whole" }
    /** A number, 0 or more, or between two. */
    | { readonly kind: "decimal"; readonly range?: { readonly from: number; readonly until: number } }
    | { readonly kind: "day"; readonly from: Day; readonly until: Day }
  )

interface CheckWords {
  readonly errorTitle: string
  readonly error: string
  /** `stop` refuses; `warning` asks and lets pass. */
  readonly severity: "stop" | "warning"
  /** Shown beside the cell while it is selected. */
  readonly prompt?: { readonly title: string; readonly text: string }
}

/** A4; one page wide, as many pages high as it takes. */
interface PrintSetup {
  /** Set a little smaller, so that it takes no more pages than these. */
  readonly pages?: number
  readonly orientation: "portrait" | "landscape"
  /** Rows printed again on every page, from the first to the last. */
  readonly repeat?: { readonly from: number; readonly until: number }
  /** The whole sheet without it. */
  readonly area?: CellRange
  /** Words above every page, in its middle. */
  readonly header?: string
  /** Words at left, and the word before the page number at right: `Trang`. */
  readonly footer: { readonly text: string; readonly page: string }
}
