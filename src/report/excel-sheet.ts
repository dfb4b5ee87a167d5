import type { Day } from "../base/day.ts"
import { cellRef } from "../excel/address.ts"
import type { BookCell, BookChart, BookRow, BookSheet, Style, TextLook } from "../excel/book.ts"
import { heightFor } from "../excel/fit.ts"
import { colors, look } from "../excel/look.ts"
import type { Table, TableColumn, TableRow } from "../model/report.ts"
import type { CellRange } from "../model/workbook.ts"
import { pagesOf } from "./excel/pages.ts"
import { type ChartPart, placedChart } from "./excel/place-chart.ts"
import { resolved } from "./excel/resolve.ts"
import { namesOf, withWays } from "./excel/ways.ts"
import { bookCell, type Link, type Links } from "./excel-cell.ts"
import { variant } from "./excel-style.ts"

/** What stands on a sheet, from the top. */
export type Part =
  /** Words over the sheet's whole width. */
  | { readonly kind: "line"; readonly text: string; readonly style: Style; readonly newPage?: boolean }
  /** The head of an official paper: two halves, side by side. */
  | { readonly kind: "halves"; readonly left: string; readonly right: string; readonly styles: readonly [Style, Style] }
  /** A day to which formulas refer by its name. */
  | { readonly kind: "day"; readonly label: string; readonly day: Day; readonly name: string }
  | { readonly kind: "gap" }
  | { readonly kind: "table"; readonly table: Table }
  | ChartPart

export interface SheetPlan {
  readonly name: string
  readonly orientation: "portrait" | "landscape"
  readonly widths: readonly number[]
  readonly parts: readonly Part[]
  /** The first table is a list: people filter and sort it. It has the frozen headings, and those on every printed page. */
  readonly filter: boolean
  /** Long lists are set smaller. */
  readonly size: number
  /** How verdicts look, whatever they become. */
  readonly looks?: readonly Omit<TextLook, "range">[]
  /** Columns that stay in sight. */
  readonly freezeColumns: number
  readonly footer: { readonly text: string; readonly page: string }
}

/** Headings further down than this would leave too little of the screen below them. */
const frozenAtMost = 6

/** A sheet being filled, from the top. */
interface Draft {
  readonly rows: BookRow[]
  readonly merges: CellRange[]
  readonly anchors: Map<string, Link>
  readonly cells: Map<string, Link>
  readonly looks: TextLook[]
  readonly charts: BookChart[]
  /** Rows of the tables' headings. */
  readonly tables: Map<Table, number>
  /** Row of the first table's headings. */
  headings: number | null
}

/** Where things stand in the whole workbook, and what is worked out: known once all sheets are laid out. */
export interface Whole {
  /** Where cells may jump to: anchored rows, and named cells. */
  readonly links: Links
  /** Cells by their names. */
  readonly cells: Links
  /** Formulas by the names of their cells; they refer to others by name. */
  readonly formulas: ReadonlyMap<string, string>
}

export const nothingYet: Whole = { links: new Map(), cells: new Map(), formulas: new Map() }

/** The sheet as data, and where its anchored rows and its named cells stand. */
export function sheetOf(
  plan: SheetPlan,
  whole: Whole,
): { readonly sheet: BookSheet; readonly anchors: Links; readonly cells: Links } {
  const draft: Draft = {
    rows: [],
    merges: [],
    anchors: new Map(),
    cells: new Map(),
    looks: [],
    charts: [],
    tables: new Map(),
    headings: null,
  }
  for (const part of plan.parts) addPart(draft, plan, part, whole)
  const { rows, merges, anchors, headings } = draft
  const tables = plan.parts.filter(({ kind }) => kind === "table")
  const single = tables.length === 1 || plan.filter ? headings : null
  const first = tables[0]?.kind === "table" ? tables[0].table : null
  return {
    anchors,
    cells: draft.cells,
    sheet: {
      ...(draft.charts.length > 0 ? { charts: draft.charts } : {}),
      ...(draft.looks.length > 0 ? { looks: draft.looks } : {}),
      name: plan.name,
      columns: plan.widths.map((width) => ({ width })),
      rows,
      merges,
      ...(single === null || single > frozenAtMost
        ? { freeze: { rows: 0, columns: 0 } }
        : { freeze: { rows: single, columns: plan.freezeColumns } }),
      ...(single !== null && plan.filter && first !== null && first.rows.length > 0
        ? { autoFilter: { top: single, left: 1, bottom: single + first.rows.length, right: first.columns.length } }
        : {}),
      print: {
        orientation: plan.orientation,
        ...(single === null ? {} : { repeat: { from: single, until: single } }),
        ...pagesOf(plan, rows, single === null ? null : (rows[single - 1] ?? null)),
        area: { top: 1, left: 1, bottom: Math.max(1, rows.length), right: plan.widths.length },
        footer: plan.footer,
      },
    },
  }
}

