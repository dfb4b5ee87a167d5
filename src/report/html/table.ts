import type { Lead, Table, TableCell, TableColumn, TableRow } from "../../model/report.ts"
import type { Printing } from "../print.ts"
import { escapeHtml, hrefOf, idOf } from "./escape.ts"
import type { htmlWords } from "./words.ts"

/** How tables are written: the language's print and words, and which anchors the page has. */
export interface Writing {
  readonly print: Printing
  readonly words: (typeof htmlWords)["vi"]
  readonly anchors: ReadonlySet<string>
}

export interface Ways {
  readonly sorts?: boolean
  readonly searches?: boolean
}

/** From this number of rows on, a table has a search box. */
const searchedFrom = 8

const rowHeads = new Set(["code", "agency", "clause", "position"])

/**
 * A table with its caption. Rows under a group's row are a body of their own, within which they are sorted; tables whose rows belong to the
 * one above them do not sort. Buttons and search boxes come with the script only.
 */
export function tableHtml(writing: Writing, table: Table, { sorts = true, searches = true }: Ways = {}): string {
  const { words } = writing
  const { title, columns, rows } = table
  const data = rows.filter(({ kind }) => kind === "data").length
  const search =
    data < searchedFrom || !searches
      ? ""
      : `<p class="filter" hidden><label>${escapeHtml(words.filter)}: <input type="search" autocomplete="off" aria-label="${escapeHtml(`${words.filter}: ${title}`)}"></label> <output data-text="${escapeHtml(words.filtered)}"></output></p>`
  const heads = columns.map(
    ({ key, heading, align }) =>
      `<th scope="col" class="${align} k-${key}"${sorts && data > 1 ? ` data-sort="${escapeHtml(words.sortBy(heading))}"` : ""}>${escapeHtml(heading)}</th>`,
  )
  const headColumn = columns.findIndex(({ key }) => rowHeads.has(key))
  const bodies = bodiesOf(rows).map(
    (body) => `<tbody>\n${body.map((row) => rowHtml(writing, row, columns, headColumn)).join("\n")}\n</tbody>`,
  )
  return `<div class="sheet">${search}<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(title)}"><table class="t-${table.id}">
<caption>${escapeHtml(title)}</caption>
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

function rowHtml(writing: Writing, row: TableRow, columns: readonly TableColumn[], headColumn: number): string {
  const id = row.anchor === null ? "" : ` id="${idOf(row.anchor)}"`
  if (row.kind === "group")
    return `<tr class="group"${id}><th scope="rowgroup" colspan="${columns.length}">${cellHtml(writing, row.cells[0])}</th></tr>`
  const cells = row.cells.map((cell, i) => {
    const { align = "left", key = "" } = columns[i] ?? {}
    const tag = i === headColumn ? "th" : "td"
    return `<${tag}${tag === "th" ? ' scope="row"' : ""} class="${align} k-${key}"${sortValue(cell)}>${cellHtml(writing, cell)}</${tag}>`
  })
  return `<tr${row.kind === "total" ? ' class="total"' : ""}${id}>${cells.join("")}</tr>`
}

/** By what a cell is sorted where that is not its text: what is empty comes last, whichever way. */
function sortValue(cell: TableCell): string {
  switch (cell.kind) {
    case "number":
      return ` data-v="${cell.number}"`
    case "percent":
      return ` data-v="${escapeHtml(cell.percent)}"`
    case "day":
      return ` data-v="${escapeHtml(cell.day)}"`
    case "none":
      return ' data-v=""'
    default:
      return ""
  }
}

/** What stands in a cell, linked to the line that says where it comes from. */
function cellHtml({ print, anchors }: Writing, cell: TableCell | undefined): string {
  if (cell === undefined) return ""
  const shown = shownHtml(print, cell)
  return cell.to !== null && anchors.has(cell.to) ? `<a href="${hrefOf(cell.to)}">${shown}</a>` : shown
}

function shownHtml(print: Printing, cell: TableCell): string {
  switch (cell.kind) {
    case "text":
      return escapeHtml(cell.text)
    case "number":
      return escapeHtml(print.number(cell.number))
    case "percent":
      return escapeHtml(print.percent(cell.percent))
    case "day":
      return `<time datetime="${escapeHtml(cell.day)}">${escapeHtml(print.day(cell.day))}</time>`
    case "status":
      return badge(cell)
    case "none":
      return "–"
  }
}

/** A status: words on a colour. */
export const badge = ({ text, tone }: Lead): string => `<span class="badge ${tone}">${escapeHtml(text)}</span>`
