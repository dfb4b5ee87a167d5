import { lowerFirst } from "../../base/text.ts"
import type { AttainmentOf, TargetShown } from "../../model/attainment.ts"
import { absence } from "../../vocabulary/absence.ts"
import { periodName, type Setting } from "../setting.ts"
import { barOf } from "./bar.ts"
import { countedFigures, countedOf, countedResult, countedSteps, countedText, countedWorkings } from "./counted.ts"
import { type ReportedKind, usual, wantedOfAll } from "./kind.ts"

const vi = {
  rise: (percent: string) => `tăng ít nhất ${percent}`,
  fall: (percent: string) => `giảm ít nhất ${percent}`,
  year: (year: number) => `năm ${year}`,
  figure: (figure: string, moved: string | null, base: string, value: string) =>
    `${figure}${moved === null ? "" : `, ${moved}`} so với ${base} (${value})`,
  rose: (percent: string) => `tăng ${percent}`,
  fell: (percent: string) => `giảm ${percent}`,
  same: "không tăng, không giảm",
  asked: (goal: string) => `yêu cầu ${goal}`,
  noBase: "chưa có số liệu gốc để so sánh",
  wanted: (goal: string, now: string | null) => `${goal}${now === null ? "" : ` (hiện ${now})`}`,
  due: (goal: string, day: string) => `mục tiêu ${goal} đến hạn ngày ${day}`,
}

const en: typeof vi = {
  rise: (percent) => `up by at least ${percent}`,
  fall: (percent) => `down by at least ${percent}`,
  year: String,
  figure: (figure, moved, base, value) => `${figure}${moved === null ? "" : `, ${moved}`} against ${base} (${value})`,
  rose: (percent) => `up by ${percent}`,
  fell: (percent) => `down by ${percent}`,
  same: "unchanged",
  asked: (goal) => `it has to be ${goal}`,
  noBase: "there is no figure to compare with yet",
  wanted: (goal, now) => `bring it ${goal}${now === null ? "" : ` (now ${now})`}`,
  due: (goal, day) => `the target, ${goal}, is due on ${day}`,
}

const own = { vi, en }

type Relative = AttainmentOf<"relative">

const goal = ({ lang, print }: Setting, target: TargetShown<"relative">): string =>
  "riseBy" in target ? own[lang].rise(print.percent(target.riseBy)) : own[lang].fall(print.percent(target.fallBy))

/** What it is compared with, by name and number; null where there is nothing. */
function baseOf(
  setting: Setting,
  { baseline, previous }: Relative,
): { readonly name: string; readonly value: number } | null {
  if (baseline !== null) return { name: own[setting.lang].year(baseline.year), value: baseline.value }
  return previous && { name: lowerFirst(periodName(setting, previous.period)), value: previous.value }
}

/** `giảm 12,5%` */
function movedText({ lang, print }: Setting, { changed }: Relative): string | null {
  if (changed === null) return null
  const say = own[lang]
  if (/^-?0(\.0+)?$/.test(changed)) return say.same
  return changed.startsWith("-") ? say.fell(print.percent(changed.slice(1))) : say.rose(print.percent(changed))
}

/** A count that must be above or below a baseline by a percentage. */
export const relative: ReportedKind<"relative"> = {
  how: {
    vi: "Cộng số của các cơ quan; so với số liệu gốc (năm gốc hoặc cùng kỳ năm trước) trên số đầy đủ, không làm tròn.",
    en: "The agencies' numbers are added up and compared with the baseline (a given year, or the same period a year before) exactly, without rounding.",
  },
  ...usual,
  sentence(setting, attainment) {
    const { lang } = setting
    const say = own[lang]
    const { value, unit } = countedOf(setting, attainment)
    if (value === null) return absence[lang].noFigure
    const figure = countedText(setting, value, unit)
    if (setting.consolidation.period.span === "stage") return figure
    const base = baseOf(setting, attainment)
    if (base === null) return `${figure}; ${say.noBase}`
    const text = say.figure(figure, movedText(setting, attainment), base.name, countedText(setting, base.value, unit))
    const { target, status } = attainment
    return target !== null && status === "not-attained" ? `${text}; ${say.asked(goal(setting, target))}` : text
  },
  missed(setting, attainment) {
    const moved = movedText(setting, attainment)
    const shown = attainment.target ?? attainment.next
    if (moved === null || shown === null) return null
    return `${moved}, ${own[setting.lang].asked(goal(setting, shown))}`
  },
  undecided: ({ lang }) => own[lang].noBase,
  wanted(setting, attainment) {
    const shown = attainment.target ?? attainment.next
    const text = shown === null ? "" : own[setting.lang].wanted(goal(setting, shown), movedText(setting, attainment))
    return wantedOfAll(text)
  },
  goal,
  due: (setting, target, day) => own[setting.lang].due(goal(setting, target), day),
  result: countedResult,
  figures: countedFigures,
  worked: {
    steps(setting, attainment, totals) {
      const base = baseOf(setting, attainment)
      return countedSteps(setting, attainment, totals, base && setting.print.number(base.value))
    },
    ...countedWorkings,
  },
  bars(setting, attainment) {
    const { value, unit } = countedOf(setting, attainment)
    const shown = attainment.target ?? attainment.next
    const moved = movedText(setting, attainment)
    const counted = value === null ? null : countedText(setting, value, unit)
    const figure = counted === null || moved === null ? counted : `${counted} (${moved})`
    return [barOf(setting, attainment, { figure, asked: shown && goal(setting, shown) })]
  },
}
