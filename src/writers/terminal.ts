import type { Block, ListItem, PaperKind, Section } from "../model/report.ts"
import type { Table } from "../model/table.ts"
import type { Printing } from "../vocabulary/print.ts"
import { cellText } from "./cell-text.ts"
import { lengthOf, padded } from "./padding.ts"
import { blocksOnPaper } from "./shown.ts"

/** Sections for a terminal: each with its title, and tables in columns. */
export const terminalLines = (sections: readonly Section[], print: Printing): string[] =>
  sections.flatMap((section) => [
    `\n${section.title}`,
    ...blocksOnPaper(section).map((block) => blockText(block, print)),
  ])

type Handlers = { readonly [Kind in PaperKind]: (block: Block<Kind>, print: Printing) => string }

const handlers: Handlers = {
  heading: ({ text }) => text,
  paragraph: ({ text }) => `  ${oneLine(text)}`,
  list: ({ items }) => listText(items),
  blank: ({ text }) => `  ${text}`,
  table: ({ table }, print) => tableText(table, print),
  chart: ({ chart }, print) => tableText(chart.table, print),
  details: ({ items }) => listText(items.map(({ said, under }) => ({ lead: null, text: said, under }))),
}

const blockText = <Kind extends PaperKind>(block: Block<Kind>, print: Printing): string =>
  handlers[block.kind](block, print)

const listText = (items: readonly ListItem[]): string =>
  items.map(({ lead, text }) => `  - ${lead === null ? "" : `${lead.text} `}${oneLine(text)}`).join("\n")

/** Nothing that people typed may break a line or move the cursor. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")

function tableText({ columns, rows }: Table, print: Printing): string {
  const grid = [
    columns.map(({ heading }) => heading),
    ...rows.map(({ cells }) => cells.map((cell) => oneLine(cellText(cell, print)))),
  ]
  const widths = columns.map((_, at) => Math.max(...grid.map((row) => lengthOf(row[at] ?? ""))))
  const line = (row: readonly string[]) =>
    `  ${row.map((text, at) => padded(text, widths[at] ?? 0, columns[at]?.align ?? "left")).join("  ")}`.trimEnd()
  const [heading = [], ...body] = grid
  return [line(heading), line(widths.map((width) => "─".repeat(width))), ...body.map(line)].join("\n")
}
