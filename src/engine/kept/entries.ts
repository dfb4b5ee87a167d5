import { entryOf } from "../../form/bind/sheet.ts"
import type { Form } from "../../model/form.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import type { Entry } from "../../model/submission.ts"

// An entry repeats what its form says already: what is kept is the rest, entry by entry in the form's order.

const ofForm = ["sheet", "row", "column", "label", "input", "required", "measure", "unit", "countUnit"] as const
const ofPlace = ["kind", "file", "sheet", "row", "column"] as const

type Own = Omit<Entry, (typeof ofForm)[number] | "at">

/** The cell alone where it stands on its own sheet; and what was read there. */
export type KeptEntry = readonly [at: WorkbookPlace | string | null, own: Own]

interface Expected {
  readonly entry: Omit<Entry, "at">
  readonly place: WorkbookPlace
}

/** What the form says of each of its cells for input, in order. */
const expectedOf = (form: Form, file: string): Expected[] =>
  form.sheets.flatMap((sheet) => {
    const headings = new Map(sheet.columns.map(({ key, heading }) => [key, heading]))
    return sheet.rows.flatMap((row) =>
      row.cells.map((cell): Expected => {
        const column = headings.get(cell.column) ?? null
        return {
          entry: entryOf(sheet, row, cell),
          place: { kind: "workbook", file, sheet: sheet.name, cell: null, row: row.code, column },
        }
      }),
    )
  })

/** Null where the entries are not those of the form, one by one. */
export function keptEntries(form: Form, file: string, entries: readonly Entry[]): readonly KeptEntry[] | null {
  const expected = expectedOf(form, file)
  const kept = entries.flatMap((entry, index): KeptEntry[] => {
    const known = expected[index]
    if (known === undefined || ofForm.some((key) => known.entry[key] !== entry[key])) return []
    const { at, sheet, row, column, label, input, required, measure, unit, countUnit, ...own } = entry
    return [[ofPlace.every((key) => known.place[key] === at[key]) ? at.cell : at, own]]
  })
  return kept.length === expected.length && entries.length === expected.length ? kept : null
}

export const entriesFrom = (form: Form, file: string, kept: readonly KeptEntry[]): Entry[] =>
  expectedOf(form, file).flatMap(({ entry, place }, index) => {
    const [at, own] = kept[index] ?? []
    if (own === undefined) return []
    return [{ ...entry, at: typeof at === "object" && at !== null ? at : { ...place, cell: at ?? null }, ...own }]
  })
