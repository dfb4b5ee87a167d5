import { colors, look } from "../../excel/look.ts"
import type { Report } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import type { ChartPart } from "./place-chart.ts"
import type { Part } from "./sheet.ts"

type Drawn = Pick<ChartPart, "bars" | "stacked" | "format" | "most" | "height" | "series">

/** As the cell has it: 99.95% must not read 100%. */
const percentLabel = "0.0########%"
const percent = "0%"
const count = "#,##0"
const nonZero = "#,##0;;"

/** How each of the charts' tables is drawn. The last column of the attainment is the target. */
const drawn: Readonly<Record<string, Drawn>> = {
  "chart-attainment": {
    bars: "up",
    stacked: false,
    format: percent,
    most: 1,
    height: 17,
    series: [
      { key: "percent", kind: "bar", color: "2E75B6", labels: percentLabel },
      { key: "rate", kind: "mark", color: "C55A11", labels: percent },
    ],
  },
  "chart-reporting": {
    bars: "across",
    stacked: true,
    format: count,
    most: null,
    height: 12,
    series: [
      { key: "on-time", kind: "bar", color: "4E9A5B", labels: nonZero },
      { key: "late", kind: "bar", color: "E0A030", labels: nonZero },
      { key: "unknown-day", kind: "bar", color: "A6A6A6", labels: nonZero },
      { key: "missing", kind: "bar", color: colors.bad, labels: nonZero },
      { key: "not-due", kind: "bar", color: "9DB8D9", labels: nonZero },
      { key: "exempt", kind: "bar", color: "D9D9D9", labels: nonZero },
    ],
  },
  "chart-spending": {
    bars: "up",
    stacked: false,
    format: count,
    most: null,
    height: 15,
    series: [
      { key: "allocated", kind: "bar", color: "9DB8D9", labels: count },
      { key: "spent", kind: "bar", color: "1F4E79", labels: count },
    ],
  },
}

/** Each chart above the table that it is drawn over. */
export const chartParts = ({ tables }: Report): Part[] => tables.charts.flatMap((table) => partsOf(table))

function partsOf(table: Table): Part[] {
  const how = drawn[table.id]
  if (how === undefined) return []
  return [
    { kind: "line", text: table.title, style: look.section, newPage: table.id === "chart-reporting" },
    { kind: "table", table },
    { kind: "gap" },
    {
      kind: "chart",
      table,
      ...how,
      series: how.series.filter(({ key }) => table.columns.some((one) => one.key === key)),
    },
    { kind: "gap" },
  ]
}
