import type { Lead } from "../../model/report.ts"
import type { Table, TableCell, TableColumn, TableRow } from "../../model/table.ts"
import type { Printing } from "../../vocabulary/print.ts"
import { rowId } from "../addresses.ts"
import { escapeHtml, hrefOf, idOf } from "./escape.ts"
import type { Language } from "./language.ts"
import type { htmlWords } from "./words.ts"

/** How tables are written: the language's print and words, and the page's lines by the tables' rows that figures point at. */
export interface Writing {
  readonly print: Printing
  readonly words: (typeof htmlWords)["vi"]
  readonly language: Language
  readonly targets: ReadonlyMap<string, string>
  /** The lines themselves: only these are named. */
  readonly lines: ReadonlySet<string>
}

export interface Ways {
  readonly sorts?: boolean
  readonly searches?: boolean
  /** Shown, or for those who listen only, where a heading says it already. */
  readonly titled?: boolean
}

/** From this number of rows on, a table has a search box. */
const searchedFrom = 8

/** Columns in the words of the agencies or of their form: Vietnamese on any page. */
const inOwnWords = ({ id }: Table, key: string): boolean =>
  key === "sheet" || key === "unit" || (key === "result" && id !== "verdicts")

/** The tables whose rows are the lines that figures point at. */
const linesOfPage = new Set(["measure", "activity-sources", "funding-by-agency"])

const rowHeads = new Set(["code", "agency", "clause", "position"])

/**
 * A table with its caption. Rows under a group's row are a body of their own, within which they are sorted; tables whose rows belong to the
 * one above them do not sort. Buttons and search boxes come with the script only.
 */
export function tableHtml(
  writing: Writing,
  table: Table,
  { sorts = true, searches = true, titled = true }: Ways = {},
): string {
  const { words, language } = writing
  const { title, columns, rows } = table
  const data = rows.filter(({ kind }) => kind === "data").length
  const search =
    data < searchedFrom || !searches
      ? ""
      : `<p class="filter" hidden><label>${escapeHtml(words.filter)}: <input type="search" autocomplete="off" aria-label="${escapeHtml(words.filter)}: ${language.attribute(title)}"></label> <output></output></p>`
  const heads = columns.map(
    ({ key, heading, align }) => `<th scope="col" class="${align} k-${key}">${language.text(heading)}</th>`,
  )
  const headColumn = columns.findIndex(({ key }) => rowHeads.has(key))
  const bodies = bodiesOf(rows).map(
    (body) => `<tbody>\n${body.map((row) => rowHtml(writing, row, table, headColumn)).join("\n")}\n</tbody>`,
  )
  return `<div class="sheet">${search}<div class="scroll" tabindex="0" role="group" aria-label="${language.attribute(title)}"><table class="t-${table.id}${sorts && data > 1 ? " sorts" : ""}">
<caption${titled ? "" : ' class="unseen"'}>${language.text(title)}</caption>
<thead><tr>${heads.join("")}</tr></thead>
${bodies.join("\n")}
</table></div></div>`
}

function bodiesOf(rows: readonly TableRow[]): TableRow[][] {
  const bodies: TableRow[][] = []
  for (const row of rows) {
    const last = bodies.at(-1)
    if (last === undefined || row.kind === "group") bodies.push([row])
    else last.push(row)
  }
  return bodies
}

function rowHtml(writing: Writing, row: TableRow, table: Table, headColumn: number): string {
  const { columns } = table
  const named = row.id !== null && linesOfPage.has(table.id) && writing.lines.has(row.id)
  const id = named ? ` id="${idOf(row.id ?? "")}"` : ""
  if (row.kind === "group")
    return `<tr class="group"${id}><th scope="rowgroup" colspan="${columns.length}">${cellHtml(writing, row.cells[0])}</th></tr>`
  const cells = row.cells.map((cell, i) => {
    const column = columns[i]
    const tag = i === headColumn ? "th" : "td"
    const lang = languageAttribute(writing, cell, column !== undefined && inOwnWords(table, column.key))
    const scope = tag === "th" ? ' scope="row"' : ""
    return `<${tag}${scope}${classOf(column)}${sortValue(writing.print, cell)}${lang}>${cellHtml(writing, cell, lang !== "")}</${tag}>`
  })
  return `<tr${row.kind === "total" ? ' class="total"' : ""}${id}>${cells.join("")}</tr>`
}

/** Only what the heading's class cannot do: a page has cells by the thousand. */
const classOf = (column: TableColumn | undefined): string => {
  const names = [column?.align ?? "left", column?.key === "file" ? "path" : "left"].filter((name) => name !== "left")
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`
}

/** By what a cell is sorted, where the script cannot tell it from what is shown. */
function sortValue(print: Printing, cell: TableCell): string {
  if (cell.kind === "percent") return ` data-v="${escapeHtml(cell.percent)}"`
  const shown = cell.kind === "number" ? print.number(cell.number) : ""
  return cell.kind === "number" && shown !== String(cell.number) ? ` data-v="${cell.number}"` : ""
}

const languageAttribute = ({ language }: Writing, cell: TableCell, ownWords: boolean): string =>
  cell.kind !== "text" ? "" : ownWords ? language.own : language.whole(cell.text)

/** What stands in a cell (or in one that is marked as Vietnamese), linked to the line that says where it comes from. */
function cellHtml(writing: Writing, cell: TableCell | undefined, marked = false): string {
  if (cell === undefined) return ""
  const shown = marked && cell.kind === "text" ? escapeHtml(cell.text) : shownHtml(writing, cell)
  const line = cell.to === null ? undefined : writing.targets.get(rowId(cell.to.table, cell.to.row))
  return line === undefined ? shown : `<a href="${hrefOf(line)}">${shown}</a>`
}

function shownHtml({ print, language }: Writing, cell: TableCell): string {
  switch (cell.kind) {
    case "text":
      return language.text(cell.text)
    case "number":
      return escapeHtml(print.number(cell.number))
    case "percent":
      return escapeHtml(print.percent(cell.percent))
    case "day":
      return `<time datetime="${escapeHtml(cell.day)}">${escapeHtml(print.day(cell.day))}</time>`
    case "status":
      return badge(language, cell)
    case "none":
      return "–"
  }
}

/** From this number of letters on, a status may take two lines of its cell. */
const longFrom = 20

/** A status: words on a colour. */
export const badge = (language: Language, { text, tone }: Lead): string =>
  `<span class="badge ${tone}${text.length < longFrom ? "" : " long"}">${language.text(text)}</span>`
