import { cellRef } from "../../excel/address.ts"
import type { BookCell } from "../../excel/book.ts"
import type { Address } from "../../model/table.ts"

/** A place in the workbook that a cell may jump to. */
export type Link = NonNullable<BookCell["link"]>

/** A table on its sheet: its rows by their ids, its columns by their keys, from 1. */
export interface PlacedTable {
  readonly sheet: string
  readonly rows: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
}

/** The tables of the whole workbook, known once all sheets are laid out. */
export type Places = ReadonlyMap<string, PlacedTable>

/** Where an address lies; null where the workbook does not show it. */
export function placeOf(places: Places, { table, row, column }: Address): Link | null {
  const placed = places.get(table)
  const [at, across] = [placed?.rows.get(row), placed?.columns.get(column)]
  return placed === undefined || at === undefined || across === undefined
    ? null
    : { sheet: placed.sheet, cell: cellRef(at, across) }
}
