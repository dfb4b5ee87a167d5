import { tidy } from "../../base/text.ts"
import { cellRef, parseAddress } from "../../excel/address.ts"
import type { FormCell, FormRow, FormSheet } from "../../model/form.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import type { Entry, FormulaDoubt, Reading } from "../../model/submission.ts"
import type { Cell, CellRange, Sheet } from "../../model/workbook.ts"
import { comesToNothing } from "../doubt/doubt.ts"
import type { PeriodOfDay } from "../value/day.ts"
import { readValue, shown } from "../value/read-value.ts"
import type { FoundSheet } from "./find-sheets.ts"
import { cellAt, holds, isFilled, textOf } from "./grid.ts"
import { placeIn } from "./place.ts"

/** What the cells of a workbook are read with. */
export interface Reader {
  readonly file: string
  /** Null while the period is not known. */
  readonly period: PeriodOfDay | null
  readonly date1904: boolean
  /** Why the result of a formula is doubtful. */
  readonly doubtOf: (sheet: Sheet, cell: Cell) => FormulaDoubt | null
}

/** A cell for input where it was found: more than once where its row stands twice, or on two sheets. */
interface Occurrence {
  readonly sheet: Sheet
  readonly ref: string
  readonly cell: Cell | null
  /** The unit of counting that holds on its row. */
  readonly unit: string | null
}

/** The entries of a sheet of the form, one for each of its cells for input: `absent` where column or row is not there; faulty where the row stands twice,
 * or on a copy of the sheet, and something is entered (nobody can tell which counts, and they are never added). */
export function bindSheet(reader: Reader, sheet: FoundSheet, copies: readonly FoundSheet[]): Entry[] {
  return sheet.form.rows.flatMap((row) =>
    row.cells.map((cell): Entry => {
      const place = (name: string | null, ref: string | null) => placeOf(reader.file, sheet.form, row, cell, name, ref)
      const [first, ...twice] = occurrencesOf(sheet, row, cell)
      if (!first) return { ...entryOf(sheet.form, row, cell), at: place(sheet.sheet.name, null) }
      const rivals = [
        ...twice,
        ...besides(sheet, row, cell),
        ...copies.flatMap((copy) => occurrencesOf(copy, row, cell).filter(holdsEntry)),
      ]
      const [rival] = rivals
      const isBare = first.cell === null || (first.cell.value.kind === "text" && !isFilled(first.cell))
      const seen = (isBare ? pictureAt(first.sheet, first.ref, cell) : null) ?? first.cell
      const read: Reading =
        rival && [first, ...rivals].some(holdsEntry)
          ? { state: "faulty", fault: "row-duplicated", guess: null, related: place(rival.sheet.name, rival.ref) }
          : readValue(seen, {
              ...reader,
              input: cell.input,
              unit: first.unit,
              limits: cell.limits,
              statuses: cell.statuses,
            })
      const found = seen !== null && seen.formula !== null ? reader.doubtOf(first.sheet, seen) : null
      const doubt = found?.why === "set-for-blank" && !isFigure(cell, read) ? null : found
      const ofBlank =
        seen !== null &&
        ((doubt?.why === "blank" && comesToNothing(seen)) || (doubt?.why === "set-for-blank" && saysNothing(read)))
      const held = seen?.value.kind === "number" ? seen.value.number : undefined
      const otherwise = seen?.look?.shown !== undefined || seen?.format === "percent"
      return {
        ...entryOf(sheet.form, row, cell),
        at: place(first.sheet.name, first.ref),
        typed: seen === null ? "" : tidy(shown(seen, reader.date1904)),
        // Blank is never zero, whoever computed it.
        read: ofBlank ? { state: "blank" } : read,
        computed: seen !== null && seen.formula !== null,
        ...(seen?.look === undefined ? {} : { look: seen.look }),
        ...(otherwise && held !== undefined ? { held } : {}),
        ...(doubt === null ? {} : { doubt }),
      }
    }),
  )
}

/** Does it count, and not only tell? "…" said for a blank says itself that the figure is missing. */
const isFigure = ({ input }: FormCell, { state }: Reading): boolean =>
  input !== "text" && state !== "declared-missing" && state !== "blank"

