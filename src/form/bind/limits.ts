import type { ReadFault, Sheet, Workbook } from "../../model/workbook.ts"

/** What binding and the rules look at, whatever the reader let through. Beyond it a file is named and left alone (QN204), not cut. */
export const formLimits = {
  /** Cells that hold something, on all sheets together: every one is searched for personal data. The largest form has some 2,000; 81 real office
   * workbooks have 507,087 together. */
  "form-cells": 100_000,
  /** Characters of text and formulas in all cells together, a shared text once for every cell that shows it. 100,000 cells of 80 characters. */
  "cell-text": 8 * 1024 * 1024,
  /** Rows that hold something, on all sheets with headings of the form. The largest form has some 300; a column that was filled down to the
   * end of an old sheet has 65,536, and is to be cleared before anybody reads it. */
  "form-rows": 20_000,
  /** Characters of text in TCVN3 and VNI. A form that is written in them from end to end has some 30,000. */
  "legacy-text": 1024 * 1024,
} as const

type FormLimit = keyof typeof formLimits

/** The fault of a file in which `amount` is above the limit; null where it is not. */
export const beyond = (limit: FormLimit, amount: number): ReadFault | null =>
  amount > formLimits[limit] ? { kind: "over-limit", limit, most: formLimits[limit] } : null

/** The characters that stand in a workbook's cells, repeated texts counted as often as they stand there. */
export const cellText = ({ sheets }: Workbook): number =>
  sheets.reduce(
    (sum, { cells }) =>
      cells.reduce(
        (so, { value, formula }) => so + (value.kind === "text" ? value.text.length : 0) + (formula?.length ?? 0),
        sum,
      ),
    0,
  )

/** How many cells of a workbook hold something. */
export const filledCells = ({ sheets }: Workbook): number => sheets.reduce((sum, { cells }) => sum + cells.length, 0)

/** How many rows of a sheet hold something. */
export const filledRows = ({ cells }: Sheet): number =>
  cells.reduce((sum, { row }, index) => (cells[index - 1]?.row === row ? sum : sum + 1), 0)
