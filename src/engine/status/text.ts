import type { Block } from "../../model/report.ts"
import type { Table, TableCell } from "../../model/table.ts"
import { type Printing, printing } from "../../vocabulary/print.ts"
import type { StatusPage } from "./sections.ts"

/** The state of reporting for a terminal: a title, and sections with tables in columns. Ends with a line break. */
export function statusText({ lang, title, sections }: StatusPage): string {
  const print = printing[lang]
  const parts = sections.flatMap(({ title: heading, blocks }) => [
    `\n${heading}`,
    ...blocks.map((block) => blockText(block, print)),
  ])
  return `${[title, ...parts].join("\n")}\n`
}

function blockText(block: Block, print: Printing): string {
  switch (block.kind) {
    case "heading":
      return block.text
    case "paragraph":
      return `  ${oneLine(block.text)}`
    case "list":
      return block.items
        .map(({ lead, text }) => `  - ${lead === null ? "" : `${lead.text} `}${oneLine(text)}`)
        .join("\n")
    case "table":
      return tableText(block.table, print)
  }
}

/** Nothing that people typed may break a line or move the cursor. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")

function tableText({ columns, rows }: Table, print: Printing): string {
  const grid = [
    columns.map(({ heading }) => heading),
    ...rows.map(({ cells }) => cells.map((cell) => cellText(cell, print))),
  ]
  const widths = columns.map((_, at) => Math.max(...grid.map((row) => lengthOf(row[at] ?? ""))))
  const line = (row: readonly string[]) =>
    `  ${row.map((text, at) => pad(text, widths[at] ?? 0, columns[at]?.align ?? "left")).join("  ")}`.trimEnd()
  const [heading = [], ...body] = grid
  return [line(heading), line(widths.map((width) => "─".repeat(width))), ...body.map(line)].join("\n")
}

function cellText(cell: TableCell, print: Printing): string {
  switch (cell.kind) {
    case "text":
    case "status":
      return oneLine(cell.text)
    case "number":
      return print.number(cell.number)
    case "percent":
      return print.percent(cell.percent)
    case "day":
      return print.day(cell.day)
    case "none":
      return "–"
  }
}

/** Columns on the terminal; combining marks take none. */
const lengthOf = (text: string): number => [...text.normalize("NFC").replace(/\p{M}/gu, "")].length

function pad(text: string, width: number, align: "left" | "center" | "right"): string {
  const room = Math.max(0, width - lengthOf(text))
  const left = align === "left" ? 0 : align === "right" ? room : Math.floor(room / 2)
  return `${" ".repeat(left)}${text}${" ".repeat(room - left)}`
}
