import { by } from "../../base/order.ts"
import { capital } from "../../base/text.ts"
import type { BookCell, BookRow, BookSheet, Style } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import { heightFor } from "../../excel/write/fit.ts"
import type { Counts, Diagnostic } from "../../model/diagnostic.ts"
import type { Lang } from "../../model/words.ts"
import type { CellRange } from "../../model/workbook.ts"
import { annotateWords, type UnboundReason } from "./words.ts"

/** A finding, and where its cell is in the marked copy. */
export interface PlacedFinding {
  readonly finding: Diagnostic
  /** What the form prints in "Mã số" on its row. */
  readonly row: string
  readonly link: { readonly sheet: string; readonly cell: string } | null
}

/** Something in the file sent that has no place in the form. */
export interface Unbound {
  readonly reason: UnboundReason
  readonly sheet: string
  /** Null: the whole sheet. */
  readonly cell: string | null
  /** What stands there; a number: so many filled cells. */
  readonly content: string | number
}

export interface Results {
  readonly agency: string
  readonly period: string
  readonly file: string
  readonly counts: Counts
  readonly findings: readonly PlacedFinding[]
  readonly unbound: readonly Unbound[]
  /** How many more could not be bound. */
  readonly unboundMore: number
}

const widths = [5, 11, 14, 8, 10, 19, 43, 35]
const all = widths.reduce((so, width) => so + width, 0)
const last = widths.length

/** So many lines of a table are printed: a form has some hundred cells. */
const mostFindings = 1000

const small = (style: Style): Style => ({ ...style, size: 11, vertical: "top" })
const text = small({ ...look.text, format: "@" })
const centered = small(look.center)
const link = small(look.link)
const styles = { error: small(look.bad), warning: small(look.wait), note: small(look.mute) } as const

/** The first sheet of a marked copy: the verdict, every finding with a link to its cell, and what has no place in the form. */
export function resultsSheet(results: Results, lang: Lang): BookSheet {
  const words = annotateWords[lang]
  const rows: BookRow[] = []
  const merges: CellRange[] = []
  const line = (value: string, style: Style, least = 18) => {
    rows.push({ cells: [{ value, style }], height: Math.max(least, heightFor(value, all, style)), fixed: true })
    merges.push(across(rows.length, 1, last))
  }
  const pair = (name: string, value: string, style: Style) => {
    rows.push({
      cells: [{ value: name, style: look.strong }, null, null, { value, style }],
      height: Math.max(20, heightFor(value, all - 30, style)),
      fixed: true,
    })
    merges.push(across(rows.length, 1, 3), across(rows.length, 4, last))
  }
  line(words.title, look.title, 28)
  const failed = results.counts.error > 0
  const plain: Style = { ...look.strong, bold: false, align: "left", format: "@" }
  pair(words.verdict, verdict(results.counts, lang), failed ? inked(colors.bad) : inked(colors.good))
  pair(words.agency, results.agency, plain)
  pair(words.period, capital(results.period), plain)
  pair(words.file, results.file, plain)
  for (const guide of words.guide) line(guide, { ...look.paragraph, align: "left" })
  line(words.findings, look.section, 26)
  const headings = rows.length + 1
  if (results.findings.length === 0) line(words.nothing, look.quiet)
  else rows.push(...findingsTable(results.findings, lang))
  if (results.findings.length > mostFindings) line(words.more(results.findings.length - mostFindings), look.quiet)
  if (results.unbound.length > 0) {
    line(words.unbound, look.section, 26)
    line(words.unboundAbout, { ...look.paragraph, align: "left" })
    const table = unboundTable(results.unbound, lang)
    for (const row of table) {
      rows.push(row)
      merges.push(across(rows.length, 1, 3), across(rows.length, 4, 6), across(rows.length, 7, last))
    }
    if (results.unboundMore > 0) line(words.unboundMore(results.unboundMore), look.quiet)
  }
  return {
    name: words.sheet,
    tabColor: failed ? colors.bad : colors.good,
    columns: widths.map((width) => ({ width })),
    rows,
    merges,
    print: {
      orientation: "landscape",
      ...(results.findings.length > 0 ? { repeat: { from: headings, until: headings } } : {}),
      area: { top: 1, left: 1, bottom: rows.length, right: last },
      footer: { text: `${results.agency} - ${results.period} - ${words.sheet}`, page: words.page },
    },
  }
}

