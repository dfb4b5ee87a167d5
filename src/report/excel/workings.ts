import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { Table, TableCell, TableRow } from "../../model/report.ts"
import { indicatorTone } from "../../vocabulary/statuses.ts"
import { workingAnchor } from "../anchors.ts"
import { column, dataRow, named, none, numberCell, statusCell, textCell } from "../cells.ts"
import { shortGoalText } from "../goal.ts"
import type { Setting } from "../setting.ts"
import { stepName } from "./names.ts"
import { type StageWorking, stageWorkingsOf } from "./stage-steps.ts"
import { nameOf, verdictPart } from "./step-words.ts"
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
      ...(isStage(setting) ? [column("period", c.period, 11, "center")] : []),
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
    rows: [
      ...workingsOf(setting).flatMap((working) => pointedAt(working.indicator, rowsOf(setting, working))),
      ...stageWorkingsOf(setting).flatMap((stage) => pointedAt(stage.indicator, stageRows(setting, stage))),
    ],
  }
}

/** The first row of an indicator is where one comes to. */
const pointedAt = ({ id }: IndicatorAttainment, rows: readonly TableRow[]): TableRow[] =>
  rows.map((row, i) => (i === 0 ? { ...row, anchor: workingAnchor(id) } : row))

/** The years of a stage, and the verdict over them. */
function stageRows(setting: Setting, { indicator, planned, years }: StageWorking): TableRow[] {
  const { id, status } = indicator
  const name = (column: string) => stepName(id, "all", column)
  return [
    ...years.flatMap((working) => rowsOf(setting, working)),
    wholeRow(setting, { id, text: planned.short, of: setting.consolidation.period.id, verdict: status, status, name }),
  ]
}

function rowsOf(setting: Setting, working: Working): TableRow[] {
  const { indicator, planned, steps, verdict, year } = working
  const rows = steps.map((step) => stepRow(setting, working, step))
  if (steps.length === 1) return rows
  const { id, status } = indicator
  const name = (column: string) => nameOf(working, "all", column)
  return [...rows, wholeRow(setting, { id, text: planned.short, of: year?.id ?? null, verdict, status, name })]
}

interface Verdicts {
  readonly id: string
  readonly text: string
  /** The period, where a stage shows several. */
  readonly of: string | null
  readonly verdict: IndicatorStatus
  readonly status: IndicatorStatus
  readonly name: (column: string) => string
}

/** A verdict that is made of those above it. */
function wholeRow(setting: Setting, { id, text, of, verdict, status, name }: Verdicts): TableRow {
  return dataRow([
    textCell(id),
    textCell(text),
    ...periodCells(setting, of),
    ...Array.from({ length: 8 }, () => none),
    named(textCell(setting.words.indicatorStatus[verdict]), name("compared")),
    statusOf(setting, status, name("status")),
  ])
}

function stepRow(setting: Setting, working: Working, step: Step): TableRow {
  const { indicator, planned, steps, year } = working
  const { words, consolidation } = setting
  const only = steps.length === 1
  const part = verdictPart(working, step)
  const cell = (column: "expected" | "heard" | "n" | "known" | "most" | "unknown" | "below") =>
    named(numberCell(step[column]), nameOf(working, step.part, column))
  const text = only ? planned.short : (consolidation.plan.measures.get(step.totals[0]?.id ?? "")?.text ?? "")
  const status = indicator.statuses[step.verdict]
  return dataRow([
    textCell(indicator.id),
    textCell(text),
    ...periodCells(setting, year?.id ?? null),
    ...(["expected", "heard", "n", "known", "most", "unknown", "below"] as const).map(cell),
    named(textCell(goalText(setting, working, step.goal)), nameOf(working, step.part, "goal")),
    named(textCell(words.indicatorStatus[step.verdict]), nameOf(working, part, "compared")),
    statusOf(setting, only ? indicator.status : status, nameOf(working, part, "status")),
  ])
}

const isStage = ({ consolidation }: Setting): boolean => consolidation.period.span === "stage"

/** A stage shows of each row whose it is: a year's, or the last year's where the verdict is on that alone. */
const periodCells = (setting: Setting, of: string | null): TableCell[] =>
  isStage(setting) ? [textCell(of ?? setting.consolidation.period.parts.at(-1) ?? null)] : []

const statusOf = ({ words }: Setting, status: IndicatorStatus, name: string): TableCell =>
  named(statusCell(words.indicatorStatus[status], indicatorTone[status]), name)

function goalText(setting: Setting, { indicator }: Working, goal: Goal): string | null {
  const { print } = setting
  switch (goal.kind) {
    case "percent":
      return print.percent(goal.percent)
    case "before":
      return `${print.number(goal.n)}/${print.number(goal.d)}`
    case "nothing-before":
      return null
    default: {
      const target = indicator.target ?? indicator.next
      return target && shortGoalText(setting, indicator, target)
    }
  }
}
