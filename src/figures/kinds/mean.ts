import { above, compareDecimals } from "../../base/fraction.ts"
import { lowerFirst } from "../../base/text.ts"
import type { AttainmentOf, TargetShown } from "../../model/attainment.ts"
import type { MeanOf } from "../../model/kinds.ts"
import { absence } from "../../vocabulary/absence.ts"
import { none, numberCell, textCell } from "../cells.ts"
import { firstLine } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { meanFigures, meanNumbers, meanResult, meanStep } from "../workings/means.ts"
import { barOf } from "./bar.ts"
import { heardOnce, noFigures, type ReportedKind, usual, wantedOfAll } from "./kind.ts"
import { shortOf, unitOf } from "./naming.ts"

const vi = {
  least: (value: string) => `ít nhất ${value}`,
  most: (value: string) => `không quá ${value}`,
  /** `ca/1.000 người` */
  rate: (unit: string, per: string, of: string) => `${unit}/${per}${of}`,
  average: (value: string, unit: string, weight: string, of: string) =>
    `bình quân ${value} ${unit} (tính trên ${weight} ${of})`,
  quotient: (value: string, unit: string, total: string, own: string, weight: string, of: string) =>
    `${value} ${unit} (${total} ${own}, ${weight} ${of})`,
  reached: (goal: string) => `đáp ứng mục tiêu ${goal}`,
  below: (goal: string, gap: string) => `thấp hơn mục tiêu ${goal} là ${gap}`,
  within: (most: string) => `không vượt mức tối đa ${most}`,
  over: (most: string, gap: string) => `vượt mức tối đa ${most} là ${gap}`,
  open: (low: string, high: string) => `tùy số liệu còn thiếu, bình quân từ ${low} đến ${high}`,
  missed: (value: string, goal: string) => `${value}, yêu cầu ${goal}`,
  raise: (what: string, goal: string, now: string) => `nâng ${what} lên ${goal} (hiện ${now})`,
  lower: (what: string, goal: string, now: string) => `giảm ${what} xuống ${goal} (hiện ${now})`,
  due: (goal: string, day: string) => `mục tiêu ${goal} đến hạn ngày ${day}`,
}

const en: typeof vi = {
  least: (value) => `at least ${value}`,
  most: (value) => `at most ${value}`,
  rate: (unit, per, of) => `${unit} per ${per}${of}`,
  average: (value, unit, weight, of) => `a mean of ${value} ${unit} (over ${weight} ${of})`,
  quotient: (value, unit, total, own, weight, of) => `${value} ${unit} (${total} ${own}, ${weight} ${of})`,
  reached: (goal) => `meeting the target of ${goal}`,
  below: (goal, gap) => `below the target of ${goal} by ${gap}`,
  within: (most) => `not above the most allowed, ${most}`,
  over: (most, gap) => `above the most allowed, ${most}, by ${gap}`,
  open: (low, high) => `with what is missing the mean lies between ${low} and ${high}`,
  missed: (value, goal) => `${value}, ${goal} asked`,
  raise: (what, goal, now) => `raise ${what} to ${goal} (now ${now})`,
  lower: (what, goal, now) => `bring ${what} down to ${goal} (now ${now})`,
  due: (goal, day) => `the target, ${goal}, is due on ${day}`,
}

const own = { vi, en }

type Mean = AttainmentOf<"mean">

/** What is divided by what, as the plan says it. */
function meanOf({ plan }: Setting, { id }: Mean): MeanOf {
  const indicator = plan.indicators.get(id)
  return indicator !== undefined && "quotient" in indicator
    ? indicator.quotient
    : { kind: "sum", measure: "", of: "", per: 1 }
}

/** `điểm`; `ca/1.000 người` */
function unitText(setting: Setting, { kind, measure, of, per }: MeanOf): string {
  const unit = unitOf(setting, measure)
  const many = per === 1 ? "" : `${setting.print.number(per)} `
  return kind === "average" ? unit : own[setting.lang].rate(unit, many, unitOf(setting, of))
}

const goal = ({ lang, print }: Setting, target: TargetShown<"mean">): string =>
  "atLeast" in target ? own[lang].least(print.decimal(target.atLeast)) : own[lang].most(print.decimal(target.atMost))

/** `7,25 điểm` */
function shortFigure(setting: Setting, attainment: Mean): string | null {
  const { value } = attainment.quotient
  return value === null ? null : `${setting.print.decimal(value)} ${unitText(setting, meanOf(setting, attainment))}`
}

