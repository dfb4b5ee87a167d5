import type { Links } from "../excel-cell.ts"

/** Where things stand in the whole workbook, and what is worked out: known once all sheets are laid out. */
export interface Whole {
  /** Where cells may jump to: anchored rows, and named cells. */
  readonly links: Links
  /** Cells by their names. */
  readonly cells: Links
  /** Formulas by the names of their cells; they refer to others by name. */
  readonly formulas: ReadonlyMap<string, string>
}

export const nothingYet: Whole = { links: new Map(), cells: new Map(), formulas: new Map() }
