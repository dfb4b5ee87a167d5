import type { MeasureTotal, YearCounts } from "../../model/attainment.ts"
import type { Address, Expression } from "../../model/table.ts"
import { rowId } from "../addresses.ts"
import { added, both, count, countOf, equal, expression, joined, minus, printedCount } from "../expression.ts"
import { yearsAttained } from "../kinds/over-years.ts"
import { isNumeric } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { placesOf, stepAt } from "./places.ts"
import type { StageWorking } from "./stage.ts"
import { decided, markedVerdict } from "./verdicts.ts"
import type { Working } from "./working.ts"

/** The row of the verdict over the years. */
export const stageRow = ({ indicator }: StageWorking): string => rowId(indicator.id, null, "all")

export const stageAt = (stage: StageWorking, column: "compared" | "verdict"): Address => ({
  table: "workings",
  row: stageRow(stage),
  column,
})

/** The verdict as the table of indicators says it. */
export const stageVerdict = (setting: Setting, stage: StageWorking): Expression =>
  markedVerdict(setting, expression(stageAt(stage, "verdict")), allGiven(setting, stage))

/** The verdict over the years, from how many of them have which. */
export function overYears(setting: Setting, { years, owing, judged }: StageWorking): Expression {
  const { attained, "not-attained": missed, "nothing-arose": nothing } = setting.words.indicatorStatus
  const [met, not, none] = [attained, missed, nothing].map((word) => counted(owing, word))
  const numbers: Readonly<Record<keyof YearCounts, Expression>> = {
    heard: added(years.flatMap((working) => working.steps.map(({ part }) => stepAt(working, part, "heard")))),
    owing: expression(owing.length),
    attained: met ?? expression(0),
    "not-attained": not ?? expression(0),
    open: minus(owing.length, added([met ?? 0, not ?? 0, none ?? 0])),
  }
  return decided(setting, judged.decision, numbers)
}

/** How many of the years have this verdict. */
const counted = (years: readonly Working[], word: string): Expression =>
  added(years.map((working) => equal(stepAt(working, "all", "verdict"), word)))

/** `đạt 3/4 năm được xét`: of those that owe a verdict, and in which something arose. */
export function stageResult(setting: Setting, { owing }: StageWorking): Expression {
  const { attained, "nothing-arose": nothing } = setting.words.indicatorStatus
  const met = printedCount(counted(owing, attained))
  const all = printedCount(minus(owing.length, counted(owing, nothing)))
  // The counts' places in the sentence are found by a mark that no sentence has.
  const [before = "", between = "", after = ""] = yearsAttained(setting, "\u0000", "\u0000").split("\u0000")
  return joined(before, met, between, all, after)
}

/** Has every source given its number in every year that owes a verdict, and none that is in doubt? */
function allGiven(setting: Setting, { planned, owing }: StageWorking): Expression {
  const { yearFigures = [] } = setting.consolidation
  const tests = owing.flatMap((working) => {
    const figures = yearFigures.find(({ period }) => period.id === working.year?.id)
    return planned.measures.flatMap((id) => {
      const total = figures?.measures.find((one) => one.id === id)
      return total === undefined ? [] : given(setting, working, total)
    })
  })
  return tests.length === 0 ? expression(true) : both(...tests)
}

function given(setting: Setting, working: Working, total: MeasureTotal): Expression {
  const { sources } = total
  if (sources.some(({ doubtful }) => doubtful)) return expression(false)
  const [lines = expression(0)] = placesOf(setting, working, total)
  if (isNumeric(setting, total)) return equal(count(lines), sources.length)
  const words = Object.values(setting.words.status).map((status) => countOf(lines, status))
  return equal(added(words), sources.length)
}
