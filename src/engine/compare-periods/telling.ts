import { type Setting, settingOf } from "../../figures/setting.ts"
import type { AgencyFigure, Beside, PeriodComparison } from "../../model/period-comparison.ts"
import type { Lang } from "../../model/words.ts"
import { comparisonWords } from "./words.ts"

/** What every table of the comparison is told with: both periods' figures, and the words. */
export interface Telling extends Beside<Setting> {
  readonly comparison: PeriodComparison
  readonly say: (typeof comparisonWords)[Lang]
}

export type Side = keyof Beside<unknown>

export const tellingOf = (comparison: PeriodComparison, lang: Lang): Telling => ({
  comparison,
  before: settingOf(comparison.before, lang),
  after: settingOf(comparison.after, lang),
  say: comparisonWords[lang],
})

export const idOf = ({ consolidation: { period } }: Setting): string => period.id

/** What stands before a change; nothing before none. */
export const signOf = (change: number): string => (change > 0 ? "+" : change < 0 ? "−" : "")

/** An agency's figure in a sentence: blank is not zero. */
export function figureText({ after: { print, words }, say }: Telling, { value, asked }: AgencyFigure): string {
  if (asked === 0) return say.unasked
  if (value === null) return say.blank
  return typeof value === "number" ? print.number(value) : words.status[value].toLowerCase()
}
