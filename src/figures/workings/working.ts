import type { IndicatorAttainment, MeasureTotal } from "../../model/attainment.ts"
import type { Judgement } from "../../model/decision.ts"
import type { Indicator } from "../../model/indicator.ts"
import type { Period } from "../../model/period.ts"
import type { Expression } from "../../model/table.ts"

/** One comparison of which a verdict is made, as a workbook can make it again: a row of the workings. */
export interface Step {
  readonly part: number
  /** Measures: of a ratio the numerator's and the denominator's; of others all that are counted. */
  readonly totals: readonly MeasureTotal[]
  readonly judged: Judgement
  /** What the numbers are held against, in words; null where there is nothing. */
  readonly goal: string | null
}

/** An indicator whose verdict can be worked out from what the workbook shows. */
export interface Working {
  readonly indicator: IndicatorAttainment
  readonly planned: Indicator
  /** Of a stage's verdict over its years: the year; else null, and the figures are those that the report's tables show. */
  readonly year: Period | null
  /** The measures of the period before, where they have lines among the sources. */
  readonly earlier: readonly MeasureTotal[]
  readonly steps: readonly Step[]
  /** The decision over several steps; null where one makes the verdict. */
  readonly whole: Judgement | null
}

/** What of a step has a column in the table of workings. */
export const stepNumbers = ["expected", "heard", "n", "known", "most", "unknown", "below"] as const
export type StepNumber = (typeof stepNumbers)[number]
export type StepColumn = StepNumber | "goal" | "compared" | "verdict"

/** How the numbers of a step follow from the agencies' cells; whatever else its decision is made by stands among them by its name. */
export type Numbers = { readonly [name: string]: Expression }

/** How the figures of a part follow, in the table of indicators. */
export type FigureFormulas = {
  readonly [column in "numerator" | "denominator" | "percent" | "bounds"]?: Expression
}
