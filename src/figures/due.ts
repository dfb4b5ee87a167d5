import type { TargetShown } from "../model/attainment.ts"
import type { Lang } from "../model/words.ts"
import type { Setting } from "./setting.ts"

const vi = {
  everyYear: "hằng năm",
  byYear: (year: string) => `đến năm ${year}`,
  ofYear: (year: string) => `của năm ${year}`,
  byDay: (day: string) => `đến ngày ${day}`,
}

const en: typeof vi = {
  everyYear: "every year",
  byYear: (year) => `by ${year}`,
  ofYear: (year) => `for ${year}`,
  byDay: (day) => `by ${day}`,
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** When a target of an indicator is due, as it stands behind its goal: `hằng năm`, `đến năm 2013`. */
export const dueText = (setting: Setting, indicator: string, target: TargetShown): string =>
  isOfPart(target)
    ? own[setting.lang].byDay(setting.print.day(target.due))
    : isYearly(setting, indicator)
      ? own[setting.lang].everyYear
      : own[setting.lang].byYear(yearOf(target))

/** Is it the target of a part of a year? Those of years are due at their ends. */
const isOfPart = ({ due }: TargetShown): boolean => !due.endsWith("-12-31")

/** Which target of an indicator it is: `mục tiêu 100% hằng năm`, `mục tiêu 85% của năm 2013`. */
export const whichTarget = (setting: Setting, indicator: string, target: TargetShown): string =>
  isOfPart(target)
    ? own[setting.lang].byDay(setting.print.day(target.due))
    : isYearly(setting, indicator)
      ? own[setting.lang].everyYear
      : own[setting.lang].ofYear(yearOf(target))

const isYearly = ({ consolidation }: Setting, indicator: string): boolean =>
  consolidation.plan.indicators.get(indicator)?.targets.kind === "every-year"

const yearOf = ({ due }: TargetShown): string => due.slice(0, 4)
