import type { AttainmentOf, TargetShown } from "../../model/attainment.ts"
import type { Lang } from "../../model/words.ts"
import { absence } from "../../vocabulary/absence.ts"
import { wholeTerm, yearBefore } from "../../vocabulary/periods.ts"
import { heldAgainst } from "../../vocabulary/targets.ts"
import { partAt } from "../addresses.ts"
import { none, numberCell, textCell } from "../cells.ts"
import { changeText, fullChangeText } from "../change.ts"
import { blank, count, expression, isNumber, joined, sumOf, when } from "../expression.ts"
import { firstLine, totalAt } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { clean, placesOfTotals, printedNumber } from "../workings/decimals.ts"
import { placesOf } from "../workings/places.ts"
import { heardOnce, noFigures, nothing, oneOnly, type ReportedKind } from "./kind.ts"
import { verdictLead } from "./lead.ts"
import { measuresOf, shortOf, totalOf, unitOf } from "./naming.ts"

const vi = {
  goal: (most: string) => (most === "0" ? "không để xảy ra" : `tối đa ${most}`),
  early: "đã vượt mức tối đa của cả năm",
  none: (unit: string) => `không xảy ra ${unit} nào`,
  count: (count: string, unit: string) => `xảy ra ${count} ${unit}`,
  within: (most: string, unit: string) => `không quá mức ${most} ${unit}`,
  over: (most: string, unit: string) =>
    most === "0" ? "trong khi yêu cầu là không để xảy ra" : `vượt mức tối đa ${most} ${unit}`,
  /** Before the year is over. */
  overYear: (most: string, unit: string) =>
    `đã vượt mức tối đa của cả năm (${most === "0" ? "không để xảy ra" : `${most} ${unit}`})`,
  restrained: "đã kiềm chế được nhưng chưa đạt yêu cầu",
  notRestrained: "chưa kiềm chế được",
  shortCount: (count: string, unit: string) => `${count} ${unit}`,
  lower: (value: string, most: string, unit: string, before: string | null) =>
    `${most === "0" ? "không để xảy ra" : `giảm còn nhiều nhất ${most} ${unit}`}; kỳ này xảy ra ${value} ${unit}${before === null ? "" : `, ${before} ${unit}`}`,
}