const saysNothing = (read: Reading): boolean => read.state === "number" && read.number === 0

/** A picture over more cells than this is the page's (a watermark, a coat of arms behind it), and answers none that need no answer. */
const largestAnswer = 60

const sizeOf = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1)

/** A blank cell over which a picture lies: somebody's answer, which nobody can read. */
function pictureAt({ pictures = [] }: Sheet, ref: string, { required }: FormCell): Cell | null {
  const at = parseAddress(ref)
  if (at === null || !pictures.some((range) => holds(range, at) && (required || sizeOf(range) <= largestAnswer)))
    return null
  const [value, look] = [{ kind: "none" }, { picture: true }] as const
  return { ref, ...at, value, format: "general", formula: null, font: null, hidden: false, look }
}

/** Entries of a row under a second column of the same heading, where they say something else than the first. */
export function besides(where: FoundSheet, row: FormRow, cell: FormCell): Occurrence[] {
  const { sheet, columns, doubles, found } = where
  const [first] = found.rows.get(row.code) ?? []
  const column = columns.get(cell.column)
  if (first === undefined || column === undefined) return []
  const typed = cellAt(sheet, first, column)
  if (typed === null || !isFilled(typed)) return []
  return (doubles.get(cell.column) ?? []).flatMap((other) => {
    const rival = cellAt(sheet, first, other)
    const differs = rival !== null && isFilled(rival) && tidy(shown(rival, false)) !== tidy(shown(typed, false))
    return differs ? [{ sheet, ref: rival.ref, cell: rival, unit: row.unit }] : []
  })
}

/** The entries of a sheet that is not there, or whose headings are not. */
export const absentEntries = (file: string, form: FormSheet, sheet: string | null): Entry[] =>
  form.rows.flatMap((row) =>
    row.cells.map((cell) => ({ ...entryOf(form, row, cell), at: placeOf(file, form, row, cell, sheet, null) })),
  )

const holdsEntry = ({ cell }: Occurrence): boolean => cell !== null && isFilled(cell)

function occurrencesOf(where: FoundSheet, row: FormRow, cell: FormCell): Occurrence[] {
  const { sheet, columns, found } = where
  const column = columns.get(cell.column)
  if (column === undefined) return []
  const units = columns.get("quantity-unit")
  return (found.rows.get(row.code) ?? []).map((at) => {
    const input = inputAt(where, at, column)
    const unit = row.unit ?? (units === undefined ? null : textOf(cellAt(sheet, at, units)))
    return { sheet, ref: input?.ref ?? cellRef(at, column), cell: input, unit }
  })
}

/** A cell for input; one that is merged with a cell of its row that belongs to no column of the form has that cell's value. */
function inputAt({ sheet, columns, merges }: FoundSheet, row: number, column: number): Cell | null {
  const cell = cellAt(sheet, row, column)
  const range =
    cell === null ? merges.get(row)?.find(({ left, right }) => left <= column && column <= right) : undefined
  if (range === undefined || [...columns.values()].includes(range.left)) return cell
  return cellAt(sheet, row, range.left)
}

/** What the form says of a cell for input, before anything is read. */
export const entryOf = (form: FormSheet, row: FormRow, cell: FormCell): Omit<Entry, "at"> => ({
  sheet: form.id,
  row: row.code,
  column: cell.column,
  label: row.label,
  input: cell.input,
  ...(cell.limits === undefined ? {} : { limits: cell.limits }),
  ...(cell.statuses === undefined ? {} : { statuses: cell.statuses }),
  required: cell.required,
  measure: cell.measure,
  unit: form.id === "units" ? row.code : null,
  countUnit: row.unit,
  typed: "",
  read: { state: "absent" },
  computed: false,
})

const placeOf = (
  file: string,
  form: FormSheet,
  row: FormRow,
  { column }: FormCell,
  sheet: string | null,
  cell: string | null,
): WorkbookPlace => {
  const heading = form.columns.find(({ key }) => key === column)?.heading ?? null
  return placeIn(file, { sheet, cell, row: row.code, column: heading })
}
