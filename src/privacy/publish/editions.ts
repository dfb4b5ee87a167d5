import type { Consolidation } from "../../model/consolidation.ts"
import type { PublishedFigures, PublishedSource } from "../../model/published.ts"
import { type Edition, type EditionCell, type EditionRow, type EditionSum, rowKey } from "./family.ts"
import { smallBelow, withheldSign } from "./sign.ts"

/** The hash of the report behind a row, by agency and period; null where nobody can say. */
type Reports = (agency: string, period: string) => string | null | undefined

/** The reports that the figures of today stand on. */
export function reportsOf({ submissions, yearly = [] }: Consolidation): Reports {
  const hashes = new Map(
    [submissions, ...yearly].flatMap(({ obligations }) =>
      obligations.map(({ agency, period, inForce }) => [
        `${agency} ${period}`,
        inForce?.checked.submission.sha256 ?? null,
      ]),
    ),
  )
  return (agency, period) => hashes.get(`${agency} ${period}`)
}

/** What editions before told of these measures. */
export function editionsOf(
  published: readonly PublishedFigures[],
  measures: ReadonlySet<string>,
  today: Reports,
): Edition[] {
  // Of rows that are not printed today the first edition's report is the one that others are compared with.
  const first = new Map<string, string | null>()
  return published.flatMap((edition) => {
    const told = edition.measures.filter(({ id }) => measures.has(id))
    const rows = new Map<string, { readonly same: boolean; readonly cells: Map<string, EditionCell> }>()
    for (const { id, sources } of told)
      for (const source of sources) {
        const cell = cellOf(source)
        if (cell === null) continue
        const key = rowKey(source)
        const row = rows.get(key) ?? { same: isSame(edition, source, today, first), cells: new Map() }
        rows.set(key, row)
        row.cells.set(id, cell)
      }
    if (rows.size === 0) return []
    const keys = (measure: string): readonly string[] =>
      [...rows].filter(([, { cells }]) => cells.has(measure)).map(([key]) => key)
    const sums: EditionSum[] = [
      ...told.flatMap(({ id, value }) => (value === null ? [] : [{ measure: id, rows: keys(id), sum: value }])),
      ...edition.parts.flatMap(({ numerator, denominator }) =>
        [numerator, denominator].flatMap(({ measure, value }) => {
          const both = keys(numerator.measure).filter((key) => rows.get(key)?.cells.has(denominator.measure))
          return value === null || !measures.has(measure) ? [] : [{ measure, rows: both, sum: value }]
        }),
      ),
    ]
    return [{ rows: [...rows].map(([key, row]): EditionRow => ({ key, ...row })), sums }]
  })
}

function cellOf({ value, shown }: PublishedSource): EditionCell | null {
  if (value !== null) return { least: value, most: value }
  if (shown === withheldSign.small) return { least: 0, most: smallBelow - 1 }
  // Of a table that was left out as a whole the sign tells nothing.
  return shown === null ? null : { least: 0, most: null }
}

function isSame(
  { period, inForce }: PublishedFigures,
  source: PublishedSource,
  today: Reports,
  first: Map<string, string | null>,
): boolean {
  // A stage's edition names the reports of its last year alone.
  if (source.period !== period) return true
  const then = inForce.get(source.agency) ?? null
  const key = `${source.agency} ${period}`
  const now = today(source.agency, period) ?? first.get(key)
  if (now === undefined) first.set(key, then)
  return now === undefined || now === then
}
