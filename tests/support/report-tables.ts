import { groupBy } from "../../src/base/order.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import type { Report } from "../../src/model/report.ts"
import type { Table } from "../../src/model/table.ts"
import type { CellValue, Sheet } from "../../src/model/workbook.ts"
import { printing } from "../../src/vocabulary/print.ts"
import { sectionLines } from "../../src/writers/markdown/markdown.ts"

/** A table read back from a file: each row by its headings. */
export type Rows = readonly Readonly<Record<string, string | number>>[]

const unescaped = (text: string): string => text.replace(/\\([^\p{L}\p{N}\s])/gu, "$1").replaceAll("&amp;", "&")

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\| | \|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => unescaped(cell.trim()))

/** What is for the office that consolidates alone, as Markdown. */
export const officeText = ({ sections, lang }: Report): string =>
  sections
    .filter(({ role }) => role === "office")
    .flatMap((section) => sectionLines(section, printing[lang]))
    .join("\n\n")

/** All tables of a Markdown text under their section's heading, in order; a bold row that has one cell is a group and left out. */
export function markdownTables(
  text: string,
): { readonly section: string; readonly headings: string[]; readonly rows: Rows }[] {
  const tables: { section: string; headings: string[]; rows: Record<string, string>[] }[] = []
  let section = ""
  for (const block of text.split("\n\n")) {
    if (block.startsWith("## ")) section = block.slice(3)
    if (!block.startsWith("|")) continue
    const [head = "", , ...body] = block.split("\n")
    const headings = cellsOf(head)
    const rows = body
      .map(cellsOf)
      .filter((cells) => cells.slice(1).some((cell) => cell !== ""))
      .map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? ""])))
    tables.push({ section, headings, rows })
  }
  return tables
}

const plainValue = (value: CellValue): string | number => {
  switch (value.kind) {
    case "text":
      return value.text
    case "number":
      return value.number
    default:
      throw new RangeError(`not expected in a report: ${value.kind}`)
  }
}

/** The tables of a workbook's sheets, read by the project's own reader; a sheet's tables begin at each row whose first cell is `first`. */
export function workbookTables(
  bytes: Uint8Array,
  first: Readonly<Record<string, string>>,
): ReadonlyMap<string, Rows[]> {
  const read = readWorkbook(bytes)
  if (read.kind === "fault") throw new RangeError(JSON.stringify(read.fault))
  return new Map(read.workbook.sheets.map((sheet) => [sheet.name, tablesOf(sheet, first[sheet.name] ?? "")]))
}

function tablesOf(sheet: Sheet, first: string): Rows[] {
  const byRow = groupBy(sheet.cells, ({ row }) => row)
  const tables: Record<string, string | number>[][] = []
  let headings = new Map<number, string>()
  for (const [, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    const at = cells.find(({ column }) => column === 1)
    if (at?.value.kind === "text" && at.value.text === first) {
      headings = new Map(cells.map(({ column, value }) => [column, String(plainValue(value))]))
      tables.push([])
    } else if (headings.size > 0 && cells.length > 1) {
      const entries = cells.map(({ column, value }): [string, string | number] => [
        headings.get(column) ?? "",
        plainValue(value),
      ])
      tables.at(-1)?.push(Object.fromEntries(entries))
    }
  }
  return tables
}

/** A table of the report by its id, as its workbook has it in full. */
export function tableOf({ workbook }: Report, id: string): Table {
  const tables = workbook.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  )
  const found = tables.find((table) => table.id === id)
  if (found === undefined) throw new RangeError(`no table ${id}`)
  return found
}
