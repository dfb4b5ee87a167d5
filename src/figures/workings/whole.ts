import type { Expression } from "../../model/table.ts"
import { equal, expression, joined } from "../expression.ts"
import { kindOf } from "../kinds/kinds.ts"
import { givenAt } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { stepAt } from "./places.ts"
import { type StageWorking, stageWorkingsOf } from "./stage.ts"
import { stageResult, stageVerdict } from "./stage-verdicts.ts"
import { workingsOf } from "./steps.ts"
import { all, markedVerdict } from "./verdicts.ts"
import type { FigureFormulas, Working } from "./working.ts"

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
export const resultFormula = (setting: Setting, { shown, stage }: Worked): Expression | null =>
  stage === null ? kindOf(shown.indicator).worked.result(setting, shown) : stageResult(setting, stage)

/** Agencies heard for all that they owe, of those expected; null where the figures do not tell. */
export function heardFormula(setting: Setting, { shown }: Worked): Expression | null {
  const { indicator } = shown
  const heard = kindOf(indicator).worked.heard(setting, shown)
  return heard && joined(heard, `/${indicator.coverage.expected}`)
}

/** What the table of indicators shows of a part. */
export function partFigures(setting: Setting, { shown }: Worked, part: number): FigureFormulas {
  const step = shown.steps.find((step) => step.part === part)
  return step === undefined ? {} : kindOf(shown.indicator).worked.figures(setting, shown, step)
}
