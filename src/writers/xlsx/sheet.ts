import type { BookCell, BookChart, BookRow, BookSheet, Style, TextLook } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import { heightFor } from "../../excel/write/fit.ts"
import { headings } from "../../figures/addresses.ts"
import type { ReportSheet, SheetBlock } from "../../model/sheet.ts"
import type { Table, TableColumn } from "../../model/table.ts"
import type { CellRange } from "../../model/workbook.ts"
import { toneStyle } from "./cell.ts"
import { chartAt, heightOf } from "./chart.ts"
import { onOnePage, pagesOf } from "./pages.ts"
import type { PlacedTable, Places } from "./places.ts"
import { dataRow, groupRow } from "./table-rows.ts"

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
  /** The first row in which nothing stands. */
  gap: number | null
}

/** The sheet as data, and where its tables stand. Links and formulas need the `places` of all sheets; without them only the places are right. */
export function sheetOf(
  plan: ReportSheet,
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
    gap: null,
  }
  for (const block of plan.blocks) addBlock(draft, plan, block, places)
  const { rows, merges, headings } = draft
  const tables = plan.blocks.flatMap((block) => (block.kind === "table" ? [block] : []))
  const list = tables.length === 1 || plan.filter ? headings : null
  const first = tables[0]?.table ?? null
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
        ...(plan.unprinted === null ? wholly(plan, rows, repeated) : nothing(plan, plan.unprinted, draft.gap)),
        footer: plan.footer,
      },
    },
  }
}

/** The sheet from its top to its end, with the row `repeated` on every page. */
const wholly = (plan: ReportSheet, rows: readonly BookRow[], repeated: number | null) => ({
  ...(repeated === null ? {} : { repeat: { from: repeated, until: repeated } }),
  ...pagesOf(plan, rows, rows[(repeated ?? 0) - 1] ?? null),
  area: { top: 1, left: 1, bottom: Math.max(1, rows.length), right: plan.widths.length },
})

/** A row in which nothing stands: programs leave such a page out, or print it with the words above it that say why. */
const nothing = ({ widths }: ReportSheet, header: string, gap: number | null) => ({
  header,
  area: across(gap ?? 1, 1, widths.length),
})

function addBlock(draft: Draft, plan: ReportSheet, block: SheetBlock, places: Places | null): void {
  const { rows, merges } = draft
  const all = sumOf(plan.widths)
  switch (block.kind) {
    case "gap":
      rows.push({ cells: [], height: 8, fixed: true })
      draft.gap ??= rows.length
      return
    case "line":
      rows.push(lineRow(block.text, look[block.role], all))
      merges.push(across(rows.length, 1, plan.widths.length))
      return
    case "day":
      rows.push({
        cells: [
          { value: `${block.label}:`, style: look.dayLabel },
          null,
          { value: { kind: "day", day: block.day }, style: look.day },
        ],
        height: 20,
      })
      merges.push(across(rows.length, 1, 2))
      draft.places.set(block.at.table, {
        sheet: plan.name,
        rows: new Map([[block.at.row, rows.length]]),
        columns: new Map([[block.at.column, 3]]),
      })
      return
    case "halves":
      addHalves(draft, plan, block)
      return
    case "chart": {
      const height = heightOf(block.chart)
      const place = { top: rows.length + 1, left: 1, bottom: rows.length + height, right: plan.widths.length }
      for (let i = 0; i < height; i += 1) rows.push({ cells: [], height: 18, fixed: true })
      draft.charts.push(chartAt(block.chart, plan.name, draft.tables.get(block.chart.table) ?? 1, place))
      return
    }
    case "table":
      addTable(draft, plan, block.table, places)
  }
}

function addHalves(
  { rows, merges }: Draft,
  { widths }: ReportSheet,
  { halves }: SheetBlock & { kind: "halves" },
): void {
  const [left, right] = halves
  const split = halfOf(widths)
  const cells: (BookCell | null)[] = Array.from({ length: widths.length }, () => null)
  cells[0] = { value: left.text, style: look[left.role] }
  cells[split] = { value: right.text, style: look[right.role] }
  const needed = [
    heightFor(left.text, sumOf(widths.slice(0, split)), look[left.role]),
    heightFor(right.text, sumOf(widths.slice(split)), look[right.role]),
  ]
  rows.push({ cells, height: Math.max(...needed), fixed: true })
  merges.push(across(rows.length, 1, split), across(rows.length, split + 1, widths.length))
}

function addTable(draft: Draft, plan: ReportSheet, table: Table, places: Places | null): void {
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
    } else rows.push(places === null ? notLaidOut : dataRow(plan, columns, row, places))
    if (row.id !== null) placed.set(row.id, rows.length)
  }
  if (rows.length < first) return
  for (const [i, column] of columns.entries()) {
    if (!tableRows.some(({ cells }) => cells[i]?.formula !== undefined)) continue
    draft.looks.push(...looksOf(column, { top: first, left: i + 1, bottom: rows.length, right: i + 1 }))
  }
}

/** How a column's words look, whatever they become. */
const looksOf = ({ tones = [] }: TableColumn, range: CellRange): TextLook[] =>
  tones.map(({ begins, tone }) => {
    // What waits is as the paper is.
    const { color, fill = tone === "waiting" ? "FFFFFF" : undefined } = toneStyle[tone]
    return { range, begins, style: { color: color ?? colors.ink, ...(fill === undefined ? {} : { fill }) } }
  })

/** Keeps its place while only places are asked for. */
const notLaidOut: BookRow = { cells: [] }

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
