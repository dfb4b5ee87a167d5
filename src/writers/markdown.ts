import type { Block, Lead, Report, Section } from "../model/report.ts"
import type { Table, TableCell, TableRow } from "../model/table.ts"
import { type Printing, printing } from "../vocabulary/print.ts"
import { escapeLine, escapeText } from "./markdown-escape.ts"

/** The report as GitHub-flavoured Markdown, in the outline of an official report. Ends with a line break. */
export function markdown(report: Report): string {
  const print = printing[report.lang]
  const parts = [
    ...headLines(report),
    ...sectionLines(report.summary, print),
    ...report.sections.flatMap((section) => sectionLines(section, print)),
    ...sectionLines(report.notes, print),
  ]
  return `${parts.join("\n\n")}\n`
}

function headLines({ head }: Report): string[] {
  const line = (left: string, right: string) => `| ${escapeText(left)} | ${escapeText(right)} |`
  const block = [
    line(head.parent, head.nation),
    "| :---: | :---: |",
    line(head.agency, head.motto),
    line(head.number, head.placeAndDay),
  ]
  return [
    block.join("\n"),
    `# ${escapeText(head.title)}`,
    `**${escapeText(head.subject)}**`,
    `*${escapeText(head.basis)}*`,
    escapeText(head.addressee),
    `*${escapeText(head.standing)}*`,
  ]
}

/** A section as the texts between which an empty line stands. */
export function sectionLines({ number, title, blocks }: Section, print: Printing): string[] {
  const heading = `## ${number === null ? "" : `${number}. `}${escapeText(title)}`
  return [heading, ...blocks.map((block) => blockText(block, print))]
}

function blockText(block: Block, print: Printing): string {
  switch (block.kind) {
    case "heading":
      return `### ${escapeText(block.text)}`
    case "paragraph":
      return escapeLine(`${leadText(block.lead)}${escapeText(block.text)}`)
    case "list":
      return block.items
        .map(({ lead, text, under }) =>
          [
            `- ${escapeLine(`${leadText(lead)}${escapeText(text)}`)}`,
            ...under.map((remark) => `  - ${escapeLine(escapeText(remark))}`),
          ].join("\n"),
        )
        .join("\n")
    case "table":
      return tableText(block.table, print)
  }
}

const leadText = (lead: Lead | null): string => (lead === null ? "" : `**${escapeText(lead.text)}** `)

/** A table in columns as wide as their widest cell, so that it reads in an editor too. A group's row has its words in the first cell that is wide enough to name it. */
function tableText({ columns, rows }: Table, print: Printing): string {
  const grid = [
    columns.map(({ heading }) => escapeText(heading)),
    ...rows.map((row) => rowTexts(row, columns.length, print)),
  ]
  const counted = grid.slice(0, 1).concat(grid.slice(1).filter((_, i) => rows[i]?.kind !== "group"))
  const widths = columns.map((_, i) => Math.max(3, ...counted.map((cells) => lengthOf(cells[i] ?? ""))))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align ?? "left")).join(" | ")} |`
  const rule = columns.map(({ align }, i) => {
    const dashes = "-".repeat((widths[i] ?? 3) - (align === "left" ? 1 : align === "right" ? 1 : 2))
    return align === "left" ? `:${dashes}` : align === "right" ? `${dashes}:` : `:${dashes}:`
  })
  const [heading = [], ...body] = grid
  return [line(heading), `| ${rule.join(" | ")} |`, ...body.map(line)].join("\n")
}

function rowTexts(row: TableRow, width: number, print: Printing): string[] {
  const texts = row.cells.map((cell) => cellText(cell, print))
  if (row.kind === "data") return texts
  const bold = texts.map((text) => (text === "" || text === "–" ? "" : `**${text}**`))
  return [...bold, ...Array.from({ length: width - bold.length }, () => "")]
}

/** What stands in a cell: numbers and days as the language prints them, `–` for what is known to be empty. */
function cellText(cell: TableCell, print: Printing): string {
  switch (cell.kind) {
    case "text":
      return escapeText(cell.text)
    case "number":
      return print.number(cell.number)
    case "percent":
      return print.percent(cell.percent)
    case "day":
      return print.day(cell.day)
    case "status":
      return escapeText(cell.text)
    case "none":
      return "–"
  }
}

/** Columns that a text takes in an editor; combining marks take none. */
const lengthOf = (text: string): number => [...text.normalize("NFC").replace(/\p{M}/gu, "")].length

function pad(text: string, width: number, align: "left" | "center" | "right"): string {
  const room = Math.max(0, width - lengthOf(text))
  if (align === "right") return " ".repeat(room) + text
  if (align === "left") return text + " ".repeat(room)
  const left = Math.floor(room / 2)
  return " ".repeat(left) + text + " ".repeat(room - left)
}
