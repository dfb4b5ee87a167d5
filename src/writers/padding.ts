import type { TableColumn } from "../model/table.ts"

/** Columns that a text takes in letters of one width; combining marks take none. */
export const lengthOf = (text: string): number => [...text.normalize("NFC").replace(/\p{M}/gu, "")].length

/** The text as wide as its column. */
export function padded(text: string, width: number, align: TableColumn["align"]): string {
  const room = Math.max(0, width - lengthOf(text))
  const left = align === "left" ? 0 : align === "right" ? room : Math.floor(room / 2)
  return `${" ".repeat(left)}${text}${" ".repeat(room - left)}`
}

/** Rows of texts in columns of one width each, indented. */
export function indentedColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => lengthOf(row[at] ?? ""))))
  return rows.map((row) => `  ${row.map((cell, at) => padded(cell, widths[at] ?? 0, "left")).join("  ")}`.trimEnd())
}
