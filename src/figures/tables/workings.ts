import type { IndicatorStatus } from "../../model/decision.ts"
import type { Expression, Table } from "../../model/table.ts"
import { indicatorTone } from "../../vocabulary/statuses.ts"
import { indicatorAt } from "../addresses.ts"
import { numberCell, statusCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import type { Setting } from "../setting.ts"
import { type Column, calculated, column, data, type Row, tableOf } from "../table.ts"
import { verdictTones } from "../word-tones.ts"
import { stepRow } from "../workings/places.ts"
import type { StageWorking } from "../workings/stage.ts"
import { overYears, stageAt, stageRow } from "../workings/stage-verdicts.ts"
import { combined, compared, numbersOf, statusFormula } from "../workings/verdicts.ts"
import type { Worked } from "../workings/whole.ts"
import { type Numbers, type Step, type StepNumber, stepNumbers, type Working } from "../workings/working.ts"

const own = {
  title: { vi: "Cách tính các đánh giá", en: "How the verdicts are worked out" },
  numbers: {
    expected: { vi: "Phải có số liệu", en: "Expected" },
    heard: { vi: "Có số liệu", en: "Heard" },
    n: { vi: "Đạt được (có số liệu)", en: "Reached (heard)" },
    known: { vi: "Tổng số (đã biết)", en: "Of (known)" },
    most: { vi: "Đạt được nhiều nhất", en: "Reached at most" },
    unknown: { vi: "Chưa biết tổng số", en: "Total not known" },
    below: { vi: "Chưa đạt đủ", en: "Below the total" },
  },
  goal: { vi: "Mức so sánh", en: "Compared with" },
  compared: { vi: "So với mức", en: "Comparison" },
}

/** Sums are longer than counts. */
const sums: readonly StepNumber[] = ["n", "known", "most"]

/** A row of the workings. */
interface Line {
  readonly indicator: string
  readonly text: string
  /** The period, where a stage shows several. */
  readonly year: string | null
  /** The numbers of a part; null where the verdict is made of those above it. */
  readonly step: Step | null
  readonly numbers: Numbers
  readonly verdict: IndicatorStatus
  readonly compared: Expression | null
  readonly status: IndicatorStatus
  readonly concluded: Expression
}

/** How the verdicts follow from the sums: a row for each part, and one more where several make the verdict. */
export function workingsTable(setting: Setting, worked: ReadonlyMap<string, Worked>): Table {
  const { lang, words } = setting
  const c = words.columns
  return tableOf<Line>({
    id: "workings",
    title: own.title[lang],
    columns: [
      column.code("code", c.code, 9, ({ indicator }) => textCell(indicator, indicatorAt(indicator))),
      column.left("item", c.indicator, 36, ({ text }) => textCell(text)),
      ...periodColumn(setting),
      ...stepNumbers.map(
        (key): Column<Line> =>
          column.right(key, own.numbers[key][lang], sums.includes(key) ? 12 : 11, ({ step, numbers }) =>
            calculated(numberCell(step?.judged.numbers[key] ?? null), numbers[key]),
          ),
      ),
      column.centre("goal", own.goal[lang], 18, ({ step, numbers }) =>
        calculated(textCell(step?.goal ?? null), numbers.goal),
      ),
      column.centre("compared", own.compared[lang], 20, ({ verdict, compared }) =>
        calculated(textCell(words.indicatorStatus[verdict]), compared),
      ),
      column.left(
        "verdict",
        c.verdict,
        22,
        ({ status, concluded }) =>
          calculated(statusCell(words.indicatorStatus[status], indicatorTone[status]), concluded),
        { tones: verdictTones(setting) },
      ),
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
    : [column.centre("period", words.columns.period, 11, ({ year }) => textCell(year ?? period.parts.at(-1) ?? null))]

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
        verdict: stage.judged.verdict,
        compared: overYears(setting, stage),
        status,
        concluded: expression(stageAt(stage, "compared")),
      },
      stageRow(stage),
    ),
  ]
}

function linesOf(setting: Setting, working: Working): Row<Line>[] {
  const { indicator, planned, steps, whole, year } = working
  const lines = steps.map((step) => stepLine(setting, working, step))
  if (whole === null) return lines
  const line: Line = {
    indicator: indicator.id,
    text: planned.short,
    year: year?.id ?? null,
    step: null,
    numbers: {},
    verdict: whole.verdict,
    compared: combined(setting, working),
    status: indicator.status,
    concluded: statusFormula(setting, working, "all"),
  }
  return [...lines, data(line, stepRow(working, "all"))]
}

function stepLine(setting: Setting, working: Working, step: Step): Row<Line> {
  const { indicator, planned, steps, year } = working
  const { plan } = setting.consolidation
  const only = steps.length === 1
  const { verdict } = step.judged
  return data(
    {
      indicator: indicator.id,
      text: only ? planned.short : (plan.measures.get(step.totals[0]?.id ?? "")?.text ?? ""),
      year: year?.id ?? null,
      step,
      numbers: numbersOf(setting, working, step),
      verdict,
      compared: compared(setting, working, step),
      status: only ? indicator.status : indicator.statuses[verdict],
      concluded: statusFormula(setting, working, step.part),
    },
    stepRow(working, step.part),
  )
}