function figure(setting: Setting, attainment: Mean): string | null {
  const { lang, print } = setting
  const { total, weight, value } = attainment.quotient
  if (total === null || weight === null || value === null) return null
  const mean = meanOf(setting, attainment)
  const [shown, unit] = [print.decimal(value), unitText(setting, mean)]
  const [over, of] = [print.counted(weight), unitOf(setting, mean.of)]
  return mean.kind === "average"
    ? own[lang].average(shown, unit, over, of)
    : own[lang].quotient(shown, unit, print.counted(total), unitOf(setting, mean.measure), over, of)
}

/** On which side of its goal a figure is. */
function against(setting: Setting, value: string, target: TargetShown<"mean">): string {
  const { lang, print } = setting
  const say = own[lang]
  const least = "atLeast" in target
  const at = least ? target.atLeast : target.atMost
  const order = compareDecimals(value, at)
  const gap = print.number(Math.abs(above(Number(value), Number(at))))
  if (least) return order >= 0 ? say.reached(goal(setting, target)) : say.below(goal(setting, target), gap)
  return order <= 0 ? say.within(print.decimal(at)) : say.over(print.decimal(at), gap)
}

/** What is there for each, weighted. */
export const mean: ReportedKind<"mean"> = {
  how: {
    vi: "Số bình quân của từng nơi nhân với số người (đơn vị) tính bình quân, cộng lại rồi mới chia; không lấy bình quân của các bình quân. Số tính trên 1.000 (10.000 …): cộng rồi mới chia.",
    en: "Each place's mean times what it is the mean of, added up, then divided: never a mean of means. Rates for every 1,000 (10,000 …) are added up, then divided.",
  },
  ...usual,
  sentence(setting, attainment) {
    const { lang, print } = setting
    const { status, target, quotient: mean } = attainment
    if (status === "nothing-arose") return absence[lang].nothingArose
    const said = figure(setting, attainment)
    if (said === null || mean.value === null) return absence[lang].noFigure
    if (mean.bounds !== null && status === "inconclusive")
      return `${said}; ${own[lang].open(print.decimal(mean.bounds.low), print.decimal(mean.bounds.high))}`
    if (target === null || status === "inconclusive") return said
    return `${said}, ${against(setting, mean.value, target)}`
  },
  missed(setting, attainment) {
    const said = shortFigure(setting, attainment)
    const shown = attainment.target ?? attainment.next
    return said === null || shown === null ? null : own[setting.lang].missed(said, goal(setting, shown))
  },
  wanted(setting, attainment) {
    const say = own[setting.lang]
    const shown = attainment.target ?? attainment.next
    const what = lowerFirst(shortOf(setting, attainment))
    const now = shortFigure(setting, attainment) ?? "–"
    if (shown === null) return wantedOfAll(what)
    return wantedOfAll(("atLeast" in shown ? say.raise : say.lower)(what, goal(setting, shown), now))
  },
  goal,
  due: (setting, target, day) => own[setting.lang].due(goal(setting, target), day),
  result: (setting, attainment) => textCell(shortFigure(setting, attainment)),
  figures(setting, attainment) {
    const { print } = setting
    const { total, weight, value, bounds } = attainment.quotient
    const { measure, of } = meanOf(setting, attainment)
    return {
      ...noFigures,
      numerator: numberCell(total, firstLine(setting, measure)),
      denominator: numberCell(weight, firstLine(setting, of)),
      percent: numberCell(value === null ? null : Number(value)),
      bounds: bounds === null ? none : textCell(`${print.decimal(bounds.low)} – ${print.decimal(bounds.high)}`),
    }
  },
  worked: {
    steps(setting, attainment, totals) {
      const shown = attainment.target ?? attainment.next
      const step = shown && meanStep(totals, attainment, meanOf(setting, attainment), goal(setting, shown))
      return step && [step]
    },
    numbers: meanNumbers,
    figures: meanFigures,
    result: (setting, working) => meanResult(setting, working, (mean) => unitText(setting, mean)),
    heard: heardOnce,
  },
  bars(setting, attainment) {
    const shown = attainment.target ?? attainment.next
    const figure = shortFigure(setting, attainment)
    return [barOf(setting, attainment, { figure, asked: shown && goal(setting, shown) })]
  },
}
