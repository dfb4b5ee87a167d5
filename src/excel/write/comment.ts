import type ExcelJS from "exceljs"
import type { BookSheet } from "../book.ts"
import { font } from "../look.ts"
import { linesFor } from "./fit.ts"

const size = 11
/** Width of a comment's box in pixels, and the same in characters of a column. */
const boxWidth = 340
const boxCharacters = 46

/** A comment as exceljs takes it. */
export const noteOf = (text: string): ExcelJS.Comment => ({
  texts: [{ text, font: { name: font, size } }],
  margins: { insetmode: "auto", inset: [] },
})

export const hasComments = ({ rows }: BookSheet): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell?.comment))

/** exceljs gives every comment the same small box: each gets room for its words. */
export const withBoxes = (vml: string, sheet: BookSheet): string =>
  vml.replace(
    /<x:Anchor>[^<]*<\/x:Anchor>(.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>)/gs,
    (_, rest: string, row: string, column: string) =>
      `<x:Anchor>${anchor(sheet, Number(row), Number(column)).join(", ")}</x:Anchor>${rest}`,
  )

/** Where the box stands, at the right of its cell: column, pixels into it, row, pixels into it, and the same of its far corner; all count from 0. */
function anchor(sheet: BookSheet, row: number, column: number): readonly number[] {
  const text = sheet.rows[row]?.cells[column]?.comment ?? ""
  const height = linesFor(text, boxCharacters, size) * size * 1.65 + 14
  const top = Math.max(0, row - 1)
  const widths = (at: number) => Math.round((sheet.columns[at]?.width ?? 9) * 7 + 5)
  const heights = (at: number) => Math.round(((sheet.rows[at]?.height ?? 15) * 4) / 3)
  const [right, into] = walk(column + 1, boxWidth + 12, widths)
  const [bottom, down] = walk(top, height + 4, heights)
  return [column + 1, 12, top, 4, right, into, bottom, down]
}

/** Where one is after so many pixels from the beginning of a column or row: in which, and how far into it. */
function walk(from: number, pixels: number, sizeOf: (at: number) => number): readonly [number, number] {
  let [at, left] = [from, pixels]
  while (left > sizeOf(at)) {
    left -= Math.max(1, sizeOf(at))
    at += 1
  }
  return [at, Math.round(left)]
}
