import type { AttainmentOf, TargetShown } from "../../model/attainment.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { TableCell } from "../../model/report.ts"
import type { Setting } from "../setting.ts"
import type { Bar } from "./bar.ts"

/** What somebody has to do because an indicator is not attained. */
export interface Wanted {
  /** Who; null: whoever answers for the indicator's figures. */
  readonly agency: string | null
  /** In a few words; null: as of every indicator. */
  readonly short: string | null
  readonly text: string
}

/** Numerator, denominator, percentage, bounds. */
export type FigureCells = readonly [TableCell, TableCell, TableCell, TableCell]

/** A row of its own in the table of indicators, of one of several parts. */
export interface PartRow {
  readonly text: string
  readonly cells: FigureCells
  readonly status: IndicatorStatus
}

/** What the report says of a kind of indicator. Sentences begin in lower case and have no full stop. */
export interface ReportedKind<K extends IndicatorKind> {
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
  /** The same where room is short. */
  readonly shortGoal: (setting: Setting, target: TargetShown<K>) => string
  /** When a target to come is due, as a sentence goes on; null: as of a requirement without a number. */
  readonly due: (setting: Setting, target: TargetShown<K>, day: string) => string | null
  /** What stands for the target where a verdict is certain before one is in force; null where there is no such verdict. */
  readonly early: (setting: Setting) => string | null
  /** The figure in its shortest form. */
  readonly result: (setting: Setting, attainment: AttainmentOf<K>) => TableCell
  readonly figures: (setting: Setting, attainment: AttainmentOf<K>) => FigureCells
  /** Of several parts, a row each. */
  readonly partRows: (setting: Setting, attainment: AttainmentOf<K>) => readonly PartRow[]
  readonly bars: (setting: Setting, attainment: AttainmentOf<K>) => readonly Bar[]
}

export const noRows = (): readonly PartRow[] => []
export const nothing = (): null => null
