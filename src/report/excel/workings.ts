import type { IndicatorStatus } from "../../model/attainment.ts"
import type { Table, TableRow } from "../../model/report.ts"
import { workingAnchor } from "../anchors.ts"
import { column, dataRow, named, none, numberCell, statusCell, textCell } from "../cells.ts"
import type { Setting } from "../setting.ts"
import { indicatorTone } from "../tones.ts"
import { stepName } from "./names.ts"
import { type Goal, type Step, type Working, workingsOf } from "./steps.ts"

/** How the verdicts follow from the sums: a row for each part, and one more where several make the verdict. */
export function workingsTable(setting: Setting): Table {
  const { words } = setting
  const c = words.columns
  return {
    id: "workings",
    title: words.tables.workings,
    columns: [
      column("code", c.code, 9),
      column("item", c.indicator, 36),
      column("expected", c.expected, 11, "right"),
      column("heard", c.heardCount, 11, "right"),
      column("n", c.sumN, 12, "right"),
      column("known", c.sumD, 12, "right"),
      column("most", c.most, 12, "right"),
      column("unknown", c.unknownD, 11, "right"),
      column("below", c.belowAll, 11, "right"),
      column("goal", c.goal, 18, "center"),
      column("compared", c.compared, 20, "center"),
      column("verdict", c.verdict, 22),
    ],
    rows: workingsOf(setting).flatMap((working) => rowsOf(setting, working)),
  }
}

function rowsOf(setting: Setting, working: Working): TableRow[] {
  const { indicator, planned, steps, verdict } = working
  const rows = steps.map((step) => stepRow(setting, working, step))
  if (steps.length === 1) return rows.map((row) => ({ ...row, anchor: workingAnchor(indicator.id) }))
  const whole = dataRow([
    textCell(indicator.id),
    textCell(planned.short),
    ...Array.from({ length: 8 }, () => none),
    named(textCell(setting.words.indicatorStatus[verdict]), stepName(indicator.id, "all", "compared")),
    statusOf(setting, indicator.id, "all", indicator.status),
  ])
  return [...rows.map((row, i) => (i === 0 ? { ...row, anchor: workingAnchor(indicator.id) } : row)), whole]
}

function stepRow(setting: Setting, { indicator, planned, steps, inForce }: Working, step: Step): TableRow {
  const { words, consolidation } = setting
  const only = steps.length === 1
  const part = only ? ("all" as const) : step.part
  const cell = (column: "expected" | "heard" | "n" | "known" | "most" | "unknown" | "below") =>
    named(numberCell(step[column]), stepName(indicator.id, step.part, column))
  const text = only ? planned.short : (consolidation.plan.measures.get(step.totals[0]?.id ?? "")?.text ?? "")
  const status = indicator.parts[step.part]?.status ?? (inForce ? step.verdict : "in-progress")
  return dataRow([
    textCell(indicator.id),
    textCell(text),
    ...(["expected", "heard", "n", "known", "most", "unknown", "below"] as const).map(cell),
    textCell(goalText(setting, step.goal)),
    named(textCell(words.indicatorStatus[step.verdict]), stepName(indicator.id, part, "compared")),
    statusOf(setting, indicator.id, part, only ? indicator.status : status),
  ])
}

const statusOf = (setting: Setting, id: string, part: number | "all", status: IndicatorStatus) =>
  named(statusCell(setting.words.indicatorStatus[status], indicatorTone[status]), stepName(id, part, "status"))

function goalText({ words, print }: Setting, goal: Goal): string | null {
  switch (goal.kind) {
    case "percent":
      return print.percent(goal.percent)
    case "before":
      return `${print.number(goal.n)}/${print.number(goal.d)}`
    case "at-most":
      return words.goal.atMost(print.number(goal.count))
    case "each":
      return words.goal.floors
    case "done":
      return words.goal.done
    case "nothing-before":
      return null
  }
}
