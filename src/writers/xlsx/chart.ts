import type { BookChart, ChartSeries } from "../../excel/book.ts"
import type { Chart, ChartTone } from "../../model/chart.ts"
import type { TableCell, TableColumn, TableRow } from "../../model/table.ts"
import type { CellRange } from "../../model/workbook.ts"
import { fraction } from "./cell.ts"

/** How a kind of chart is drawn; its height is in rows. */
const drawings = {
  bars: { bars: "up", stacked: false, height: 17 },
  stacked: { bars: "across", stacked: true, height: 12 },
  paired: { bars: "up", stacked: false, height: 15 },
  years: { bars: "up", stacked: false, height: 20 },
} as const satisfies Record<Chart["drawing"], Pick<BookChart, "bars" | "stacked"> & { readonly height: number }>

const colorOf: Readonly<Record<ChartTone, string>> = {
  good: "4E9A5B",
  bad: "A61C1C",
  partly: "E0A030",
  waiting: "9DB8D9",
  plain: "D9D9D9",
  unsure: "A6A6A6",
  pale: "9DB8D9",
  strong: "1F4E79",
}
/** Of bars whose verdicts stand beside them in words, and of what they are to reach. */
const [barColor, goalColor] = ["2E75B6", "C55A11"]

export const heightOf = ({ drawing }: Chart): number => drawings[drawing].height

/** The chart at its place on a sheet, over its table, whose headings stand in row `heading`. */
export function chartAt(
  { drawing, table, drawn, title }: Chart,
  sheet: string,
  heading: number,
  place: CellRange,
): BookChart {
  const { bars, stacked } = drawings[drawing]
  const { columns, rows } = table
  const isPercent = (key: string) => columns.some((column) => column.key === key && column.holds === "percent")
  const percents = drawn.bars.every(({ column }) => isPercent(column))
  const series = [
    ...drawn.bars.map(({ column, tone }) => ({
      column,
      kind: "bar" as const,
      color: tone === null ? barColor : colorOf[tone],
      // As the cell has it: 99.95% must not read 100%. What is stacked has no room for nothing.
      labels: isPercent(column) ? "0.0########%" : stacked ? "#,##0;;" : "#,##0",
    })),
    ...(drawn.goal === null ? [] : [{ column: drawn.goal, kind: "mark" as const, color: goalColor, labels: "0%" }]),
  ]
  return {
    bars,
    stacked,
    format: percents ? "0%" : "#,##0",
    most: percents ? 1 : null,
    title,
    place,
    sheet,
    heading,
    categories: rows.map(firstText),
    series: series.map((one) => seriesOf(one, columns, rows)),
  }
}

const firstText = ({ cells: [first] }: TableRow): string => (first?.kind === "text" ? first.text : "")

function seriesOf(
  { column, ...look }: Pick<ChartSeries, "kind" | "color" | "labels"> & { readonly column: string },
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): ChartSeries {
  const at = columns.findIndex(({ key }) => key === column)
  const values = rows.map(({ cells }) => numberOf(cells[at]))
  return { ...look, title: columns[at]?.heading ?? "", column: at + 1, values }
}

const numberOf = (cell: TableCell | undefined): number | null =>
  cell?.kind === "number" ? cell.number : cell?.kind === "percent" ? fraction(cell.percent) : null
