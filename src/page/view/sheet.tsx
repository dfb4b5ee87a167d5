import type { ComponentChildren } from "preact"
import { printDay } from "../../base/day.ts"
import { printNumber } from "../../base/text.ts"
import { cellRef } from "../../excel/address.ts"
import type { BookCell, BookSheet, BookValue, Style } from "../../excel/book.ts"
import type { Severity } from "../../model/diagnostic.ts"

/** A finding on a cell of the sheet: how grave, and its place in the list of findings. */
export interface Mark {
  readonly severity: Severity
  readonly finding: number
}

function shown(value: BookValue): string {
  if (value === null) return ""
  if (typeof value === "string") return value
  if (typeof value === "number") return value < 0 ? `-${printNumber(-value)}` : printNumber(value)
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE"
  switch (value.kind) {
    case "day":
      return printDay(value.day)
    case "formula":
      return value.result === null ? "" : String(value.result)
    case "rich":
      return value.runs.map(({ text }) => text).join("")
    case "error":
      return value.error
  }
}

const classOf = ({ bold, italic, align, fill, input, border, size = 12 }: Style, mark: Mark | undefined): string =>
  [
    bold && "bold",
    italic && "italic",
    align && `to-${align}`,
    fill && !input && "filled",
    input && "input",
    border && "lined",
    size >= 14 && "large",
    mark && `mark ${mark.severity}`,
  ]
    .filter(Boolean)
    .join(" ")

function spansOf({ merges = [] }: BookSheet) {
  const covered = new Set<string>()
  const columns = new Map<string, { columns: number; rows: number }>()
  for (const { top, left, bottom, right } of merges) {
    columns.set(cellRef(top, left), { columns: right - left + 1, rows: bottom - top + 1 })
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) covered.add(cellRef(row, column))
  }
  return { columns, covered }
}

interface SheetProps {
  readonly sheet: BookSheet
  /** By cell: `D7`. */
  readonly marks: ReadonlyMap<string, Mark>
  /** A marked cell was asked about. */
  readonly ask: (finding: number) => void
}

/** A sheet of the form as the clerk knows it, its faulty cells marked in place. */
export function SheetTable({ sheet, marks, ask }: SheetProps) {
  const spans = spansOf(sheet)
  const whole = sheet.columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <div class="paper">
      <table class="sheet" style={{ minWidth: `${Math.min(whole, 120) * 0.5}em` }}>
        <caption class="unseen">{sheet.name}</caption>
        <colgroup>
          {sheet.columns.map(({ width, hidden }, at) => (
            <col key={at} style={{ width: hidden ? "0" : `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <tbody>
          {sheet.rows.map(({ cells }, row) => (
            <tr key={row}>
              {sheet.columns.map((_, column) => {
                const ref = cellRef(row + 1, column + 1)
                return spans.covered.has(ref) ? null : (
                  <SheetCell
                    key={ref}
                    at={ref}
                    cell={cells[column] ?? null}
                    span={spans.columns.get(ref)}
                    mark={marks.get(ref)}
                    ask={ask}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly at: string
  readonly cell: BookCell | null
  readonly span: { readonly columns: number; readonly rows: number } | undefined
  readonly mark: Mark | undefined
  readonly ask: (finding: number) => void
}

function SheetCell({ at, cell, span, mark, ask }: CellProps) {
  const text = cell === null ? "" : shown(cell.value)
  const inside: ComponentChildren = mark ? (
    <button type="button" onClick={() => ask(mark.finding)} aria-label={`${at}: ${text}`}>
      {text === "" ? "\u00a0" : text}
    </button>
  ) : (
    text
  )
  return (
    <td
      id={`cell-${at}`}
      class={classOf(cell?.style ?? {}, mark)}
      {...(span && span.columns > 1 ? { colSpan: span.columns } : {})}
      {...(span && span.rows > 1 ? { rowSpan: span.rows } : {})}
    >
      {inside}
    </td>
  )
}
