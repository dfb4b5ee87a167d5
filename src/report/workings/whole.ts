import type { Expression } from "../../model/table.ts"
import { partAt } from "../addresses.ts"
import { blank, count, equal, expression, isNumber, joined, printedCount, printedShare, when } from "../expression.ts"
import { givenAt } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { stepAt } from "./places.ts"
import { type StageWorking, stageWorkingsOf } from "./stage.ts"
import { stageResult, stageVerdict } from "./stage-verdicts.ts"
import { type Working, workingsOf } from "./steps.ts"
import { all, markedVerdict } from "./verdicts.ts"

/** How an indicator's figures and its verdict are worked out. */
export interface Worked {
  /** What the figures that are shown are made of: of a verdict over the years of a stage, the last of them. */
  readonly shown: Working
  readonly stage: StageWorking | null
}

type Entry = readonly [indicator: string, worked: Worked]

/** By indicator, as far as the figures tell it. */
export const workedOf = (setting: Setting): ReadonlyMap<string, Worked> =>
  new Map([
    ...workingsOf(setting).map((shown): Entry => [shown.indicator.id, { shown, stage: null }]),
    ...stageWorkingsOf(setting).flatMap((stage): Entry[] => {
      const shown = stage.years.at(-1)
      return shown === undefined ? [] : [[stage.indicator.id, { shown, stage }]]
    }),
  ])

/** The verdict as the table of indicators says it. */
export const verdictFormula = (setting: Setting, { shown, stage }: Worked): Expression =>
  stage === null
    ? markedVerdict(setting, expression(stepAt(shown, "all", "verdict")), allGiven(setting, shown))
    : stageVerdict(setting, stage)

/** Has every source of every measure given its number, and none that is in doubt? */
function allGiven(setting: Setting, { planned }: Working): Expression {
  const { measures } = setting.consolidation
  const own = planned.measures.flatMap((id) => measures.find((total) => total.id === id) ?? [])
  if (own.some(({ sources }) => sources.some(({ doubtful }) => doubtful))) return expression(false)
  return all(own.map((total) => equal(givenAt(setting, total), `${total.sources.length}/${total.sources.length}`)))
}

/** The figure in its shortest form, on the first page; null where it is no number. */
export function resultFormula(setting: Setting, { shown, stage }: Worked): Expression | null {
  if (stage !== null) return stageResult(setting, stage)
  const { words, print, consolidation } = setting
  const { indicator, planned, steps } = shown
  const reached = expression(partAt(indicator, 0, "numerator"))
  switch (planned.kind) {
    case "ratio":
    case "trend": {
      const percents = steps.map(({ part }) => expression(partAt(indicator, part, "percent")))
      const [first] = percents
      if (percents.length === 1 && first !== undefined) return first
      const [one, ...others] = percents.map((percent) =>
        when(isNumber(percent), printedShare(percent, print.point), blank),
      )
      return when(equal(count(...percents), 0), blank, joined(one ?? "", ...others.flatMap((other) => ["; ", other])))
    }
    case "floor":
      // What stands behind the number of units at their floor: `/199 đơn vị`.
      return joined(reached, words.verdict.unitsMet("", print.number(indicator.units?.expected ?? 0)))
    case "ceiling": {
      const [total] = steps[0]?.totals ?? []
      const unit = consolidation.plan.measures.get(total?.id ?? "")?.unit ?? ""
      return when(isNumber(reached), joined(printedCount(reached, print.thousands), ` ${unit}`), blank)
    }
    case "qualitative":
      return null
  }
}
