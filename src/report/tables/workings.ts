import type { IndicatorStatus } from "../../model/attainment.ts"
import type { Expression, Table, TableCell } from "../../model/table.ts"
import { indicatorAt } from "../addresses.ts"
import { none, numberCell, statusCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import type { Setting } from "../setting.ts"
import { type Column, calculated, data, type Row, tableOf } from "../table.ts"
import { indicatorTone } from "../tones.ts"
import { comparison } from "../workings/comparison.ts"
import { stepNumbers } from "../workings/numbers.ts"
import { type StepColumn, stepRow } from "../workings/places.ts"
import type { StageWorking } from "../workings/stage.ts"
import { overYears, stageAt, stageRow } from "../workings/stage-verdicts.ts"
import type { Goal, Step, Working } from "../workings/steps.ts"
import { combined, statusFormula } from "../workings/verdicts.ts"
import type { Worked } from "../workings/whole.ts"

/** A row of the workings. */
interface Line {
  readonly indicator: string
  readonly text: string
  /** The period, where a stage shows several. */
  readonly year: string | null
  /** The numbers of a part; null where the verdict is made of those above it. */
  readonly step: Step | null
  readonly numbers: { readonly [column in StepColumn]?: Expression }
  readonly verdict: IndicatorStatus
  readonly compared: Expression
  readonly status: IndicatorStatus
  readonly concluded: Expression
}

const counts = ["expected", "heard", "n", "known", "most", "unknown", "below"] as const

/** How the verdicts follow from the sums: a row for each part, and one more where several make the verdict. */
export function workingsTable(setting: Setting, worked: ReadonlyMap<string, Worked>): Table {
  const { words } = setting
  const c = words.columns
  const headings = [c.expected, c.heardCount, c.sumN, c.sumD, c.most, c.unknownD, c.belowAll]
  const widths = [11, 11, 12, 12, 12, 11, 11]
  return tableOf<Line>({
    id: "workings",
    title: words.tables.workings,
    columns: [
      { key: "code", heading: c.code, width: 9, cell: ({ indicator }) => textCell(indicator, indicatorAt(indicator)) },
      { key: "item", heading: c.indicator, width: 36, cell: ({ text }) => textCell(text) },
      ...periodColumn(setting),
      ...counts.map(
        (key, i): Column<Line> => ({
          key,
          heading: headings[i] ?? "",
          width: widths[i] ?? 11,
          align: "right",
          cell: ({ step, numbers }) => calculated(step === null ? none : numberCell(step[key]), numbers[key]),
        }),
      ),
      { key: "goal", heading: c.goal, width: 18, align: "center", cell: (line) => goalCell(setting, line) },
      {
        key: "compared",
        heading: c.compared,
        width: 20,
        align: "center",
        cell: ({ verdict, compared }) => calculated(textCell(words.indicatorStatus[verdict]), compared),
      },
      {
        key: "verdict",
        heading: c.verdict,
        width: 22,
        cell: ({ status, concluded }) =>
          calculated(statusCell(words.indicatorStatus[status], indicatorTone[status]), concluded),
      },
    ],
    rows: [...worked.values()].flatMap(({ shown, stage }) =>
      stage === null ? linesOf(setting, shown) : stageLines(setting, stage),
    ),
  })
}

/** A stage shows of each row whose it is: a year's, or the last year's where the verdict is on that alone. */
const periodColumn = ({ words, consolidation: { period } }: Setting): Column<Line>[] =>
  period.span !== "stage"
    ? []
    : [
        {
          key: "period",
          heading: words.columns.period,
          width: 11,
          align: "center",
          cell: ({ year }) => textCell(year ?? period.parts.at(-1) ?? null),
        },
      ]

/** The years of a stage, and the verdict over them. */
function stageLines(setting: Setting, stage: StageWorking): Row<Line>[] {
  const { indicator, planned, years } = stage
  const { id, status } = indicator
  return [
    ...years.flatMap((working) => linesOf(setting, working)),
    data(
      {
        indicator: id,
        text: planned.short,
        year: setting.consolidation.period.id,
        step: null,
        numbers: {},
        verdict: status,
        compared: overYears(setting, stage),
        status,
        concluded: expression(stageAt(stage, "compared")),
      },
      stageRow(stage),
    ),
  ]
}

function linesOf(setting: Setting, working: Working): Row<Line>[] {
  const { indicator, planned, steps, verdict, year } = working
  const lines = steps.map((step) => stepLine(setting, working, step))
  if (steps.length === 1) return lines
  const whole = {
    indicator: indicator.id,
    text: planned.short,
    year: year?.id ?? null,
    step: null,
    numbers: {},
    verdict,
    compared: combined(setting, working),
    status: indicator.status,
    concluded: statusFormula(setting, working, "all"),
  }
  return [...lines, data(whole, stepRow(working, "all"))]
}

function stepLine(setting: Setting, working: Working, step: Step): Row<Line> {
  const { indicator, planned, steps, inForce, year } = working
  const { plan } = setting.consolidation
  const only = steps.length === 1
  const status = indicator.parts[step.part]?.status ?? (inForce ? step.verdict : "in-progress")
  return data(
    {
      indicator: indicator.id,
      text: only ? planned.short : (plan.measures.get(step.totals[0]?.id ?? "")?.text ?? ""),
      year: year?.id ?? null,
      step,
      numbers: stepNumbers(setting, working, step),
      verdict: step.verdict,
      compared: comparison(setting, working, step),
      status: only ? indicator.status : status,
      concluded: statusFormula(setting, working, step.part),
    },
    stepRow(working, step.part),
  )
}

const goalCell = (setting: Setting, { step, numbers }: Line): TableCell =>
  step === null ? none : calculated(textCell(goalText(setting, step.goal)), numbers.goal)

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
