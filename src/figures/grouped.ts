import type { Table, TableRow } from "../model/table.ts"
import { groupRow } from "./cells.ts"

/** A table whose rows begin with a code and its text, both said once: as a row above the rows that have the same code. */
export function grouped(table: Table): Table {
  const rows: TableRow[] = []
  let last = ""
  for (const row of table.rows) {
    if (row.kind !== "data") {
      rows.push(row)
      continue
    }
    const [code = "", text = ""] = row.cells.slice(0, 2).map((cell) => (cell.kind === "text" ? cell.text : ""))
    if (code !== last) rows.push(groupRow(`${code}. ${text}`))
    last = code
    rows.push({ ...row, cells: row.cells.slice(2) })
  }
  return { ...table, columns: table.columns.slice(2), rows }
}
