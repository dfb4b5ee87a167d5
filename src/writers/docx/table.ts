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
import type * as model from "../../model/table.ts"
import type { Printing } from "../../vocabulary/print.ts"
import { cellText } from "../cell-text.ts"
import { columnWidths, sidePadding } from "./column-widths.ts"
import { size, twips } from "./page.ts"
import { plainRuns } from "./text.ts"

const line = { style: BorderStyle.SINGLE, size: 4, color: "404040" }
const padding = { left: sidePadding, right: sidePadding, top: twips(0.4), bottom: twips(0.4) }

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
      ...table.rows.map((row, at) => rowOf(row, table, print, widths, letters, keepsNext(table, at))),
    ],
  })
}

/** Tables of so few rows stand on one page. */
const short = 8

/** Does a row stay with the one below? In a short table each does; a total is never alone on a page. */
const keepsNext = ({ rows }: model.Table, at: number): boolean =>
  rows[at + 1]?.kind === "total" || (rows.length <= short && at < rows.length - 1)

function rowOf(
  row: model.TableRow,
  { columns }: model.Table,
  print: Printing,
  widths: readonly number[],
  letters: number,
  keep: boolean,
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
        keep,
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
