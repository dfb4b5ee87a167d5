import type { Bilingual } from "./words.ts"

/** A place in a submitted workbook. `cell` is null where no cell can be pointed at; `row` is a code of the form, `column` a heading. */
export interface WorkbookPlace {
  readonly kind: "workbook"
  readonly file: string
  readonly sheet: string | null
  readonly cell: string | null
  readonly row: string | null
  readonly column: string | null
}

/** A place in a YAML file of the plan, the register or the rulings. Lines and columns count from 1; `path` is like `indicators/CT1.2/targets/0`. */
export interface TextPlace {
  readonly kind: "text"
  readonly file: string
  readonly line: number
  readonly column: number
  readonly path: string
}

export type Place = WorkbookPlace | TextPlace

/** What is wrong at a place of a YAML file, in words that a rule puts into its message. */
export interface TextFault {
  readonly kind: "syntax" | "shape" | "duplicate-key"
  readonly at: TextPlace
  readonly problem: Bilingual
}
