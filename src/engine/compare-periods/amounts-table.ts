import { textCell } from "../../figures/cells.ts"
import { column, data, tableOf } from "../../figures/table.ts"
import type { ComparedAmount } from "../../model/period-comparison.ts"
import type { Table } from "../../model/table.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { givenColumns } from "./given-columns.ts"
import type { Telling } from "./telling.ts"

/** Every sum of money of the plan in both periods. */
export const fundingBeside = (telling: Telling): Table =>
  amountsTable(telling, "funding", telling.comparison.funding, ({ id, amount }) => {
    const { plan, words } = telling.after
    const row = plan.funding.rows.get(id)
    const source = plan.funding.sources.get(row?.source ?? "")?.name ?? id
    const of = row === undefined ? source : `${projectShort(telling.after, row.project)}, ${source}`
    return {
      code: row?.code ?? id,
      text: amount === "quantity" ? of : `${of}: ${words.columns[amount].toLowerCase()}`,
      unit: plan.funding.unit,
    }
  })

/** Every activity's quantity in both periods. */
export const activitiesBeside = (telling: Telling): Table =>
  amountsTable(telling, "activities", telling.comparison.activities, ({ id }) => {
    const activity = telling.after.plan.activities.get(id)
    return { code: id, text: activity?.text ?? id, unit: activity?.unit ?? null }
  })

interface Naming {
  readonly code: string
  readonly text: string
  readonly unit: string | null
}

function amountsTable(
  telling: Telling,
  id: "funding" | "activities",
  rows: readonly ComparedAmount[],
  naming: (row: ComparedAmount) => Naming,
): Table {
  const { say, after } = telling
  const c = after.words.columns
  return tableOf<ComparedAmount>({
    id,
    title: say.sections[id],
    columns: [
      column.code("code", c.code, 10, (row) => textCell(naming(row).code)),
      column.left("item", c.item, 50, (row) => textCell(naming(row).text)),
      column.centre("unit", c.unit, 12, (row) => textCell(naming(row).unit)),
      ...givenColumns<ComparedAmount>(telling),
    ],
    rows: rows.map((row) => data(row)),
  })
}
