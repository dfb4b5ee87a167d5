// Tables of a report: columns with a key, rows with an id, cells that know where they come from and how they follow from others.
import type { Day } from "../base/day.ts"
import type { Decision, Verdict } from "./decision.ts"

export interface Table {
  readonly id: string
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

export interface TableColumn {
  readonly key: string
  readonly heading: string
  readonly align: "left" | "center" | "right"
  /** In characters. */
  readonly width: number
  /** What its cells hold, also those that are empty now, where that is more than words or counts. */
  readonly holds?: "code" | "percent" | "day"
  /** What its texts mean to the reader by how they begin, whatever they become when a figure is corrected; the first that fits holds. */
  readonly tones?: readonly WordTone[]
}

export interface WordTone {
  readonly begins: string
  readonly tone: Tone
}

/** A table of the agencies of one level: `cấp tỉnh`. */
export interface LevelTable extends Table {
  readonly level: string
}

/** A group row has one cell that spans the table; all others have a cell for every column. */
export interface TableRow {
  readonly kind: "data" | "group" | "total"
  /** Differs from that of every other row of its table; null where nothing points at the row. Made of parts, never taken apart. */
  readonly id: string | null
  readonly cells: readonly TableCell[]
}

export type TableCell = TableValue & {
  /** The cell that says where this comes from, or what it is part of. */
  readonly to: Address | null
  /** How the value follows from other cells: its value now is what the cell says. */
  readonly formula?: Expression
}

export type TableValue =
  | { readonly kind: "text"; readonly text: string }
  /** A whole count, or money and quantities with decimals as they are. */
  | { readonly kind: "number"; readonly number: number }
  /** Truncated to one decimal, as text with a point: `84.6`. */
  | { readonly kind: "percent"; readonly percent: string }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "status"; readonly text: string; readonly tone: Tone }
  /** Known to be empty: no data, or nothing to say. */
  | { readonly kind: "none" }

/** What a status means to the reader, shown by colour beside its words, never by colour alone. */
export type Tone = "good" | "bad" | "partly" | "waiting" | "plain"

/** A cell of a table of the report, by parts: the table's id, the row's, the column's key. */
export interface Address {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** How a cell follows from others, as a tree: whoever writes a file in which cells are worked out prints it. */
export type Expression =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "truth"; readonly truth: boolean }
  | { readonly kind: "at"; readonly at: Address }
  /** The cells from the one to the other, in one row or one column. */
  | { readonly kind: "range"; readonly from: Address; readonly until: Address }
  | { readonly kind: "call"; readonly name: ExpressionCall; readonly args: readonly Expression[] }
  | {
      readonly kind: "op"
      readonly op: ExpressionOperator
      readonly left: Expression
      readonly right: Expression
    }
  /** What a decision says of numbers by their names, in words. */
  | {
      readonly kind: "decision"
      readonly decision: Decision
      readonly numbers: { readonly [name: string]: Expression }
      readonly words: Readonly<Record<Verdict, string>>
      /** Some of the numbers have decimals: they are compared without the noise of binary fractions. */
      readonly decimals: boolean
    }
  /** n of d, as a fraction, as a percentage of it is printed beside a target, with this many decimals at least. */
  | {
      readonly kind: "share"
      readonly n: Expression
      readonly d: Expression
      readonly target: string | null
      readonly least: Expression
    }
  /** n of d, times `per`, as it is printed beside a number that must be reached or not be passed, with so many decimals at least. */
  | {
      readonly kind: "quotient"
      readonly n: Expression
      readonly d: Expression
      readonly per: number
      readonly line: { readonly at: string; readonly is: "least" | "most" } | null
      readonly least: number
    }
  /** The decimals with which two percentages that differ print differently. */
  | {
      readonly kind: "places-apart"
      readonly n: Expression
      readonly d: Expression
      readonly than: { readonly n: Expression; readonly d: Expression }
    }
  /** A share as it is printed, with the decimal point of the reader's program. */
  | { readonly kind: "printed-share"; readonly share: Expression }

export type ExpressionOperator = "=" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/"

export type ExpressionCall =
  | "if"
  | "and"
  | "or"
  | "is-number"
  /** How many of the cells hold a number; how many of a range read so. */
  | "count"
  | "count-if"
  | "sum"
  /** Of a range, cell by cell: weights times numbers added up, words counting for nothing; how many tests hold. */
  | "weighted"
  | "how-many"
  /** A number, or 0 where there is none. */
  | "number-or-0"
  | "round"
  /** A number with this many digits at least: `number`, `"000"`. */
  | "digits"
  /** A number in words with so many decimals, its points those of the reader's program. */
  | "fixed"
  /** The first letters of a text. */
  | "begin"