const en: typeof vi = {
  goal: (most) => (most === "0" ? "none is to occur" : `at most ${most}`),
  early: "above the most allowed for the whole year already",
  none: (unit) => `none occurred (${unit})`,
  count: (count, unit) => `${count} occurred (${unit})`,
  within: (most) => `not above the most allowed, ${most}`,
  over: (most) => (most === "0" ? "while none is to occur" : `above the most allowed, ${most}`),
  overYear: (most) => `above the most allowed for the whole year already (${most === "0" ? "none is to occur" : most})`,
  restrained: "restrained, but the requirement is not met",
  notRestrained: "not restrained",
  shortCount: (count, unit) => `${count} ${unit}`,
  lower: (value, most, unit, before) =>
    `${most === "0" ? "let none occur" : `no more than ${most} (${unit})`}; ${value} occurred in this period (${unit})${before === null ? "" : `, ${before}`}`,
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

type Ceiling = AttainmentOf<"ceiling">

const goal = ({ lang, print }: Setting, { atMost }: TargetShown<"ceiling">): string =>
  own[lang].goal(print.counted(Number(atMost)))

/** What is counted, and how many there were: in the period, or over a stage's whole term. */
function counted(setting: Setting, attainment: Ceiling) {
  const measure = measuresOf(setting, attainment)[0]
  return { id: measure?.id ?? "", unit: measure?.unit ?? "", value: totalOf(setting, measure?.id ?? "")?.value ?? null }
}

/** A count that must not pass a number. */
export const ceiling: ReportedKind<"ceiling"> = {
  how: {
    vi: "Cộng số của các cơ quan; không được quá mức tối đa.",
    en: "The agencies' numbers are added up; they must not pass the ceiling.",
  },
  overTerm: true,
  sentence,
  missed,
  undecided: nothing,
  wanted(setting, attainment) {
    const { print, lang } = setting
    const { value, unit } = counted(setting, attainment)
    const { target, next, previous } = attainment
    const most = Number((target ?? next)?.atMost ?? 0)
    const before =
      previous &&
      heldAgainst[lang].before(yearBefore(setting.consolidation.period, lang), print.counted(previous.value))
    return [
      {
        agency: null,
        short: null,
        text: own[lang].lower(print.counted(value ?? 0), print.counted(most), unit, before),
      },
    ]
  },
  goal,
  shortGoal: goal,
  due: nothing,
  early: ({ lang }) => own[lang].early,
  result(setting, attainment) {
    const { value, unit } = counted(setting, attainment)
    return value === null ? none : textCell(`${setting.print.number(value)} ${unit}`)
  },
  parts: oneOnly,
  figures(setting, attainment) {
    const { id, value } = counted(setting, attainment)
    return { ...noFigures, numerator: numberCell(value, firstLine(setting, id)) }
  },
  worked: {
    steps(setting, attainment, totals) {
      const { judged, target, next } = attainment
      const shown = target ?? next
      const all = measuresOf(setting, attainment).flatMap(({ id }) => totals.get(id) ?? [])
      return shown === null || judged === null || all.length !== 1
        ? null
        : [{ part: 0, totals: all, judged, goal: goal(setting, shown) }]
    },
    numbers(setting, working, { totals }) {
      const cells = totals.flatMap((total) => placesOf(setting, working, total))
      return { heard: count(...cells), n: clean(placesOfTotals(setting, totals), sumOf(...cells)) }
    },
    figures: (setting, _, { totals: [total] }) =>
      total === undefined ? {} : { numerator: expression(totalAt(setting, total)) },
    result(setting, { indicator, steps: [step] }) {
      const value = expression(partAt(indicator, 0, "numerator"))
      const unit = unitOf(setting, step?.totals[0]?.id ?? "")
      const places = placesOfTotals(setting, step?.totals ?? [])
      return when(isNumber(value), joined(printedNumber(places, value), ` ${unit}`), blank)
    },
    heard: heardOnce,
  },
  bars(setting, attainment) {
    const { value, unit } = counted(setting, attainment)
    const { id, status, target, next } = attainment
    const shown = target ?? next
    const { text, tone } = verdictLead(setting, attainment)
    return [
      {
        indicator: id,
        label: shortOf(setting, attainment),
        percent: null,
        goal: null,
        figure: value === null ? null : `${setting.print.counted(value)} ${unit}`,
        against: value === null || shown === null ? null : heldAgainst[setting.lang].target(goal(setting, shown)),
        status,
        verdict: text,
        tone,
      },
    ]
  },
}

/** The count, and how it moved against the period before. */
function sentence(setting: Setting, attainment: Ceiling): string {
  const { lang, print } = setting
  const say = own[lang]
  const { value, unit } = counted(setting, attainment)
  if (value === null) return absence[lang].noFigure
  const count = value === 0 ? say.none(unit) : say.count(print.counted(value), unit)
  if (setting.consolidation.period.span === "stage") return wholeTerm[lang](count)
  const before = attainment.previous && fullChangeText(setting, value, attainment.previous, unit)
  if (value === 0) return [count, before].filter((text) => text !== null).join("; ")
  const { target, next, restrained } = attainment
  const most = (target ?? next)?.atMost
  const clauses = [count]
  if (most !== undefined) {
    const compared = value <= Number(most) ? say.within : target === null ? say.overYear : say.over
    clauses.push(compared(print.counted(Number(most)), unit))
  }
  const held = restrained === null ? null : restrained ? say.restrained : say.notRestrained
  return [clauses.join(", "), before, held].filter((text) => text !== null).join("; ")
}

/** At a half-year there is no target in force yet: a ceiling that is broken already is broken for the year. */
function missed(setting: Setting, attainment: Ceiling): string | null {
  const { print, lang } = setting
  const { previous, target } = attainment
  const { id, value, unit } = counted(setting, attainment)
  if (id === "" || value === null) return null
  const say = own[lang]
  const change = previous === null ? [] : [changeText(setting, value, previous, unit)]
  return [say.shortCount(print.counted(value), unit), ...change, ...(target === null ? [say.early] : [])].join(", ")
}
