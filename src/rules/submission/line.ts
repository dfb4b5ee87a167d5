import type { Entry } from "../../model/submission.ts"
import { quote } from "../quote.ts"

/** How a message names an entry: its row, and its column where the row has several cells for input. */
export type Line = {
  readonly row: string
  readonly label: string
  /** Heading of the column; null for the row's main column (Số liệu, Giá trị, a commune's count). */
  readonly column: string | null
}

export type TypedLine = Line & { readonly typed: string }

/** The facts that every message about an entry begins with. */
export const lineOf = ({ row, label, column, at, typed }: Entry): TypedLine => ({
  row,
  label,
  column: column.startsWith("value") ? null : at.column,
  typed,
})

/** `Dòng CT1.1/total “Tổng số văn bản”, cột Được cấp` */
export const lineVi = ({ row, label, column }: Line): string =>
  `Dòng ${row} ${quote(label)}${column === null ? "" : `, cột ${column}`}`

export const lineEn = ({ row, label, column }: Line): string =>
  `Row ${row} ${quote(label)}${column === null ? "" : `, column ${column}`}`

/** The likely meaning of what was typed, as a question; nothing where there is none. */
export const askVi = (guess: string | null): string => (guess === null ? "" : `; có phải là ${guess}?`)

export const askEn = (guess: string | null): string => (guess === null ? "" : `; did you mean ${guess}?`)