const inked = (color: string): Style => ({ ...look.strong, align: "left", color })

/** `CHƯA HỢP LỆ: 3 lỗi, 1 cảnh báo` */
function verdict(counts: Counts, lang: Lang): string {
  const words = annotateWords[lang]
  const parts = (["error", "warning", "note"] as const).flatMap((severity) =>
    counts[severity] > 0 ? [words.counts[severity](counts[severity])] : [],
  )
  const said = counts.error > 0 ? words.notValid : words.valid
  return parts.length === 0 ? said : `${said}: ${parts.join(", ")}`
}

const weights = { error: 0, warning: 1, note: 2 } as const

/** Errors first; within a severity in the order of the form. */
function findingsTable(findings: readonly PlacedFinding[], lang: Lang): BookRow[] {
  const c = annotateWords[lang].columns
  const heading = [c.position, c.severity, c.sheet, c.cell, c.sent, c.row, c.message, c.fix]
  const ordered = [...findings].sort(by(({ finding }) => (finding.accepted === null ? weights[finding.severity] : 3)))
  return [
    sized(heading.map((value) => ({ value, style: look.heading }))),
    ...ordered.slice(0, mostFindings).map((placed, index) => findingRow(placed, index + 1, lang)),
  ]
}

function findingRow({ finding, row, link: target }: PlacedFinding, position: number, lang: Lang): BookRow {
  const words = annotateWords[lang]
  const { severity, accepted, place, code, message, fix } = finding
  const at = place.kind === "workbook" ? place : null
  const style = styles[accepted === null ? severity : "note"]
  const cells: BookCell[] = [
    { value: position, style: centered },
    { value: `${words.severity[severity]}\n${code}`, style },
    { value: target?.sheet ?? at?.sheet ?? words.wholeFile, style: text },
    target === null ? { value: "", style: centered } : { value: target.cell, style: link, link: target },
    { value: at?.cell ?? "", style: centered },
    { value: row, style: text },
    { value: message[lang], style: text },
    { value: accepted === null ? fix[lang] : `${words.accepted(accepted.by)}: ${accepted.reason}`, style: text },
  ]
  return sized(cells)
}

function unboundTable(unbound: readonly Unbound[], lang: Lang): BookRow[] {
  const words = annotateWords[lang]
  const row = (place: string, reason: string, content: string, style: Style): BookRow => ({
    cells: [place, null, null, reason, null, null, content, null].map((value) => ({ value, style })),
    height: Math.max(20, heightFor(place, 30, style), heightFor(reason, 37, style), heightFor(content, 75, style)),
    fixed: true,
  })
  return [
    row(
      `${words.columns.sheet}, ${words.columns.cell.toLowerCase()}`,
      words.unboundColumns.reason,
      words.unboundColumns.content,
      look.heading,
    ),
    ...unbound.map(({ sheet, cell, reason, content }) =>
      row(
        cell === null ? sheet : `${sheet}, ${cell}`,
        words.reasons[reason],
        typeof content === "number" ? words.cells(content) : content,
        text,
      ),
    ),
  ]
}

/** A row as high as its longest text needs. */
function sized(cells: readonly BookCell[]): BookRow {
  const heights = cells.map(({ value, style }, index) =>
    typeof value === "string" ? heightFor(value, (widths[index] ?? 10) - 1.5, style) : 0,
  )
  return { cells, height: Math.min(409, Math.max(20, ...heights)) }
}

const across = (row: number, left: number, right: number): CellRange => ({ top: row, left, bottom: row, right })
