import type { Table } from "../model/table.ts"

/** The keys of columns that say something in some row. */
export const toldColumns = ({ columns, rows }: Table): string[] =>
  columns.flatMap(({ key }, i) =>
    rows.some(({ kind, cells }) => kind !== "group" && (cells[i]?.kind ?? "none") !== "none") ? [key] : [],
  )

/** The table with only these columns, in the table's own order; group rows stay whole. */
export function narrowed(table: Table, keys: readonly string[]): Table {
  const kept = table.columns.flatMap(({ key }, i) => (keys.includes(key) ? [i] : []))
  const pick = <T>(items: readonly T[]): T[] => items.filter((_, i) => kept.includes(i))
  return {
    ...table,
    columns: pick(table.columns),
    rows: table.rows.map((row) => (row.kind === "group" ? row : { ...row, cells: pick(row.cells) })),
  }
}
