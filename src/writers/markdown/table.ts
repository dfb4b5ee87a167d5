import type { Table, TableRow } from "../../model/table.ts"
import type { Printing } from "../../vocabulary/print.ts"
import { cellText } from "../cell-text.ts"
import { lengthOf, padded } from "../padding.ts"
import { escapeText } from "./escape.ts"

/** A table in columns as wide as their widest cell, so that it reads in an editor too. A group's row has its words in the first cell that is wide enough to name it. */
export function tableText({ columns, rows }: Table, print: Printing): string {
  const grid = [
    columns.map(({ heading }) => escapeText(heading)),
    ...rows.map((row) => rowTexts(row, columns.length, print)),
  ]
  const counted = grid.slice(0, 1).concat(grid.slice(1).filter((_, i) => rows[i]?.kind !== "group"))
  const widths = columns.map((_, i) => Math.max(3, ...counted.map((cells) => lengthOf(cells[i] ?? ""))))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => padded(cell, widths[i] ?? 0, columns[i]?.align ?? "left")).join(" | ")} |`
  const rule = columns.map(({ align }, i) => {
    const dashes = "-".repeat((widths[i] ?? 3) - (align === "left" ? 1 : align === "right" ? 1 : 2))
    return align === "left" ? `:${dashes}` : align === "right" ? `${dashes}:` : `:${dashes}:`
  })
  const [heading = [], ...body] = grid
  return [line(heading), `| ${rule.join(" | ")} |`, ...body.map(line)].join("\n")
}

function rowTexts(row: TableRow, width: number, print: Printing): string[] {
  const texts = row.cells.map((cell) => escapeText(cellText(cell, print)))
  if (row.kind === "data") return texts
  const bold = texts.map((text) => (text === "" || text === "–" ? "" : `**${text}**`))
  return [...bold, ...Array.from({ length: width - bold.length }, () => "")]
}
