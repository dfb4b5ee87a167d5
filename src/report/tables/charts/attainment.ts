import type { AttainmentOf } from "../../../model/attainment.ts"
import type { Table } from "../../../model/table.ts"
import { partAt } from "../../addresses.ts"
import { percentCell, textCell } from "../../cells.ts"
import { expression } from "../../expression.ts"
import type { Setting } from "../../setting.ts"
import { calculated, data, type Row, tableOf } from "../../table.ts"

/** A ratio and the percentage that it has to reach. */
interface Line {
  readonly indicator: AttainmentOf<"ratio">
  readonly part: number
  readonly goal: string
}

/** Every ratio that has a percentage to reach, beside that percentage. */
export function attainmentChartTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const { plan } = consolidation
  const c = words.columns
  return tableOf<Line>({
    id: "chart-attainment",
    title: words.tables.chartAttainment,
    columns: [
      {
        key: "code",
        heading: c.code,
        width: 16,
        cell: ({ indicator: { id, parts }, part }) => textCell(parts.length === 1 ? id : `${id} (${part + 1})`),
      },
      {
        key: "item",
        heading: c.indicator,
        width: 44,
        cell: ({ indicator: { id, parts }, part }) => {
          const measure = parts[part]?.numerator.measure ?? ""
          return textCell(
            parts.length === 1 ? (plan.indicators.get(id)?.short ?? id) : (plan.measures.get(measure)?.text ?? measure),
          )
        },
      },
      {
        key: "percent",
        heading: c.percent,
        width: 14,
        align: "right",
        cell: ({ indicator, part }) =>
          calculated(
            percentCell(indicator.parts[part]?.percent ?? null),
            expression(partAt(indicator, part, "percent")),
          ),
      },
      { key: "rate", heading: c.toReach, width: 14, align: "right", cell: ({ goal }) => percentCell(goal) },
    ],
    rows: consolidation.indicators.flatMap((indicator): Row<Line>[] => {
      const goal = indicator.kind === "ratio" ? (indicator.target ?? indicator.next)?.atLeast : undefined
      if (indicator.kind !== "ratio" || goal === undefined) return []
      return indicator.parts.map((_, part) => data({ indicator, part, goal }))
    }),
  })
}
