import type { Day } from "../../base/day.ts"
import type { BookCell, BookChart, BookRow, BookSheet, Style, TextLook } from "../../excel/book.ts"
import { look } from "../../excel/look.ts"
import { heightFor } from "../../excel/write/fit.ts"
import type { Address, Table } from "../../model/table.ts"
import type { CellRange } from "../../model/workbook.ts"
import { headings } from "../../report/addresses.ts"
import { onOnePage, pagesOf } from "./pages.ts"
import { type ChartPart, placedChart } from "./place-chart.ts"
import type { PlacedTable, Places } from "./places.ts"
import { dataRow, groupRow } from "./table-rows.ts"

/** What stands on a sheet, from the top. */
export type Part =
  /** Words over the sheet's whole width. */
  | { readonly kind: "line"; readonly text: string; readonly style: Style; readonly newPage?: boolean }
  /** The head of an official paper: two halves, side by side. */
  | { readonly kind: "halves"; readonly left: string; readonly right: string; readonly styles: readonly [Style, Style] }
  /** A day to which formulas refer by its address. */
  | { readonly kind: "day"; readonly label: string; readonly day: Day; readonly at: Address }
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
  readonly places: Map<string, PlacedTable>
  readonly looks: TextLook[]
  readonly charts: BookChart[]
  /** Rows of the tables' headings. */
  readonly tables: Map<Table, number>
  /** Row of the first table's headings. */
  headings: number | null
}

/** The sheet as data, and where its tables stand. Links and formulas need the `places` of all sheets. */
export function sheetOf(
  plan: SheetPlan,
  places: Places | null,
): { readonly sheet: BookSheet; readonly places: Places } {
  const draft: Draft = {
    rows: [],
    merges: [],
    places: new Map(),
    looks: [],
    charts: [],
    tables: new Map(),
    headings: null,
  }
  for (const part of plan.parts) addPart(draft, plan, part, places)
  const { rows, merges, headings } = draft
  const tables = plan.parts.filter(({ kind }) => kind === "table")
  const list = tables.length === 1 || plan.filter ? headings : null
  const first = tables[0]?.kind === "table" ? tables[0].table : null
  const end = list === null ? 0 : list + (first?.rows.length ?? 0)
  // What stands below a list of one page has headings of its own.
  const repeated = tables.length > 1 && onOnePage(plan, rows.slice(0, end)) ? null : list
  return {
    places: draft.places,
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

function addPart(draft: Draft, plan: SheetPlan, part: Part, places: Places | null): void {
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
      draft.places.set(part.at.table, {
        sheet: plan.name,
        rows: new Map([[part.at.row, rows.length]]),
        columns: new Map([[part.at.column, 3]]),
      })
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
      addTable(draft, plan, part.table, places)
  }
}

function addTable(draft: Draft, plan: SheetPlan, table: Table, places: Places | null): void {
  const { columns, rows: tableRows } = table
  const { rows } = draft
  const heights = columns.map(({ heading }, i) => heightFor(heading, plan.widths[i] ?? 10, look.heading))
  rows.push({
    cells: columns.map(({ heading }) => ({ value: heading, style: look.heading })),
    height: Math.max(24, ...heights),
  })
  draft.headings ??= rows.length
  draft.tables.set(table, rows.length)
  const placed = new Map([[headings, rows.length]])
  draft.places.set(table.id, {
    sheet: plan.name,
    rows: placed,
    columns: new Map(columns.map(({ key }, i) => [key, i + 1])),
  })
  const first = rows.length + 1
  for (const row of tableRows) {
    if (row.kind === "group") {
      const group = groupRow(plan, columns, row)
      rows.push(group)
      // Where its words run on over empty cells, nothing stands in the way of filtering and sorting.
      if (group.fixed) draft.merges.push(across(rows.length, 1, columns.length))
    } else rows.push(dataRow(plan, columns, row, places))
    if (row.id !== null) placed.set(row.id, rows.length)
  }
  for (const [i, { key }] of columns.entries()) {
    const calculated = tableRows.some(({ cells }) => cells[i]?.formula !== undefined)
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
