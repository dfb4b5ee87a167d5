import { above, percentOf } from "../../base/fraction.ts"
import type { AttainmentOf, TargetShown } from "../../model/attainment.ts"
import { absence } from "../../vocabulary/absence.ts"
import type { Setting } from "../setting.ts"
import { barOf } from "./bar.ts"
import { countedFigures, countedOf, countedResult, countedSteps, countedText, countedWorkings } from "./counted.ts"
import { type ReportedKind, usual, wantedOfAll } from "./kind.ts"

const vi = {
  goal: (least: string) => `ít nhất ${least}`,
  count: (figure: string) => `thực hiện được ${figure}`,
  reached: (least: string) => `đáp ứng mục tiêu ít nhất ${least}`,
  short: (least: string, lacking: string) => `còn thiếu ${lacking} so với mục tiêu ${least}`,
  open: (least: string) => `các cơ quan chưa báo cáo có thể làm đủ mục tiêu ${least}`,
  missed: (figure: string, least: string) => `${figure}, mục tiêu ${least}`,
  wanted: (lacking: string, least: string, figure: string) =>
    `còn thiếu ${lacking} để đạt mục tiêu ${least} (đã có ${figure})`,
  due: (least: string, day: string) => `mục tiêu ít nhất ${least} đến hạn ngày ${day}`,
}

const en: typeof vi = {
  goal: (least) => `at least ${least}`,
  count: (figure) => `${figure} in all`,
  reached: (least) => `meeting the target of at least ${least}`,
  short: (least, lacking) => `${lacking} short of the target of ${least}`,
  open: (least) => `those who have not reported may bring it to the target of ${least}`,
  missed: (figure, least) => `${figure}, target ${least}`,
  wanted: (lacking, least, figure) => `${lacking} more needed to reach the target of ${least} (${figure} so far)`,
  due: (least, day) => `the target of at least ${least} is due on ${day}`,
}

const own = { vi, en }

type Quota = AttainmentOf<"quota">

const goal = ({ lang, print }: Setting, { atLeast }: TargetShown<"quota">): string =>
  own[lang].goal(print.counted(Number(atLeast)))

/** The number that it is held against, in force or to come. */
const leastOf = ({ target, next }: Quota): number | null => {
  const shown = target ?? next
  return shown === null ? null : Number(shown.atLeast)
}

/** A count that must reach a number. */
export const quota: ReportedKind<"quota"> = {
  how: {
    vi: "Cộng số của các cơ quan; tổng phải đạt mức tối thiểu.",
    en: "The agencies' numbers are added up; the sum must reach the least.",
  },
  ...usual,
  sentence(setting, attainment) {
    const { lang, print } = setting
    const say = own[lang]
    const { value, unit } = countedOf(setting, attainment)
    if (value === null) return absence[lang].noFigure
    const figure = say.count(countedText(setting, value, unit))
    const least = leastOf(attainment)
    if (least === null || attainment.target === null) return figure
    const shown = countedText(setting, least, unit)
    if (attainment.status === "inconclusive") return `${figure}; ${say.open(shown)}`
    return value >= least
      ? `${figure}, ${say.reached(shown)}`
      : `${figure}, ${say.short(shown, `${print.counted(above(least, value))} ${unit}`)}`
  },
  missed(setting, attainment) {
    const { value, unit } = countedOf(setting, attainment)
    const least = leastOf(attainment)
    if (value === null || least === null) return null
    return own[setting.lang].missed(countedText(setting, value, unit), countedText(setting, least, unit))
  },
  wanted(setting, attainment) {
    const { value, unit } = countedOf(setting, attainment)
    const least = leastOf(attainment) ?? 0
    const text = (count: number) => countedText(setting, count, unit)
    const lacking = Math.max(0, above(least, value ?? 0))
    return wantedOfAll(own[setting.lang].wanted(text(lacking), text(least), text(value ?? 0)))
  },
  goal,
  due: ({ lang, print }, { atLeast }, day) => own[lang].due(print.counted(Number(atLeast)), day),
  result: countedResult,
  figures: countedFigures,
  worked: {
    steps(setting, attainment, totals) {
      const shown = attainment.target ?? attainment.next
      return countedSteps(setting, attainment, totals, shown && goal(setting, shown))
    },
    ...countedWorkings,
  },
  bars(setting, attainment) {
    const { value, unit } = countedOf(setting, attainment)
    const shown = attainment.target ?? attainment.next
    const least = leastOf(attainment)
    return [
      barOf(setting, attainment, {
        figure: value === null ? null : countedText(setting, value, unit),
        asked: shown && goal(setting, shown),
        percent: value !== null && least !== null && least > 0 ? percentOf(value, least, "100") : null,
      }),
    ]
  },
}
