import { describe, expect, it } from "vitest"
import type { BookCell, BookSheet } from "../../../src/excel/book.ts"
import { heightFor, linesFor } from "../../../src/excel/write/fit.ts"
import { compose } from "../../../src/report/compose.ts"
import { bookOf } from "../../../src/writers/xlsx/xlsx.ts"
import { half2013, nothing2013, province2013, stage2015 } from "../../support/province-2013.ts"

const onPaper = ["Tổng hợp", "Việc cần làm", "Thời hạn", "Chỉ tiêu", "Hoạt động", "Nhiệm vụ", "Kinh phí"]

/** The words or the number that a cell shows; of a formula its value now. */
function shown({ value }: BookCell): string | number | null {
  if (typeof value === "string" || typeof value === "number") return value
  return value !== null && typeof value === "object" && value.kind === "formula" ? value.result : null
}

/** The width of a cell, over the columns that it is merged over. */
function widthOf({ columns, merges = [] }: BookSheet, row: number, column: number): number {
  const merged = merges.find(({ top, left }) => top === row && left === column)
  const own = columns.slice(column - 1, merged?.right ?? column)
  return own.reduce((so, { width }) => so + width, 0)
}

const cellsOf = (sheet: BookSheet) =>
  sheet.rows.flatMap(({ cells, height = 15 }, i) =>
    cells.flatMap((cell, j) => (cell === null ? [] : [{ cell, height, row: i + 1, column: j + 1 }])),
  )

describe.each([
  ["a year", province2013],
  ["a half-year", half2013],
  ["the stage", stage2015],
  ["an empty folder", nothing2013],
] as const)("the workbook of %s", (_, consolidation) => {
  const { sheets } = bookOf(compose(consolidation, "vi"))

  it("begins with the sheets that are printed, whole", () => {
    const printed = sheets.filter(({ print }) => print.header === undefined)
    expect(printed.map(({ name }) => name)).toEqual(
      onPaper.filter((name) => sheets.some((sheet) => sheet.name === name)),
    )
    expect(sheets.slice(0, printed.length)).toEqual(printed)
    for (const { name, print, rows, columns } of printed)
      expect(print.area, name).toEqual({ top: 1, left: 1, bottom: rows.length, right: columns.length })
  })

  it("says of every other sheet, on it and on paper, that it is for the screen, and prints nothing else of it", () => {
    for (const { name, print, rows, columns } of sheets.filter(({ name }) => !onPaper.includes(name))) {
      expect(print.header, name).toContain("tra cứu trên máy")
      expect(rows.some(({ cells }) => cells[0]?.value === print.header)).toBe(true)
      const { top = 0 } = print.area ?? {}
      expect(print.area).toEqual({ top, left: 1, bottom: top, right: columns.length })
      expect(rows[top - 1]?.cells).toEqual([])
    }
  })

  it("cuts no words: every row is as high as they need", () => {
    for (const sheet of sheets)
      for (const { cell, height, row, column } of cellsOf(sheet)) {
        const text = shown(cell)
        if (typeof text !== "string" || !cell.style.wrap) continue
        const needed = heightFor(text, widthOf(sheet, row, column), cell.style)
        expect(height, `${sheet.name}, row ${row}: ${text}`).toBeGreaterThanOrEqual(needed)
      }
  })

  it("breaks no word of a heading, and has room for every number, which keeps off the line at its right", () => {
    for (const sheet of sheets)
      for (const { cell, row, column } of cellsOf(sheet)) {
        const text = shown(cell)
        const width = widthOf(sheet, row, column)
        const { size, bold, wrap, align, format = "", indent } = cell.style
        const fits = (word: string) =>
          expect(linesFor(word, width, size ?? 12, bold, indent), `${sheet.name}: ${word}`).toBe(1)
        if (typeof text === "string" && bold && wrap) for (const word of text.split(/\s/)) fits(word)
        if (typeof text !== "number" || align !== "right") continue
        expect(format, `${sheet.name}, row ${row}`).toMatch(/_\)$/)
        fits(format.includes("%") ? `${(100 * text).toFixed(1)}%` : text.toLocaleString("en"))
      }
  })

  it("leaves decimal points to the reader's program", () => {
    for (const sheet of sheets)
      for (const { cell } of cellsOf(sheet)) {
        const { value } = cell
        if (value === null || typeof value !== "object" || value.kind !== "formula") continue
        for (const [, words] of value.formula.matchAll(/"([^"]*)"/g))
          expect(words).not.toMatch(/^[.,]\d*$|[0#][.,][0#]/)
      }
  })
})
