import { ofEach } from "../../base/memory.ts"
import { groupBy } from "../../base/order.ts"
import { fold } from "../../base/text.ts"
import type { ColumnId, Form, FormSheet } from "../../model/form.ts"
import type { CellRange, Sheet, Workbook } from "../../model/workbook.ts"
import { instructionsSheet, metaSheet } from "../layout/lay-out.ts"
import { chooseColumns } from "./choose-columns.ts"
import { type FoundRows, findRows } from "./find-rows.ts"
import { headingSpots, type Spots, tableAmong } from "./find-table.ts"

/** A sheet of the form in a workbook: where its columns and rows are. */
export interface FoundSheet {
  readonly form: FormSheet
  readonly sheet: Sheet
  /** The last row of the headings. */
  readonly bottom: number
  /** By the column's key. */
  readonly columns: ReadonlyMap<string, number>
  /** Further columns under the same heading, by key. */
  readonly doubles: ReadonlyMap<string, readonly number[]>
  /** The columns in which some form has cells for input: column on the sheet -> key. */
  readonly inputs: ReadonlyMap<number, string>
  readonly found: FoundRows
  /** Merged ranges by their first row. */
  readonly merges: ReadonlyMap<number, readonly CellRange[]>
}

/** What became of a sheet of the form: found (and perhaps copies of it), there by name but without its headings, or missing. */
export type SheetSearch =
  | { readonly kind: "found"; readonly sheet: FoundSheet; readonly copies: readonly FoundSheet[] }
  | { readonly kind: "no-table"; readonly form: FormSheet; readonly sheet: Sheet }
  | { readonly kind: "missing"; readonly form: FormSheet }

/** The instructions and `_meta`: sheets of the form that hold no entries. */
export const isAside = (sheet: Sheet): boolean =>
  [metaSheet, instructionsSheet].some((name) => fold(name) === fold(sheet.name))

export type SpotsBySheet = ReadonlyMap<Sheet, Spots>

/** The places of a form's headings on every sheet of a workbook that may hold entries. Looked for once, with the headings of all forms. */
export function spotsIn(form: Form, { sheets }: Workbook): SpotsBySheet {
  const headings = new Set(
    form.sheets.flatMap(({ columns }) =>
      columns.flatMap(({ heading, formerly = [] }) => [heading, ...formerly].map(fold)),
    ),
  )
  return new Map(sheets.filter((sheet) => !isAside(sheet)).map((sheet) => [sheet, headingSpots(sheet, headings)]))
}

/** Finds the form's sheets in a workbook, visible or hidden: by name, else by their headings and the rows below them. A copy holds rows of a sheet that
 * stands elsewhere under its own name (or earlier in the workbook). `names` are those of all sheets that forms have: such a sheet is no copy.
 * `spots` are those of its headings, and perhaps of others. */
export function findSheets(
  form: Form,
  workbook: Workbook,
  spots: SpotsBySheet = spotsIn(form, workbook),
  names: readonly string[] = form.sheets.map((sheet) => sheet.name),
): readonly SheetSearch[] {
  const sheets = workbook.sheets.filter((sheet) => !isAside(sheet))
  const known = new Set(names.map(fold))
  return form.sheets.map((wanted) => search(wanted, known, sheets, spots))
}

function search(
  wanted: FormSheet,
  names: ReadonlySet<string>,
  sheets: readonly Sheet[],
  spots: SpotsBySheet,
): SheetSearch {
  const named = (sheet: Sheet) => fold(sheet.name) === fold(wanted.name)
  const isAnother = (sheet: Sheet) => names.has(fold(sheet.name))
  const among = (some: readonly Sheet[]) =>
    some.flatMap((sheet) => foundOn(sheet, wanted, spots.get(sheet) ?? new Map()) ?? [])
  const byName = among(sheets.filter(named))
  const hasRows = byName.some((candidate) => candidate.found.rows.size > 0)
  // Sheets under another sheet's name are looked at only where the one of this name has no rows: names may have been swapped.
  const others = among(sheets.filter((sheet) => !named(sheet) && !(hasRows && isAnother(sheet))))
  const candidates = [...byName, ...others.filter((candidate) => candidate.found.rows.size > 0)]
  // A sheet of that name which lost all its rows gives way to one that has them.
  const withRows = candidates.filter((candidate) => candidate.found.rows.size > 0)
  const [first, ...copies] = withRows.length > 0 ? withRows : candidates
  if (first) return { kind: "found", sheet: first, copies }
  const bare = sheets.find(named)
  return bare ? { kind: "no-table", form: wanted, sheet: bare } : { kind: "missing", form: wanted }
}

function foundOn(sheet: Sheet, form: FormSheet, spots: Spots): FoundSheet | null {
  const table = tableAmong(spots, sheet, form)
  if (table === null) return null
  const { columns, doubles } = chooseColumns(sheet, form, table)
  const found = findRows(sheet, form, table.bottom, columns.get("code") ?? null, columns.get("label") ?? null)
  const merges = mergesByRow(sheet)
  return { form, sheet, bottom: table.bottom, columns, doubles, inputs: inputColumns(form, columns), found, merges }
}

const mergesByRow = ofEach(({ merges }: Sheet) => groupBy(merges, (range) => range.top))

/** Columns that the form prints: what stands in them besides is no entry. */
const printed: ReadonlySet<ColumnId> = new Set(["code", "label", "unit", "previous"])

function inputColumns(form: FormSheet, columns: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  const inputs = new Map<number, string>()
  for (const { id, key } of form.columns) {
    const column = columns.get(key)
    if (column !== undefined && !printed.has(id)) inputs.set(column, key)
  }
  return inputs
}
