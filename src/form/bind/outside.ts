import { fold } from "../../base/text.ts"
import type { Cell } from "../../model/workbook.ts"
import { isNumbering } from "./find-rows.ts"
import type { FoundSheet } from "./find-sheets.ts"
import { isFilled, rowsFrom, textOf } from "./grid.ts"

/** The first lines of the block where a report is signed. */
const signature =
  /người lập|lập biểu|người báo cáo|thủ trưởng|giám đốc|chủ tịch|trưởng phòng|kế toán|nơi nhận|ký tên|\(ký|họ tên|ngày .*tháng .*năm|^(?:tm|kt|tl|tuq|q)\./

/** The block where a report is signed begins within so many filled rows below the table. */
const signedWithin = 60

/**
 * Filled cells below the headings that belong to nothing in the form: beside the rows in columns of no heading, and in rows without a code of the form. Not
 * so titles and the words of added groups (in the columns of codes and labels), a column of running numbers, and the block where the report is signed.
 * `rows` are those of the sheet that a finding of their own speaks of.
 */
export function cellsOutside(found: FoundSheet, rows: ReadonlySet<number>): readonly Cell[] {
  const { sheet, bottom, columns } = found
  const ours = new Set([...found.found.rows.values()].flat())
  const [first, last] = [Math.min(...ours), Math.max(bottom, ...ours)]
  const known = new Set(columns.values())
  const words = new Set([columns.get("code"), columns.get("label")])
  const running = runningColumns(found, ours, known)
  const outside: Cell[] = []
  let [signed, below] = [false, 0]
  for (const cells of rowsFrom(sheet, bottom + 1)) {
    const row = cells[0]?.row ?? 0
    if (rows.has(row) || (row < first && isNumbering(cells))) continue
    const filled = cells.filter(isFilled)
    if (ours.has(row)) {
      const stands = new Set(filled.map((cell) => cell.column))
      outside.push(...filled.filter((cell) => !isKnown(found, cell.column, stands) && !running.has(cell.column)))
    } else {
      if (row > last) below++
      signed ||= row > last && below <= signedWithin && filled.some((cell) => signature.test(fold(textOf(cell))))
      const data = filled.filter((cell) => !words.has(cell.column) && !running.has(cell.column))
      outside.push(...(signed ? data.filter((cell) => cell.value.kind === "number") : data))
    }
  }
  return outside
}

/** A column of the form, or one more under the same heading as a column that is filled in this row: what they say is compared elsewhere. */
function isKnown({ columns, doubles }: FoundSheet, column: number, filled: ReadonlySet<number>): boolean {
  for (const [key, known] of columns)
    if (known === column || (filled.has(known) && doubles.get(key)?.includes(column))) return true
  return false
}

/** Columns of running numbers: headed "STT", or holding 1, 2, 3 … */
function runningColumns(found: FoundSheet, ours: ReadonlySet<number>, known: ReadonlySet<number>): ReadonlySet<number> {
  // One pass, for the same reason as in headingSpots.
  const numbers = new Map<number, string[]>()
  const running = new Set<number>()
  for (const cell of found.sheet.cells) {
    const head = cell.row <= found.bottom
    if (known.has(cell.column) || !(head || ours.has(cell.row)) || !isFilled(cell)) continue
    if (head && /^(?:stt|tt|số tt|số thứ tự)$/.test(fold(textOf(cell)))) running.add(cell.column)
    if (head) continue
    const texts = numbers.get(cell.column)
    if (texts) texts.push(textOf(cell))
    else numbers.set(cell.column, [textOf(cell)])
  }
  for (const [column, texts] of numbers)
    if (texts.length > 2 && texts.every((text, index) => Number(text) === index + 1)) running.add(column)
  return running
}