function addPart(draft: Draft, plan: SheetPlan, part: Part, whole: Whole): void {
  const { rows, merges } = draft
  const all = sumOf(plan.widths)
  switch (part.kind) {
    case "gap":
      rows.push({ cells: [], height: 8, fixed: true })
      return
    case "line":
      rows.push({ ...lineRow(part.text, part.style, all), ...(part.newPage ? { newPage: true } : {}) })
      merges.push(across(rows.length, 1, plan.widths.length))
      return
    case "day":
      rows.push({
        cells: [
          { value: `${part.label}:`, style: look.dayLabel },
          null,
          { value: { kind: "day", day: part.day }, style: look.day },
        ],
        height: 20,
      })
      merges.push(across(rows.length, 1, 2))
      draft.cells.set(part.name, { sheet: plan.name, cell: cellRef(rows.length, 3) })
      return
    case "halves": {
      const split = halfOf(plan.widths)
      const cells: (BookCell | null)[] = Array.from({ length: plan.widths.length }, () => null)
      cells[0] = { value: part.left, style: part.styles[0] }
      cells[split] = { value: part.right, style: part.styles[1] }
      rows.push({
        cells,
        height: heightFor(part.left, sumOf(plan.widths.slice(0, split)), part.styles[0]),
        fixed: true,
      })
      merges.push(across(rows.length, 1, split), across(rows.length, split + 1, plan.widths.length))
      return
    }
    case "chart":
      addChart(draft, plan, part)
      return
    case "table":
      addTable(draft, plan, part.table, whole)
  }
}

function addTable(draft: Draft, plan: SheetPlan, table: Table, whole: Whole): void {
  const { columns, rows: tableRows } = table
  const { rows, anchors } = draft
  const headings = columns.map(({ heading }, i) => heightFor(heading, plan.widths[i] ?? 10, look.heading))
  rows.push({
    cells: columns.map(({ heading }) => ({ value: heading, style: look.heading })),
    height: Math.max(24, ...headings),
  })
  draft.headings ??= rows.length
  draft.tables.set(table, rows.length)
  anchors.set(table.id, { sheet: plan.name, cell: cellRef(rows.length, 1) })
  const keys = columns.map(({ key }) => key)
  const first = rows.length + 1
  for (const row of tableRows) {
    rows.push(
      row.kind === "group"
        ? groupRow(draft, plan, columns, row)
        : dataRow(
            plan,
            columns,
            withWays(table.id, keys, row, { formulas: whole.formulas, places: whole.links }),
            whole,
          ),
    )
    const here = { sheet: plan.name, cell: cellRef(rows.length, 1) }
    if (row.anchor !== null) anchors.set(row.anchor, here)
    for (const name of namesOf(table.id, row)) if (!anchors.has(name)) anchors.set(name, here)
    for (const [i, { name }] of row.cells.entries())
      if (name !== undefined) draft.cells.set(name, { sheet: plan.name, cell: cellRef(rows.length, i + 1) })
  }
  for (const [i, { key }] of columns.entries()) {
    const calculated = tableRows.some(({ cells }) => whole.formulas.has(cells[i]?.name ?? ""))
    if (!calculated || !verdictColumns.has(key) || rows.length < first) continue
    const range = { top: first, left: i + 1, bottom: rows.length, right: i + 1 }
    draft.looks.push(...(plan.looks ?? []).map((look) => ({ ...look, range })))
  }
}

function addChart({ rows, charts, tables }: Draft, plan: SheetPlan, part: ChartPart): void {
  const place = { top: rows.length + 1, left: 1, bottom: rows.length + part.height, right: plan.widths.length }
  for (let i = 0; i < part.height; i += 1) rows.push({ cells: [], height: 18, fixed: true })
  charts.push(placedChart(part, plan.name, tables.get(part.table) ?? 1, place))
}

/** Columns whose text has its colour. */
const verdictColumns = new Set(["verdict", "agrees", "state"])

/** Words that run on over the empty cells at their right, with no lines through them. */
const openGroup: Style = { ...look.group, wrap: false, border: { sides: "bottom", line: "thin", color: colors.line } }

/** Merged over the table, unless people filter and sort it. */
function groupRow(draft: Draft, plan: SheetPlan, columns: readonly TableColumn[], row: TableRow): BookRow {
  const first = row.cells[0]
  const text = first?.kind === "text" ? first.text : ""
  const style: Style = plan.filter ? openGroup : look.group
  const cells = columns.map((_, i): BookCell => ({ value: i === 0 ? text : null, style }))
  if (plan.filter) return { cells, height: 21 }
  draft.merges.push(across(draft.rows.length + 1, 1, columns.length))
  return { cells, height: heightFor(text, sumOf(plan.widths.slice(0, columns.length)), style), fixed: true }
}

function dataRow(plan: SheetPlan, columns: readonly TableColumn[], row: TableRow, whole: Whole): BookRow {
  const cells = columns.flatMap((column, i) => {
    const cell = row.cells[i]
    if (cell === undefined) return []
    const formula = whole.formulas.get(cell.name ?? "") ?? null
    const full = bookCell(cell, column, row.kind, whole.links, formula && resolved(formula, plan.name, whole.cells))
    if ((full.style.size ?? plan.size) <= plan.size) return [full]
    return [{ ...full, style: variant(full.style, `size ${plan.size}`, { size: plan.size }) }]
  })
  const heights = cells.map(({ value, style }, i) => {
    const shown = value !== null && typeof value === "object" && value.kind === "formula" ? value.result : value
    return typeof shown === "string" ? heightFor(shown, plan.widths[i] ?? 10, style) : 0
  })
  return { cells, height: Math.max(plan.size * 1.5, ...heights) }
}

const lineRow = (text: string, style: Style, width: number): BookRow => ({
  cells: [{ value: text, style }],
  height: Math.max(18, heightFor(text, width, style)),
  fixed: true,
})

/** The number of columns whose widths make up the left half, or a little less. */
function halfOf(widths: readonly number[]): number {
  const half = sumOf(widths) / 2
  let so = 0
  for (const [i, width] of widths.entries()) {
    so += width
    if (so > half) return Math.max(1, i)
  }
  return Math.max(1, widths.length - 1)
}

const sumOf = (widths: readonly number[]): number => widths.reduce((so, width) => so + width, 0)

const across = (row: number, left: number, right: number): CellRange => ({ top: row, left, bottom: row, right })
