import { Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from "docx"

/** Columns without lines. */
export const columns = (widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table =>
  new Table({
    width: { size: widths.reduce((so, one) => so + one, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                margins: { left: 40, right: 40 },
                children: [...children],
              }),
          ),
        }),
    ),
  })

/** Keeps what follows off a table, and two tables from becoming one. */
export const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: "exact" } })
