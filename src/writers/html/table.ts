import type { Lead } from "../../model/chart.ts"
import type { Table, TableCell, TableColumn, TableRow } from "../../model/table.ts"
import type { Printing } from "../../vocabulary/print.ts"
import { cellText } from "../cell-text.ts"
import { escapeHtml, hrefOf, idOf } from "./escape.ts"
import type { Language } from "./language.ts"
import { idAt, type Targets } from "./targets.ts"
import type { htmlWords } from "./words.ts"

/** How a page is written: the language's print and words, and what figures can point at. */
export interface Writing {
  readonly print: Printing
  readonly words: (typeof htmlWords)["vi"]
  readonly language: Language
  readonly targets: Targets
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

const rowHeads = new Set(["code", "agency", "clause", "position"])

/**
 * A table in a place where it can be searched, and moved sideways where it is wide. Rows under a group's row are a body of their own, within
 * which they are sorted. Buttons and search boxes come with the script only.
 */
export function tableHtml(
  writing: Writing,
  table: Table,
  { sorts = true, searches = true, titled = true }: Ways = {},
): string {
  const { words, language } = writing
  const name = language.attribute(table.title)
  const data = dataRows(table)
  const search =
    data < searchedFrom || !searches
      ? ""
      : `<p class="filter" hidden><label>${escapeHtml(words.filter)}: <input type="search" autocomplete="off" aria-label="${escapeHtml(words.filter)}: ${name}"></label> <output></output></p>`
  const element = tableElement(writing, table, sorts && data > 1 ? " sorts" : "", titled ? "" : ' class="unseen"')
  return `<div class="sheet">${search}<div class="scroll" tabindex="0" role="group" aria-label="${name}">${element}</div></div>`
}

export const dataRows = ({ rows }: Table): number => rows.filter(({ kind }) => kind === "data").length

/** The table itself, with its caption. */
export function tableElement(writing: Writing, table: Table, style = "", caption = ""): string {
  const { language } = writing
  const { id, title, columns, rows } = table
  const heads = columns.map(
    ({ key, heading, align }) => `<th scope="col" class="${align} k-${key}">${language.text(heading)}</th>`,
  )
  const headColumn = columns.findIndex(({ key }) => rowHeads.has(key))
  const bodies = bodiesOf(rows).map(
    (body) => `<tbody>\n${body.map((row) => rowHtml(writing, row, table, headColumn)).join("\n")}\n</tbody>`,
  )
  return `<table class="t-${id}${style}">
<caption${caption}>${language.text(title)}</caption>
<thead><tr>${heads.join("")}</tr></thead>
${bodies.join("\n")}
</table>`
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
  const target = row.id === null ? "" : idAt({ table: table.id, row: row.id })
  const id = writing.targets.rows.has(target) ? ` id="${idOf(target)}"` : ""
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
  const target = cell.to === null ? "" : idAt(cell.to)
  const { opening, rows } = writing.targets
  return opening.has(target) || rows.has(target) ? `<a href="${hrefOf(target)}">${shown}</a>` : shown
}

function shownHtml({ print, language }: Writing, cell: TableCell): string {
  const text = cellText(cell, print)
  if (cell.kind === "status") return badge(language, cell)
  if (cell.kind === "day") return `<time datetime="${escapeHtml(cell.day)}">${escapeHtml(text)}</time>`
  return cell.kind === "text" ? language.text(text) : escapeHtml(text)
}

/** From this number of letters on, a status may take two lines of its cell. */
const longFrom = 20

/** A status: words on a colour. */
export const badge = (language: Language, { text, tone }: Lead): string =>
  `<span class="badge ${tone}${text.length < longFrom ? "" : " long"}">${language.text(text)}</span>`
