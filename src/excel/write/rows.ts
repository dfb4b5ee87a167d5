// The rows of a sheet, as exceljs writes them, which takes many times as long.
import { joinedBytes } from "../../base/bytes.ts"
import { serialOfDay } from "../../base/day.ts"
import { columnName, rangeRef } from "../address.ts"
import type { BookCell, BookRow, BookSheet, BookValue, Style } from "../book.ts"
import type { Strings } from "./strings.ts"
import { clean, encoded } from "./text.ts"

/** A cell as it is written. */
export interface Drawn extends Pick<BookCell, "value"> {
  /** Null: none of its own. */
  readonly style: Style | null
  /** By a merge: it is written even if there is nothing to say of it. */
  readonly covered?: true
}

/** The cells of each row: those that a merge covers are empty, and look as its first. */
export function drawnRows({ rows, merges = [] }: BookSheet): readonly (readonly (Drawn | null)[])[] {
  const drawn: (readonly (Drawn | null)[])[] = rows.map(({ cells }) => cells)
  for (const { top, left, bottom, right } of merges) {
    const first = drawn[top - 1]?.[left - 1] ?? { value: null, style: null }
    const covered = { value: null, style: first.style, covered: true } as const
    while (drawn.length < bottom) drawn.push([])
    for (let row = top; row <= bottom; row++) {
      const cells = [...(drawn[row - 1] ?? [])]
      while (cells.length < right) cells.push(null)
      for (let column = left; column <= right; column++) cells[column - 1] = covered
      if (row === top) cells[left - 1] = first
      drawn[row - 1] = cells
    }
  }
  return drawn
}

/** So many characters are encoded together. */
const piece = 32_768

/** The bytes of a long text, which is never in memory as one text. */
export function textBytes() {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  let waiting = ""
  return {
    add(text: string): void {
      waiting += text
      if (waiting.length < piece) return
      pieces.push(encoder.encode(waiting))
      waiting = ""
    },
    isEmpty: (): boolean => pieces.length === 0 && waiting === "",
    /** All of it, between two others. */
    between: (before: string, after: string): Uint8Array =>
      joinedBytes([encoder.encode(before), ...pieces, encoder.encode(waiting + after)]),
  }
}

/** What of a sheet's part its rows make. `numberOf`: the numbers that exceljs gave the styles. */
export function sheetData(sheet: BookSheet, numberOf: (style: Style) => number, strings: Strings) {
  const written = textBytes()
  let [top, left, bottom, right] = [0, 0, 0, 0]
  for (const [index, cells] of drawnRows(sheet).entries()) {
    let [first, last, inside] = [0, 0, ""]
    for (const [i, cell] of cells.entries()) {
      if (cell === null) continue
      first ||= i + 1
      last = i + 1
      inside += cellXml(`${columnName(i + 1)}${index + 1}`, cell, numberOf, strings)
    }
    const row = sheet.rows[index] ?? null
    if (!row?.height && last === 0) continue
    // As exceljs adds them up: a row without cells begins at column 0, and so counts anew from the next one.
    top ||= index + 1
    if (left === 0 || first < left) left = first
    bottom = index + 1
    right = Math.max(right, last)
    const spans = last === 0 ? "" : ` spans="${first}:${last}"`
    const tag = `<row r="${index + 1}"${heightOf(row)}${spans} x14ac:dyDescent="0.25"`
    written.add(inside === "" ? `${tag}/>` : `${tag}>${inside}</row>`)
  }
  return {
    rows: written,
    dimension: rangeRef({ top: top || 1, left: left || 1, bottom: bottom || 1, right: right || 1 }),
  }
}

/** Only a row that says so is fixed, the others grow with what is typed. */
const heightOf = (row: BookRow | null): string =>
  row?.height ? ` ht="${row.height}"${row.fixed ? ' customHeight="1"' : ""}` : ""

function cellXml(
  ref: string,
  { value, style, covered }: Drawn,
  numberOf: (style: Style) => number,
  strings: Strings,
): string {
  if (style === null && value === null && !covered) return ""
  const tag = style === null ? `<c r="${ref}"` : `<c r="${ref}" s="${numberOf(style)}"`
  const content = contentOf(value, strings)
  return content === null ? `${tag}/>` : `${tag}${content}</c>`
}

/** What stands in a cell's element, from the attribute of its type on; null: nothing. */
function contentOf(value: BookValue, strings: Strings): string | null {
  switch (typeof value) {
    case "string":
      return value === "" ? null : ` t="s"><v>${strings.numberOf(value)}</v>`
    case "number":
      return `><v>${value}</v>`
    case "boolean":
      return ` t="b"><v>${value ? 1 : 0}</v>`
  }
  if (value === null) return null
  switch (value.kind) {
    case "day":
      return `><v>${serialOfDay(value.day)}</v>`
    case "error":
      return ` t="e"><v>${value.error}</v>`
    case "rich":
      return ` t="s"><v>${strings.numberOf(value.runs)}</v>`
    case "formula": {
      const formula = `<f>${encoded(value.formula)}</f>`
      if (value.result === null) return `>${formula}`
      return typeof value.result === "string"
        ? ` t="str">${formula}<v>${encoded(clean(value.result))}</v>`
        : `>${formula}<v>${value.result}</v>`
    }
  }
}
