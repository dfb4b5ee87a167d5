import { serialOfDay } from "../../src/base/day.ts"
import { cellRef } from "../../src/excel/address.ts"
import type { Book, BookCell } from "../../src/excel/book.ts"
import type { Cell, CellValue, Sheet, Workbook } from "../../src/model/workbook.ts"

/** What is typed into a cell, as tests write it: a number, a text, `true`, a day (`{ day: "2013-07-05" }`), or a cell's own parts. */
export type Typed =
  | string
  | number
  | boolean
  | { readonly day: string }
  | Partial<Pick<Cell, "value" | "format" | "formula" | "font" | "hidden" | "look">>

/** A cell for what was typed; null for nothing. */
export function typedCell(row: number, column: number, typed: Typed | null): Cell | null {
  if (typed === null || typed === "") return null
  const plain = {
    ref: cellRef(row, column),
    row,
    column,
    format: "general",
    formula: null,
    font: null,
    hidden: false,
  } as const
  if (typeof typed === "string") return { ...plain, value: { kind: "text", text: typed } }
  if (typeof typed === "number") return { ...plain, value: { kind: "number", number: typed } }
  if (typeof typed === "boolean") return { ...plain, value: { kind: "boolean", boolean: typed } }
  if ("day" in typed) return { ...plain, format: "date", value: { kind: "number", number: serialOfDay(typed.day) } }
  return { ...plain, value: { kind: "none" }, ...typed }
}

/** A sheet of rows of typed cells, from A1. */
export const sheetOf = (
  name: string,
  rows: readonly (readonly (Typed | null)[])[],
  set: Partial<Sheet> = {},
): Sheet => ({
  name,
  visibility: "visible",
  cells: rows.flatMap((row, r) => row.flatMap((typed, c) => typedCell(r + 1, c + 1, typed) ?? [])),
  merges: [],
  comments: [],
  ...set,
})

export const workbookOf = (sheets: readonly Sheet[], set: Partial<Workbook> = {}): Workbook => ({
  sheets,
  date1904: false,
  macros: false,
  externalLinks: [],
  asides: [],
  unread: new Map(),
  ...set,
})

/**
 * A workbook written as Markdown: a line `## Name` begins a sheet, lines with strokes are its rows, from A1 on. `12` and `12.5` are numbers, `"12"` is text,
 * `@2013-07-05` a date cell, `#REF!` an error, `85%` a number in percent format, `=A1+A2 -> 7` a formula with its value; everything else is text.
 */
export function tables(markdown: string): Workbook {
  const sheets: { readonly name: string; readonly rows: (Typed | null)[][] }[] = []
  for (const line of markdown.split("\n").map((text) => text.trim())) {
    if (line.startsWith("## ")) sheets.push({ name: line.slice(3), rows: [] })
    else if (line.startsWith("|") && !/^[|\s:-]+$/.test(line))
      sheets.at(-1)?.rows.push(
        line
          .split("|")
          .slice(1, -1)
          .map((text) => typedOf(text.trim())),
      )
  }
  return workbookOf(sheets.map(({ name, rows }) => sheetOf(name, rows)))
}

/** What a text in a Markdown table stands for; null for nothing. */
export function typedOf(text: string): Typed | null {
  if (text === "") return null
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (/^".*"$/.test(text)) return text.slice(1, -1)
  if (/^@\d{4}-\d\d-\d\d$/.test(text)) return { day: text.slice(1) }
  if (/^-?\d+(?:\.\d+)?%$/.test(text))
    return { value: { kind: "number", number: Number(text.slice(0, -1)) / 100 }, format: "percent" }
  if (/^#[A-Z/0]+[!?A]?$/.test(text)) return { value: { kind: "error", error: text } }
  const formula = /^=(.*?)(?: -> (.*))?$/.exec(text)
  if (!formula) return text
  const [, source = "", cached] = formula
  const inner = cached === undefined ? null : typedCell(1, 1, typedOf(cached))
  const value: CellValue = inner?.value ?? { kind: "none" }
  return { value, formula: source }
}

/** A book that would be written, as the workbook that would be read back: what tests need of the way through the file. */
export const workbookOfBook = (book: Book): Workbook =>
  workbookOf(
    book.sheets.map((sheet) => ({
      ...sheetOf(
        sheet.name,
        sheet.rows.map((row) => row.cells.map(typedIn)),
      ),
      visibility: sheet.visibility ?? "visible",
      merges: sheet.merges ?? [],
    })),
  )

function typedIn(cell: BookCell | null): Typed | null {
  const value = cell?.value ?? null
  if (value === null || typeof value !== "object") return value
  if (value.kind === "day") return { day: value.day }
  if (value.kind === "rich") return value.runs.map((run) => run.text).join("")
  if (value.kind === "error") return { value }
  const { result } = value
  const cached: CellValue =
    result === null
      ? { kind: "none" }
      : typeof result === "number"
        ? { kind: "number", number: result }
        : { kind: "text", text: result }
  return { value: cached, formula: value.formula }
}
