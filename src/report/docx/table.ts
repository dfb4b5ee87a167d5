import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx"
import { colors } from "../../excel/look.ts"
import type * as model from "../../model/report.ts"
import type { Printing } from "../print.ts"
import { size, twips } from "./page.ts"
import { plainRuns } from "./text.ts"

const line = { style: BorderStyle.SINGLE, size: 4, color: "404040" }
const padding = { left: twips(1.2), right: twips(1.2), top: twips(0.4), bottom: twips(0.4) }

const toneFill: Readonly<Record<model.Tone, string | null>> = {
  good: colors.goodFill,
  bad: colors.badFill,
  partly: colors.waitFill,
  waiting: null,
  plain: colors.muteFill,
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

/** A table as wide as the text, its headings on every page; `width` in twips. */
export function tableOf(table: model.Table, print: Printing, width: number): Table {
  const letters = table.columns.length > 8 ? size.note : size.table
  const widths = columnWidths(table, print, width, letters)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map(({ heading }, i) =>
          cell(heading, { width: widths[i] ?? 0, align: "center", bold: true, fill: colors.head, letters, keep: true }),
        ),
      }),
      ...table.rows.map((row) => rowOf(row, table, print, widths, letters)),
    ],
  })
}

function rowOf(
  row: model.TableRow,
  { columns }: model.Table,
  print: Printing,
  widths: readonly number[],
  letters: number,
): TableRow {
  if (row.kind === "group") {
    const first = row.cells[0]
    const text = first === undefined ? "" : cellText(first, print)
    const width = widths.reduce((so, one) => so + one, 0)
    const look = { width, align: "left", bold: true, fill: colors.group, letters, keep: true } as const
    return new TableRow({ cantSplit: true, children: [cell(text, look, columns.length)] })
  }
  const total = row.kind === "total"
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, i) => {
      const value = row.cells[i] ?? { kind: "none", to: null }
      const none = value.kind === "none"
      return cell(total && none ? "" : cellText(value, print), {
        width: widths[i] ?? 0,
        align: none ? "center" : align,
        bold: total || value.kind === "status",
        fill: value.kind === "status" ? toneFill[value.tone] : total ? colors.group : null,
        letters,
        keep: false,
      })
    }),
  })
}

interface CellLook {
  readonly width: number
  readonly align: model.TableColumn["align"]
  readonly bold: boolean
  readonly fill: string | null
  readonly letters: number
  /** On the same page as the row below. */
  readonly keep: boolean
}

const cell = (text: string, { width, align, bold, fill, letters, keep }: CellLook, span = 1): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    margins: padding,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: alignments[align],
        keepNext: keep,
        spacing: { before: 0, after: 0 },
        children: plainRuns(text, { size: letters, bold }),
      }),
    ],
  })

/** What stands in a cell: numbers and days as the language prints them, `–` for what is known to be empty. */
function cellText(value: model.TableCell, print: Printing): string {
  switch (value.kind) {
    case "text":
    case "status":
      return value.text
    case "number":
      return print.number(value.number)
    case "percent":
      return print.percent(value.percent)
    case "day":
      return print.day(value.day)
    case "none":
      return "–"
  }
}

/**
 * Columns that need less than their share of the width get what their longest text needs, and the others share the rest; no word is
 * broken where there is room for it.
 */
function columnWidths(table: model.Table, print: Printing, width: number, letters: number): number[] {
  const twipsOf = (text: string, bold: boolean): number =>
    ems(text) * letters * 10 * (bold ? 1.06 : 1) + padding.left + padding.right + 40
  const longestWord = (text: string, bold: boolean): number =>
    Math.max(0, ...text.split(/\s+/u).map((word) => twipsOf(word, bold)))
  const rows = table.rows.filter(({ kind }) => kind !== "group")
  const needs = table.columns.map(({ heading }, i) => {
    const cells = rows.flatMap(({ kind, cells }) => {
      const value = cells[i]
      return value === undefined
        ? []
        : [{ text: cellText(value, print), bold: kind === "total" || value.kind === "status" }]
    })
    const head = Math.max(longestWord(heading, true), twipsOf(heading, true) / 3)
    const least = Math.max(head, ...cells.map(({ text, bold }) => longestWord(text, bold)))
    return {
      least: Math.min(least, width / 4),
      full: Math.max(head, ...cells.map(({ text, bold }) => twipsOf(text, bold))),
    }
  })
  return shared(
    table.columns.map((column, i) => ({ weight: column.width, least: 0, full: 0, ...needs[i] })),
    width,
  )
}

/** About how wide Times New Roman sets a text, in ems. */
const ems = (text: string): number =>
  [...text].reduce(
    (so, letter) => so + (/[\p{Lu}mw%…–]/u.test(letter) ? 0.72 : /[.,;:/()\sijlt-]/.test(letter) ? 0.3 : 0.49),
    0,
  )

/** How much a narrow column may take beyond its share to stand on one line. */
const leeway = 1.4

interface Need {
  readonly weight: number
  readonly least: number
  readonly full: number
}

function shared(needs: readonly Need[], width: number): number[] {
  const fixed = new Map<Need, number>()
  for (let settled = false; !settled; ) {
    const open = needs.filter((need) => !fixed.has(need))
    const rest = width - needs.reduce((so, need) => so + (fixed.get(need) ?? 0), 0)
    const weights = open.reduce((so, { weight }) => so + weight, 0)
    const share = ({ weight }: Need) => (rest * weight) / weights
    const small = open.filter((need) => need.full <= share(need) * (need.full <= width / 5 ? leeway : 1))
    const narrow = open.filter((need) => need.least > share(need))
    for (const need of small) fixed.set(need, need.full)
    if (small.length === 0) for (const need of narrow) fixed.set(need, need.least)
    settled = small.length + narrow.length === 0
    if (settled) for (const need of open) fixed.set(need, share(need))
  }
  const widths = needs.map((need) => fixed.get(need) ?? 0)
  const all = widths.reduce((so, one) => so + one, 0)
  return widths.map((one) => Math.floor((one * width) / all))
}
