import type { Table, TableCell, TableRow } from "../model/table.ts"
import { textCell } from "./cells.ts"

const textOf = (cell: TableCell | undefined): string => (cell?.kind === "text" ? cell.text : "")

/** A table whose rows have a code and its text, both said once: as a row above the rows that have the same code. */
export function grouped(table: Table): Table {
  const at = (key: string) => table.columns.findIndex((column) => column.key === key)
  const [code, item] = [at("code"), at("item")]
  const isKept = (_: unknown, i: number) => i !== code && i !== item
  const rows: TableRow[] = []
  let last = ""
  for (const row of table.rows) {
    if (row.kind !== "data") {
      rows.push(row)
      continue
    }
    const own = textOf(row.cells[code])
    if (own !== last) rows.push({ kind: "group", id: null, cells: [textCell(`${own}. ${textOf(row.cells[item])}`)] })
    last = own
    rows.push({ ...row, cells: row.cells.filter(isKept) })
  }
  return { ...table, columns: table.columns.filter(isKept), rows }
}
