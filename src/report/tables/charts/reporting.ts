import { groupBy } from "../../../base/order.ts"
import type { Obligation, ObligationState } from "../../../model/compliance.ts"
import type { Expression, Table } from "../../../model/table.ts"
import { deadlineAt } from "../../addresses.ts"
import { numberCell, textCell } from "../../cells.ts"
import { expression, range } from "../../expression.ts"
import type { Setting } from "../../setting.ts"
import { type Column, calculated, data, tableOf } from "../../table.ts"
import { stateCount } from "../timeliness.ts"

/** A level of agencies, with what each of them owes. */
interface Line {
  readonly name: string
  readonly obligations: readonly Obligation[]
}

const told = ["on-time", "late", "unknown-day", "missing"] as const satisfies readonly ObligationState[]

/** Of each level of agencies, how many reported on time, late, on a day unknown, or not at all. */
export function reportingChartTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const { plan, compliance } = consolidation
  const c = words.columns
  const levels = groupBy(compliance.obligations, ({ agency }) => plan.agencies.get(agency)?.level ?? "")
  return tableOf<Line>({
    id: "chart-reporting",
    title: words.tables.chartReporting,
    columns: [
      { key: "level", heading: c.agency, width: 16, cell: ({ name }) => textCell(name) },
      {
        key: "count",
        heading: c.agencies,
        width: 44,
        align: "center",
        cell: ({ obligations }) => numberCell(obligations.length),
      },
      ...told.map(
        (state): Column<Line> => ({
          key: state,
          heading: words.obligation[state],
          width: 14,
          align: "right",
          cell: ({ obligations }) =>
            calculated(
              numberCell(obligations.filter((one) => one.state === state).length),
              stateCount(setting, cellsOf(setting, obligations), state),
            ),
        }),
      ),
    ],
    rows: [...levels].map(([level, obligations]) =>
      data({ name: plan.agencyLevels.get(level)?.name ?? level, obligations }),
    ),
  })
}

/** The agencies' cells in the table of deadlines: one range where they stand together. */
function cellsOf({ consolidation }: Setting, obligations: readonly Obligation[]): Expression[] {
  const all = consolidation.compliance.obligations
  const from = all.findIndex(({ agency }) => agency === obligations[0]?.agency)
  const together = obligations.every((one, i) => one === all[from + i])
  const states = obligations.map(({ agency }) => deadlineAt(agency, "state"))
  return together ? [range(states)] : states.map(expression)
}
