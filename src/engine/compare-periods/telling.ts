import { type Setting, settingOf } from "../../figures/setting.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { AgencyFigure, Beside, PeriodComparison } from "../../model/period-comparison.ts"
import type { Lang } from "../../model/words.ts"
import { together } from "./together.ts"
import { comparisonWords } from "./words.ts"

/** What every table of the comparison is told with: both periods' figures, and the words. */
export interface Telling extends Beside<Setting> {
  readonly comparison: PeriodComparison
  readonly say: (typeof comparisonWords)[Lang]
}

export const tellingOf = (comparison: PeriodComparison, lang: Lang): Telling => {
  const { before, after } = comparison
  return {
    comparison,
    before: settingOf(before, lang),
    after: settingOf({ ...after, plan: together(before.plan, after.plan) }, lang),
    say: comparisonWords[lang],
  }
}

export const idOf = ({ consolidation: { period } }: { readonly consolidation: Consolidation }): string => period.id

/** What stands before a change; nothing before none. */
export const signOf = (change: number): string => (change > 0 ? "+" : change < 0 ? "−" : "")

/** `+12`: a change of a count, in words that cannot be taken for the count itself. */
export const changeText = ({ after, say }: Telling, change: number): string =>
  say.signed(signOf(change), after.print.number(Math.abs(change)))

/** An agency's figure in a sentence: blank is not zero. */
export function figureText({ after: { print, words }, say }: Telling, { value, asked }: AgencyFigure): string {
  if (asked === 0) return say.unasked
  if (value === null) return say.blank
  return typeof value === "number" ? print.number(value) : words.status[value].toLowerCase()
}
