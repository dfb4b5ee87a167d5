import type { Day } from "../base/day.ts"
import { cellRef } from "../excel/address.ts"
import type { BookCell, BookChart, BookRow, BookSheet, Style, TextLook } from "../excel/book.ts"
import { look } from "../excel/look.ts"
import { heightFor } from "../excel/write/fit.ts"
import type { Table } from "../model/report.ts"
import type { CellRange } from "../model/workbook.ts"
import { onOnePage, pagesOf } from "./excel/pages.ts"
import { type ChartPart, placedChart } from "./excel/place-chart.ts"
import { dataRow, groupRow } from "./excel/table-rows.ts"
import { namesOf } from "./excel/ways.ts"
import type { Whole } from "./excel/whole.ts"
import type { Link, Links } from "./excel-cell.ts"

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
  const list = tables.length === 1 || plan.filter ? headings : null
  const first = tables[0]?.kind === "table" ? tables[0].table : null
  const end = list === null ? 0 : list + (first?.rows.length ?? 0)
  // What stands below a list of one page has headings of its own.
  const repeated = tables.length > 1 && onOnePage(plan, rows.slice(0, end)) ? null : list
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
      ...(list === null || list > frozenAtMost
        ? { freeze: { rows: 0, columns: 0 } }
        : { freeze: { rows: list, columns: plan.freezeColumns } }),
      ...(list !== null && plan.filter && first !== null && first.rows.length > 0
        ? { autoFilter: { top: list, left: 1, bottom: end, right: first.columns.length } }
        : {}),
      print: {
        orientation: plan.orientation,
        ...(repeated === null ? {} : { repeat: { from: repeated, until: repeated } }),
        ...pagesOf(plan, rows, rows[(repeated ?? 0) - 1] ?? null),
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
  const first = rows.length + 1
  for (const row of tableRows) {
    if (row.kind === "group") {
      const group = groupRow(plan, columns, row)
      rows.push(group)
      // Where its words run on over empty cells, nothing stands in the way of filtering and sorting.
      if (group.fixed) draft.merges.push(across(rows.length, 1, columns.length))
    } else rows.push(dataRow(plan, table, row, whole))
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
