import { groupBy } from "../../base/order.ts"
import type { ObligationState } from "../../model/compliance.ts"
import type { Table, TableRow } from "../../model/report.ts"
import { column, dataRow, named, numberCell, percentCell, textCell } from "../cells.ts"
import { total } from "../funding.ts"
import type { Setting } from "../setting.ts"
import type { Entry } from "./entry.ts"
import { deadlineName, fundingName, partName } from "./names.ts"
import { stateCount } from "./timeliness.ts"
import { cell, range } from "./write-formula.ts"

const chartName = (table: string, row: string, column: string): string => `chart|${table}|${row}|${column}`

/** The tables that the charts are drawn over: attainment, reporting, spending. */
export const chartTables = (setting: Setting): readonly Table[] =>
  [attainmentTable(setting), reportingTable(setting), spendingTable(setting)].filter(({ rows }) => rows.length > 0)

/** Every ratio that has a percentage to reach, beside that percentage. */
function attainmentTable(setting: Setting): Table {
  const { words } = setting
  const c = words.columns
  return {
    id: "chart-attainment",
    title: words.tables.chartAttainment,
    columns: [
      column("code", c.code, 16),
      column("item", c.indicator, 44),
      column("percent", c.percent, 14, "right"),
      column("rate", c.toReach, 14, "right"),
    ],
    rows: ratios(setting).map(({ code, id, part, text, percent, goal }) =>
      dataRow([
        textCell(code),
        textCell(text),
        named(percentCell(percent), chartName("attainment", `${id}|${part}`, "percent")),
        percentCell(goal),
      ]),
    ),
  }
}

function ratios({ consolidation }: Setting) {
  const { plan, indicators } = consolidation
  return indicators.flatMap((indicator) => {
    const { id } = indicator
    const goal = indicator.kind === "ratio" ? (indicator.target ?? indicator.next)?.atLeast : undefined
    if (indicator.kind !== "ratio" || goal === undefined) return []
    const { parts } = indicator
    return parts.map(({ percent, numerator }, part) => ({
      id,
      part,
      code: parts.length === 1 ? id : `${id} (${part + 1})`,
      text:
        parts.length === 1
          ? (plan.indicators.get(id)?.short ?? id)
          : (plan.measures.get(numerator.measure)?.text ?? numerator.measure),
      percent,
      goal,
    }))
  })
}

const told = ["on-time", "late", "unknown-day", "missing"] as const satisfies readonly ObligationState[]

/** Of each level of agencies, how many reported on time, late, on a day unknown, or not at all. */
function reportingTable(setting: Setting): Table {
  const { words } = setting
  const c = words.columns
  return {
    id: "chart-reporting",
    title: words.tables.chartReporting,
    columns: [
      column("level", c.agency, 16),
      column("count", c.agencies, 44, "center"),
      ...told.map((state) => column(state, words.obligation[state], 14, "right")),
    ],
    rows: levels(setting).map(({ level, name, obligations }) =>
      dataRow([
        textCell(name),
        numberCell(obligations.length),
        ...told.map((state) =>
          named(
            numberCell(obligations.filter((one) => one.state === state).length),
            chartName("reporting", level, state),
          ),
        ),
      ]),
    ),
  }
}

function levels({ consolidation }: Setting) {
  const { plan, compliance } = consolidation
  const groups = groupBy(compliance.obligations, ({ agency }) => plan.agencies.get(agency)?.level ?? "")
  return [...groups].map(([level, obligations]) => ({
    level,
    name: plan.agencyLevels.get(level)?.name ?? level,
    obligations,
  }))
}

/** Money allocated and spent, by project. */
function spendingTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const c = words.columns
  const rows = [...groupBy(consolidation.funding, ({ project }) => project)].map(
    ([project, rows]): TableRow =>
      dataRow([
        textCell(project),
        textCell(consolidation.plan.projects.get(project)?.name ?? project),
        ...(["allocated", "spent"] as const).map((column) =>
          named(numberCell(total(rows, column)), chartName("spending", project, column)),
        ),
      ]),
  )
  const anything = consolidation.funding.some(({ allocated, spent }) => allocated !== null || spent !== null)
  return {
    id: "chart-spending",
    title: words.tables.chartSpending(consolidation.plan.funding.unit),
    columns: [
      column("code", c.code, 16),
      column("item", c.item, 44),
      column("allocated", c.allocated, 14, "right"),
      column("spent", c.spent, 14, "right"),
    ],
    rows: anything ? rows : [],
  }
}

/** The charts' tables follow the sheets that they sum up. */
export function chartFormulas(setting: Setting): Entry[] {
  const { consolidation } = setting
  return [
    ...ratios(setting).map(
      ({ id, part }): Entry => [
        chartName("attainment", `${id}|${part}`, "percent"),
        cell(partName(id, part, "percent")),
      ],
    ),
    ...levels(setting).flatMap(({ level, obligations }) =>
      told.map((state): Entry => {
        const all = consolidation.compliance.obligations
        const from = all.findIndex(({ agency }) => agency === obligations[0]?.agency)
        const together = obligations.every((one, i) => one === all[from + i])
        const names = obligations.map(({ agency }) => deadlineName(agency, "state"))
        const cells = together ? [range(names)] : names.map(cell)
        return [chartName("reporting", level, state), stateCount(setting, cells, state)]
      }),
    ),
    ...[...new Set(consolidation.funding.map(({ project }) => project))].flatMap((project) =>
      (["allocated", "spent"] as const).map(
        (column): Entry => [chartName("spending", project, column), cell(fundingName(project, column))],
      ),
    ),
  ]
}
