import { serialOfDay } from "../../base/day.ts"
import type { BookCell, BookValue, Style } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import type { TableCell, TableColumn, TableRow, Tone } from "../../model/table.ts"
import type { Link } from "./places.ts"
import { variant } from "./style.ts"

export const toneStyle: Readonly<Record<Tone, Style>> = {
  good: look.good,
  bad: look.bad,
  partly: look.wait,
  waiting: look.center,
  plain: look.mute,
}

const aligned = {
  left: look.text,
  center: look.center,
  right: { ...look.text, align: "right", indent: 1 },
} as const satisfies Record<TableColumn["align"], Style>

/** Numbers, too, keep off the line at their right: by their format, since not every program indents them. */
const padded = "_)_)"
const countStyle: Style = { ...look.count, format: `${look.count.format}${padded}` }
const amountStyle: Style = { ...look.amount, format: `${look.amount.format}${padded}` }

/** Whole numbers as counts; others with the decimals that they have. */
const numberStyle = (value: number): Style => (Number.isInteger(value) ? countStyle : amountStyle)

/** One decimal, or as many as the percentage is printed with. */
const percentFormat = "0.0########%"
const percentStyle: Style = { ...look.count, format: `${percentFormat}${padded}` }

/** A percentage given as text is stored as the fraction that shows as just that: `84.6` is 0.846, `99.95` 0.9995. */
export const fraction = (percent: string): number => Number(`${percent}e-2`)

/**
 * A report's cell as the workbook has it: numbers stay numbers, what leads elsewhere is a link, and what follows from other
 * cells is a `formula` with its value now.
 */
export function bookCell(
  cell: TableCell,
  column: TableColumn,
  kind: TableRow["kind"],
  link: Link | null,
  formula: string | null,
): BookCell {
  const now = plainCell(cell, column)
  const plain = formula === null ? now : calculated(now, cell, column, formula)
  const total: BookCell =
    kind === "total" ? { ...plain, style: variant(plain.style, "total", { bold: true, fill: colors.group }) } : plain
  return link === null ? total : { ...total, style: linkStyle(total.style, cell.kind), link }
}

/** A verdict keeps its colour; below a number a line would go on to where its room ends. */
const linkStyle = (style: Style, kind: TableCell["kind"]): Style => {
  if (kind === "status") return variant(style, "linked verdict", { underline: true })
  if (kind === "number" || kind === "percent") return variant(style, "linked number", { color: colors.link })
  return variant(style, "link", { color: colors.link, underline: true })
}

const centeredPercent: Style = { ...look.center, format: percentFormat }
const centeredCount: Style = { ...look.center, format: "#,##0" }

/** Where there is no number yet, one may come: then it shows as the column's others. */
function calculated(
  { value, style }: BookCell,
  { kind }: TableCell,
  { holds }: TableColumn,
  formula: string,
): BookCell {
  const empty = holds === "day" ? look.day : holds === "percent" ? centeredPercent : centeredCount
  return { value: { kind: "formula", formula, result: resultOf(value) }, style: kind === "none" ? empty : style }
}

function resultOf(value: BookValue): string | number {
  if (typeof value === "string" || typeof value === "number") return value
  return value !== null && typeof value === "object" && value.kind === "day" ? serialOfDay(value.day) : "–"
}

function plainCell(cell: TableCell, { align, holds }: TableColumn): BookCell {
  switch (cell.kind) {
    case "text":
      return { value: cell.text, style: holds === "code" ? look.code : aligned[align] }
    case "number":
      return { value: cell.number, style: align === "center" ? look.center : numberStyle(cell.number) }
    case "percent":
      return { value: fraction(cell.percent), style: percentStyle }
    case "day":
      return { value: { kind: "day", day: cell.day }, style: look.day }
    case "status":
      return { value: cell.text, style: toneStyle[cell.tone] }
    case "none":
      if (align === "left") return { value: null, style: look.text }
      return { value: "–", style: holds === "day" ? look.day : look.center }
  }
}
