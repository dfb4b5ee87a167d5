import type { CellRange, Table } from "../../model/workbook.ts"
import { type Address, between, lastColumn, lastRow } from "../address.ts"
import type { Corner, Reference } from "./tokens.ts"

/** How far the cell that uses a formula lies from the one in which it is written out. */
export interface Shift {
  readonly rows: number
  readonly columns: number
}

const moved = (at: number, by: number, last: number): number => ((((at + by - 1) % last) + last) % last) + 1

const cornerOf = ({ row, column, fixedRow, fixedColumn }: Corner, { rows, columns }: Shift): Address => ({
  row: fixedRow ? row : moved(row, rows, lastRow),
  column: fixedColumn ? column : moved(column, columns, lastColumn),
})

/** The cells that a reference means for a cell so far away. */
export const rangeOf = ({ from, to }: Reference, shift: Shift): CellRange =>
  between(cornerOf(from, shift), cornerOf(to, shift))

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right

/** The cells that a structured reference means, seen from a row: `[Số]`, `[@Số]`, `[[#Totals],[Số]]`, `[[Quý I]:[Quý IV]]`; "" is the table's data. Null
 * for one that the table does not have. */
export function tableRange({ range, headers, totals, columns }: Table, spec: string, row: number): CellRange | null {
  const inside = spec.slice(1, -1).trim()
  const words = inside.includes("[")
    ? [...inside.matchAll(/\[([^[\]]*)\]/g)].map(([, word = ""]) => word.toLowerCase())
    : [inside.replace(/^@/, "").toLowerCase()]
  const named = words.filter((word) => word !== "" && !word.startsWith("#")).map((word) => word.replace(/'(.)/g, "$1"))
  const found = named.map((name) => columns.indexOf(name))
  if (found.includes(-1)) return null
  const [first, last] = found.length === 0 ? [0, columns.length - 1] : [Math.min(...found), Math.max(...found)]
  const sides = { left: range.left + first, right: range.left + last }
  if (inside.startsWith("@") || words.includes("#this row")) return { ...sides, top: row, bottom: row }
  if (words.includes("#all")) return { ...sides, top: range.top, bottom: range.bottom }
  if (words.includes("#headers")) return { ...sides, top: range.top, bottom: range.top + headers - 1 }
  if (words.includes("#totals")) return { ...sides, top: range.bottom - totals + 1, bottom: range.bottom }
  return { ...sides, top: range.top + headers, bottom: range.bottom - totals }
}
