import { columnName } from "../../src/excel/address.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import type { CellValue, Workbook } from "../../src/model/workbook.ts"

// A workbook that was written, as its cells.

export function workbookIn(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes)
  if (result.kind === "fault") throw new RangeError(JSON.stringify(result.fault))
  return result.workbook
}

const plain = (value: CellValue | undefined): string | number | null =>
  value?.kind === "text" ? value.text : value?.kind === "number" ? value.number : null

/** Every cell's value by its sheet and place. */
export const valuesOf = ({ sheets }: Workbook): ReadonlyMap<string, string | number | null> =>
  new Map(sheets.flatMap(({ name, cells }) => cells.map(({ ref, value }) => [`${name}!${ref}`, plain(value)])))

/** The formulas with their places. */
export const formulasOf = ({ sheets }: Workbook): readonly { readonly at: string; readonly formula: string }[] =>
  sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ ref, formula }) => (formula === null ? [] : [{ at: `${name}!${ref}`, formula }])),
  )

/** The rows of a sheet, each with the values of its cells that are not empty. */
export function rowsOf({ sheets }: Workbook, name: string): readonly (readonly (string | number)[])[] {
  const rows = new Map<number, (string | number)[]>()
  for (const { row, value } of sheets.find((sheet) => sheet.name === name)?.cells ?? []) {
    const found = plain(value)
    if (found !== null && found !== "") rows.set(row, [...(rows.get(row) ?? []), found])
  }
  return [...rows.values()]
}

/** The cell of a row of a sheet, below a heading. */
export function cellAt({ sheets }: Workbook, name: string, code: string, heading: string): string {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? []
  for (const head of cells.filter(({ value }) => plain(value) === heading)) {
    const line = cells.find((cell) => cell.row > head.row && cell.column < head.column && plain(cell.value) === code)
    if (line !== undefined) return `${columnName(head.column)}${line.row}`
  }
  throw new RangeError(`${name}: no ${code} × ${heading}`)
}
