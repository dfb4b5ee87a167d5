import { groupBy } from "../../../base/order.ts"
import type { FundingTotal } from "../../../model/consolidation.ts"
import type { Table } from "../../../model/table.ts"
import { fundingAt } from "../../addresses.ts"
import { numberCell, textCell } from "../../cells.ts"
import { expression } from "../../expression.ts"
import { total } from "../../funding.ts"
import type { Setting } from "../../setting.ts"
import { type Column, calculated, data, tableOf } from "../../table.ts"

interface Line {
  readonly project: string
  readonly rows: readonly FundingTotal[]
}

/** Money allocated and spent, by project; empty where there is none. */
export function spendingChartTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const { plan, funding } = consolidation
  const c = words.columns
  const anything = funding.some(({ allocated, spent }) => allocated !== null || spent !== null)
  const projects = [...groupBy(funding, ({ project }) => project)]
  return tableOf<Line>({
    id: "chart-spending",
    title: words.tables.chartSpending(plan.funding.unit),
    columns: [
      { key: "code", heading: c.code, width: 16, cell: ({ project }) => textCell(project) },
      {
        key: "item",
        heading: c.item,
        width: 44,
        cell: ({ project }) => textCell(plan.projects.get(project)?.name ?? project),
      },
      ...(["allocated", "spent"] as const).map(
        (amount): Column<Line> => ({
          key: amount,
          heading: c[amount],
          width: 14,
          align: "right",
          cell: ({ project, rows }) =>
            calculated(numberCell(total(rows, amount)), expression(fundingAt(project, amount))),
        }),
      ),
    ],
    rows: anything ? projects.map(([project, rows]) => data({ project, rows })) : [],
  })
}
