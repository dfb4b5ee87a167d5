import type { BookChart, ChartSeries } from "../../excel/book.ts"
import type { Table, TableCell, TableRow } from "../../model/table.ts"
import type { CellRange } from "../../model/workbook.ts"
import { fraction } from "./cell.ts"

/** A chart over a table that stands above it on the sheet: its first column has the categories. */
export interface ChartPart extends Pick<BookChart, "bars" | "stacked" | "format" | "most"> {
  readonly kind: "chart"
  readonly table: Table
  /** In rows. */
  readonly height: number
  readonly series: readonly (Pick<ChartSeries, "kind" | "color" | "labels"> & { readonly key: string })[]
}

/** The chart at its place on a sheet, over the table whose headings stand in row `heading`. */
export function placedChart(part: ChartPart, sheet: string, heading: number, place: CellRange): BookChart {
  const { table, series, bars, stacked, format, most } = part
  const first = ({ cells }: TableRow) => (cells[0]?.kind === "text" ? cells[0].text : "")
  return {
    bars,
    stacked,
    format,
    most,
    title: table.title,
    place,
    sheet,
    heading,
    categories: table.rows.map(first),
    series: series.map(({ key, ...look }) => {
      const column = table.columns.findIndex((column) => column.key === key)
      const values = table.rows.map(({ cells }) => numberOf(cells[column]))
      return { ...look, title: table.columns[column]?.heading ?? "", column: column + 1, values }
    }),
  }
}

const numberOf = (cell: TableCell | undefined): number | null =>
  cell?.kind === "number" ? cell.number : cell?.kind === "percent" ? fraction(cell.percent) : null
