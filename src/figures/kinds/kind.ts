import type { AttainmentOf, MeasureTotal, TargetShown } from "../../model/attainment.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { Expression, TableCell } from "../../model/table.ts"
import type { Bilingual } from "../../model/words.ts"
import { none } from "../cells.ts"
import { expression } from "../expression.ts"
import type { Setting } from "../setting.ts"
import { stepAt } from "../workings/places.ts"
import type { FigureFormulas, Numbers, Step, Working } from "../workings/working.ts"
import type { Bar } from "./bar.ts"

/** What somebody has to do because an indicator is not attained. */
export interface Wanted {
  /** Who; null: whoever answers for the indicator's figures. */
  readonly agency: string | null
  /** In a few words; null: as of every indicator. */
  readonly short: string | null
  readonly text: string
}

/** What stands in the table of indicators for it, or for one of its parts. */
export type FigureCells = { readonly [column in "numerator" | "denominator" | "percent" | "bounds"]: TableCell }

/** One of several parts, in a row of its own. */
export interface PartRow {
  readonly text: string
  readonly status: IndicatorStatus
}

/** How a workbook works the figures out again, as far as they follow from what its tables show. */
export interface WorkedKind<K extends IndicatorKind> {
  /** The comparisons that make the verdict; null where the tables do not show what they are made of. */
  readonly steps: (
    setting: Setting,
    attainment: AttainmentOf<K>,
    totals: ReadonlyMap<string, MeasureTotal>,
  ) => readonly Step[] | null
  readonly numbers: (setting: Setting, working: Working, step: Step) => Numbers
  readonly figures: (setting: Setting, working: Working, step: Step) => FigureFormulas
  /** The figure in its shortest form; null where it has none. */
  readonly result: (setting: Setting, working: Working) => Expression | null
  /** How many agencies are heard for all that they owe; null where the figures do not tell. */
  readonly heard: (setting: Setting, working: Working) => Expression | null
}

/** What the report says of a kind of indicator. Sentences begin in lower case and have no full stop. */
export interface ReportedKind<K extends IndicatorKind> {
  /** How its figure is computed, in a sentence. */
  readonly how: Bilingual
  /** Do its figures count a stage's whole term, not its last year alone? */
  readonly overTerm: boolean
  /** The figure, and what it is measured against. */
  readonly sentence: (setting: Setting, attainment: AttainmentOf<K>) => string
  /** Why it is not attained, in a few words; null where nothing can be said. */
  readonly missed: (setting: Setting, attainment: AttainmentOf<K>) => string | null
  /** Why it has no verdict although everybody was heard; null where that cannot be. */
  readonly undecided: (setting: Setting) => string | null
  readonly wanted: (setting: Setting, attainment: AttainmentOf<K>) => readonly Wanted[]
  /** A target in words: `75%`, `tối đa 03`, or the requirement. */
  readonly goal: (setting: Setting, target: TargetShown<K>) => string
  /** Where room is short, if it is another. */
  readonly shortGoal?: (setting: Setting, target: TargetShown<K>) => string
  /** When a target to come is due, as a sentence goes on; null: as of a requirement without a number. */
  readonly due: (setting: Setting, target: TargetShown<K>, day: string) => string | null
  /** What stands for the target where a verdict is certain before one is in force; null where there is no such verdict. */
  readonly early: (setting: Setting) => string | null
  /** The figure in its shortest form. */
  readonly result: (setting: Setting, attainment: AttainmentOf<K>) => TableCell
  /** Of several parts, what each is. */
  readonly parts: (setting: Setting, attainment: AttainmentOf<K>) => readonly PartRow[]
  readonly figures: (setting: Setting, attainment: AttainmentOf<K>, part: number) => FigureCells
  readonly worked: WorkedKind<K>
  readonly bars: (setting: Setting, attainment: AttainmentOf<K>) => readonly Bar[]
}

export const nothing = (): null => null

/** What most kinds have in common: one part, a verdict whenever everybody was heard, and none before a target is in force. */
export const usual = {
  overTerm: false,
  undecided: nothing,
  due: nothing,
  early: nothing,
  parts: (): readonly PartRow[] => [],
} as const

/** The same for whoever answers for the figures. */
export const wantedOfAll = (text: string): readonly Wanted[] => [{ agency: null, short: null, text }]

export const noFigures: FigureCells = { numerator: none, denominator: none, percent: none, bounds: none }

/** Agencies heard where each is counted once in the one comparison that there is. */
export function heardOnce(_: Setting, working: Working): Expression | null {
  const [step] = working.steps
  return step?.judged.numbers.expected === working.indicator.coverage.expected
    ? expression(stepAt(working, 0, "heard"))
    : null
}
