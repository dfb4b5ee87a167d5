import { groupBy } from "../../base/order.ts"
import { lowerFirst } from "../../base/text.ts"
import type { AttainmentOf, TargetShown } from "../../model/attainment.ts"
import type { EachUnit, ShortUnit } from "../../model/kinds.ts"
import { absence } from "../../vocabulary/absence.ts"
import { partAt } from "../addresses.ts"
import { none, numberCell, percentCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import { firstLine } from "../measures.ts"
import { type Setting, unitName } from "../setting.ts"
import { reachedUnits, reachFigures, reachNumbers } from "../workings/reached-units.ts"
import { barOf } from "./bar.ts"
import { few } from "./few-names.ts"
import { noFigures, nothing, type ReportedKind, usual, type Wanted } from "./kind.ts"
import { measuresOf, shortOf } from "./naming.ts"
import { answerableFor, silentText } from "./unit-names.ts"

const vi = {
  goal: (percent: string) => `${percent === "100%" ? "" : "ít nhất "}${percent} số đơn vị`,
  met: (percent: string, met: string, expected: string) => `${met}/${expected} đơn vị đáp ứng yêu cầu (${percent})`,
  reached: (percent: string) => `đủ mục tiêu ${percent}`,
  below: (percent: string) => `thấp hơn mục tiêu ${percent}`,
  open: (low: string, high: string) => `tùy các đơn vị chưa có số liệu, tỷ lệ từ ${low} đến ${high}`,
  short: (count: string, names: string | null) => `${count} đơn vị chưa đáp ứng${names === null ? "" : `: ${names}`}`,
  missed: (percent: string, goal: string) => `${percent} số đơn vị, mục tiêu ${goal}`,
  wanted: (what: string, units: string) => `hoàn thành chỉ tiêu “${what}” ở các đơn vị còn lại: ${units}`,
  wantedShort: (what: string, count: string) => `hoàn thành chỉ tiêu “${what}” ở ${count} đơn vị còn lại`,
  due: (percent: string, day: string) => `mục tiêu ${percent} số đơn vị đến hạn ngày ${day}`,
}

const units = (count: string): string => `${count} ${count === "1" ? "unit" : "units"}`

const en: typeof vi = {
  goal: (percent) => `${percent === "100%" ? "" : "at least "}${percent} of units`,
  met: (percent, met, expected) => `${met} of ${expected} units reach it (${percent})`,
  reached: (percent) => `meeting the target of ${percent}`,
  below: (percent) => `below the target of ${percent}`,
  open: (low, high) => `with the units without data the share lies between ${low} and ${high}`,
  short: (count, names) => `${units(count)} short${names === null ? "" : `: ${names}`}`,
  missed: (percent, goal) => `${percent} of units, target ${goal}`,
  wanted: (what, names) => `bring the other units up to it (“${what}”): ${names}`,
  wantedShort: (what, count) => `bring ${units(count)} more up to “${what}”`,
  due: (percent, day) => `the target of ${percent} of units is due on ${day}`,
}

const own = { vi, en }

type Reach = AttainmentOf<"reach">

const goal = ({ lang, print }: Setting, { atLeast }: TargetShown<"reach">): string =>
  own[lang].goal(print.percent(atLeast))

/** What a unit must reach, as the plan says it. */
function eachOf({ plan }: Setting, { id }: Reach): EachUnit | null {
  const indicator = plan.indicators.get(id)
  return indicator !== undefined && "each" in indicator ? indicator.each : null
}

/** `xã Bãi (huyện Biển) 94,0%`; of what is yes or no the name alone. */
function shortUnit(setting: Setting, each: EachUnit | null, { unit, measure, value }: ShortUnit): string {
  const { print, plan } = setting
  const name = unitName(setting, unit)
  if (each?.kind === "share") return `${name} ${print.percent(String(value))}`
  return plan.measures.get(measure)?.input === "yes-no" ? name : `${name} ${print.number(value)}`
}

/** The units that do not reach it, where they are few enough to be named. */
const shortNames = (setting: Setting, attainment: Reach): string | null =>
  attainment.units.short.length > few * 3
    ? null
    : attainment.units.short.map((short) => shortUnit(setting, eachOf(setting, attainment), short)).join("; ")

const metText = ({ print, lang }: Setting, share: string, { units: { met, expected } }: Reach): string =>
  own[lang].met(print.percent(share), print.counted(met), print.counted(expected))

/** So many percent of the units must reach what is asked of each. */
export const reach: ReportedKind<"reach"> = {
  how: {
    vi: "Đếm số đơn vị đạt yêu cầu của từng đơn vị, chia cho tổng số đơn vị; đơn vị chưa có số liệu không tính là đạt, cũng không tính là chưa đạt.",
    en: "Units that reach what is asked of each are counted, and divided by all units; a silent one counts neither as reaching it nor as short.",
  },
  ...usual,
  sentence(setting, attainment) {
    const { lang, print } = setting
    const say = own[lang]
    const { units, share, bounds, target, status } = attainment
    if (status === "nothing-arose") return absence[lang].nothingArose
    if (share === null) return absence[lang].noFigure
    const said = metText(setting, share, attainment)
    const judged = target !== null && (status === "attained" || status === "not-attained")
    const against = judged && (status === "attained" ? say.reached : say.below)(print.percent(target.atLeast))
    return [
      against ? `${said}, ${against}` : said,
      ...(bounds === null ? [] : [say.open(print.percent(bounds.low), print.percent(bounds.high))]),
      ...(units.short.length === 0
        ? []
        : [say.short(print.counted(units.short.length), shortNames(setting, attainment))]),
      ...(units.silent.length === 0 ? [] : [silentText(setting, units.silent)]),
    ].join("; ")
  },
  missed(setting, { share, target, next }) {
    const { print, lang } = setting
    const shown = target ?? next
    return share === null || shown === null
      ? null
      : own[lang].missed(print.percent(share), print.percent(shown.atLeast))
  },
  wanted,
  goal,
  due: ({ lang, print }, { atLeast }, day) => own[lang].due(print.percent(atLeast), day),
  result: (_, { share }) => percentCell(share),
  figures(setting, attainment) {
    const { print } = setting
    const { units, share, bounds, judged } = attainment
    const [first] = measuresOf(setting, attainment)
    if (judged === null) return noFigures
    return {
      numerator: numberCell(units.met, firstLine(setting, first?.id ?? "")),
      denominator: numberCell(units.expected),
      percent: percentCell(share),
      bounds: bounds === null ? none : textCell(`${print.percent(bounds.low)} – ${print.percent(bounds.high)}`),
    }
  },
  worked: {
    steps(setting, attainment, totals) {
      const shown = attainment.target ?? attainment.next
      const each = eachOf(setting, attainment)
      if (shown === null || each === null || attainment.judged === null) return null
      if (each.kind === "share") {
        const shares = setting.consolidation.period.span === "stage" ? null : reachedUnits(setting, attainment)
        return shares && [{ part: 0, totals: shares.totals, judged: attainment.judged, goal: goal(setting, shown) }]
      }
      const total = totals.get(each.measure)
      if (total === undefined || total.sources.length === 0) return null
      return [{ part: 0, totals: [total], judged: attainment.judged, goal: goal(setting, shown) }]
    },
    numbers: reachNumbers,
    figures: reachFigures,
    result: (_, { indicator }) => expression(partAt(indicator, 0, "percent")),
    heard: nothing,
  },
  bars(setting, attainment) {
    const { share, target, next } = attainment
    const shown = target ?? next
    const line = share === null ? null : (shown?.atLeast ?? null)
    const figure = share === null ? null : metText(setting, share, attainment)
    return [barOf(setting, attainment, { figure, asked: shown && goal(setting, shown), percent: share, line })]
  },
}

/** Each agency answers for its own units. */
function wanted(setting: Setting, attainment: Reach): Wanted[] {
  const { lang, print } = setting
  const say = own[lang]
  const each = eachOf(setting, attainment)
  const what = lowerFirst(shortOf(setting, attainment))
  return [...groupBy(attainment.units.short, (unit) => answerableFor(setting, unit))].map(([agency, short]) => ({
    agency,
    short: say.wantedShort(what, print.counted(short.length)),
    text: say.wanted(what, short.map((unit) => shortUnit(setting, each, unit)).join("; ")),
  }))
}
