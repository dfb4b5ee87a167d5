import { type FactRow, factFields } from "./facts.ts"

/** Begins like a formula: a spreadsheet would run it. An apostrophe before it makes it text. */
const runs = /^[=+\-@\t\r]/

const field = (value: string | number | null): string => {
  if (value === null) return ""
  const text = typeof value === "number" ? String(value) : runs.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The facts as CSV (RFC 4180: commas, CRLF, quotes doubled), with a BOM by which Excel knows UTF-8. Decimals have a point; null is empty. */
export function csv(facts: readonly FactRow[]): string {
  const head = factFields.map(({ name }) => name).join(",")
  const rows = facts.map((fact) => factFields.map(({ name }) => field(fact[name])).join(","))
  return `\uFEFF${[head, ...rows].map((row) => `${row}\r\n`).join("")}`
}
