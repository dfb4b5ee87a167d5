import type { Form } from "../../model/form.ts"

/** As much as a cell holds. */
const longest = 30_000
const more = "…"
/** Codes of digits side by side would look like somebody's number. */
const between = "; "

/** The rows that a form is issued with, as `_meta` keeps them: their ids, in order; cut where they are more than a cell holds. */
export function rowsAsked({ sheets }: Form): string {
  const all = sheets.filter(({ id }) => id !== "cover").flatMap(({ rows }) => rows.map(({ code }) => code))
  const text = all.join(between)
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(between, longest))}${between}${more}`
}

/** Did a form have a row when it was issued, by what its `_meta` keeps? Of rows beyond the cut it is believed. */
export function issuedWith(rows: string): (row: string) => boolean {
  const known = new Set(rows.split(between))
  return known.has(more) ? () => true : (row) => known.has(row)
}
