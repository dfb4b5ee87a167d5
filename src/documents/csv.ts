import type { DataTable, DataValue } from "./data-table.ts"

/** Begins like a formula: a spreadsheet would run it. An apostrophe before it makes it text. */
const runs = /^[=+\-@\t\r]/

const field = (value: DataValue): string => {
  if (value === null) return ""
  const text = typeof value === "string" && runs.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV (RFC 4180: commas, CRLF, quotes doubled), with a BOM by which Excel knows UTF-8. Decimals have a point; null is empty. */
export function csv({ columns, rows }: DataTable): string {
  const head = columns.map(({ name }) => name).join(",")
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map(({ values }) => field(values[row] ?? null)).join(","),
  )
  return `\uFEFF${[head, ...lines].map((line) => `${line}\r\n`).join("")}`
}
