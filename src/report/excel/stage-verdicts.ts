import type { MeasureTotal } from "../../model/attainment.ts"
import { yearsAttained } from "../kinds/over-years.ts"
import type { Setting } from "../setting.ts"
import type { Entry } from "./entry.ts"
import { indicatorName, stepName } from "./names.ts"
import { placesOf } from "./places.ts"
import type { StageWorking } from "./stage-steps.ts"
import { at, say } from "./step-words.ts"
import type { Working } from "./steps.ts"
import { isNumeric } from "./sums.ts"
import { verdictCells } from "./whole-verdicts.ts"
import { cell, printedCount, quoted } from "./write-formula.ts"

/** An every-year target over a stage: it holds if it held in each year that owes a verdict. See consolidation/stage.ts. */
export function stageVerdict(setting: Setting, stage: StageWorking): Entry[] {
  const { id } = stage.indicator
  const [compared, status] = ["compared", "status"].map((column) => stepName(id, "all", column))
  return [
    [compared ?? "", overYears(setting, stage)],
    [status ?? "", cell(compared ?? "")],
    ...verdictCells(setting, id, cell(status ?? ""), allGiven(setting, stage)),
    [indicatorName(id, "short-result"), attainedYears(setting, stage)],
  ]
}

function overYears(setting: Setting, { years, owing }: StageWorking): string {
  const { attained, missed, nothing, open, none } = say(setting)
  const heard = years.flatMap((working) => working.steps.map(({ part }) => at(working, part, "heard")))
  const count = (word: string) => counted(owing, word)
  if (owing.length === 0) return none
  return `IF(${heard.join("+")}=0,${none},IF(${count(missed)}>0,${missed},IF(${count(attained)}+${count(nothing)}<${owing.length},${open},IF(${count(attained)}>0,${attained},${nothing}))))`
}

/** How many of the years have this verdict. */
const counted = (years: readonly Working[], word: string): string =>
  `(${years.map((working) => `(${at(working, "all", "status")}=${word})`).join("+")})`

function attainedYears(setting: Setting, { years }: StageWorking): string {
  const { print } = setting
  const count = printedCount(counted(years, say(setting).attained), print.thousands)
  // The count's place in the sentence is found by a mark that no sentence has.
  const [before = "", after = ""] = yearsAttained(setting, "\u0000", print.number(years.length)).split("\u0000")
  return `${quoted(before)}&${count}&${quoted(after)}`
}

/** Has every source given its number in every year that owes a verdict, and none that is in doubt? */
function allGiven(setting: Setting, { planned, owing }: StageWorking): string {
  const { yearFigures = [] } = setting.consolidation
  const tests = owing.flatMap((working) => {
    const figures = yearFigures.find(({ period }) => period.id === working.year?.id)
    return planned.measures.flatMap((id) => {
      const total = figures?.measures.find((one) => one.id === id)
      return total === undefined ? [] : given(setting, working, total)
    })
  })
  return tests.length === 0 ? "TRUE" : `AND(${tests.join(",")})`
}

function given(setting: Setting, working: Working, total: MeasureTotal): string {
  const { sources } = total
  if (sources.some(({ doubtful }) => doubtful)) return "FALSE"
  const [lines = ""] = placesOf(setting, working, total)
  if (isNumeric(setting, total)) return `COUNT(${lines})=${sources.length}`
  const words = Object.values(setting.words.status).map((status) => `COUNTIF(${lines},${quoted(status)})`)
  return `${words.join("+")}=${sources.length}`
}
