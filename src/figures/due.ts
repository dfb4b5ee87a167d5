import type { TargetShown } from "../model/attainment.ts"
import type { Setting } from "./setting.ts"

const own = {
  everyYear: { vi: "hằng năm", en: "every year" },
  byYear: { vi: (year: string) => `đến năm ${year}`, en: (year: string) => `by ${year}` },
  ofYear: { vi: (year: string) => `của năm ${year}`, en: (year: string) => `for ${year}` },
  byDay: { vi: (day: string) => `đến ngày ${day}`, en: (day: string) => `by ${day}` },
}

/** When a target of an indicator is due, as it stands behind its goal: `hằng năm`, `đến năm 2013`. */
export const dueText = (setting: Setting, indicator: string, target: TargetShown): string =>
  dueIn(setting, indicator, target, "byYear")

/** Which target of an indicator it is: `mục tiêu 100% hằng năm`, `mục tiêu 85% của năm 2013`. */
export const whichTarget = (setting: Setting, indicator: string, target: TargetShown): string =>
  dueIn(setting, indicator, target, "ofYear")

/** Targets of years are due at their ends, those of a part of a year are not. */
function dueIn({ plan, lang, print }: Setting, indicator: string, { due }: TargetShown, year: "byYear" | "ofYear") {
  if (!due.endsWith("-12-31")) return own.byDay[lang](print.day(due))
  if (plan.indicators.get(indicator)?.targets.kind === "every-year") return own.everyYear[lang]
  return own[year][lang](due.slice(0, 4))
}
