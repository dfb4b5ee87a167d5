import type { AttainmentOf, TargetShown } from "../../model/attainment.ts"
import { absence } from "../../vocabulary/absence.ts"
import { wholeTerm, yearBefore } from "../../vocabulary/periods.ts"
import { heldAgainst } from "../../vocabulary/targets.ts"
import { changeText, fullChangeText } from "../change.ts"
import type { Setting } from "../setting.ts"
import { barOf } from "./bar.ts"
import type { Counting } from "./counted.ts"
import { countedFigures, countedOf, countedResult, countedText, countedWorkings, onlyStep } from "./counted.ts"
import { type ReportedKind, usual, wantedOfAll } from "./kind.ts"
import { measuresOf, totalOf } from "./naming.ts"

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

const own = { vi, en }

type Ceiling = AttainmentOf<"ceiling">

const goal = ({ lang, print }: Setting, { atMost }: TargetShown<"ceiling">): string =>
  own[lang].goal(print.counted(Number(atMost)))

/** How many there were: in the period, or over a stage's whole term. */
function counting(setting: Setting, attainment: Ceiling): Counting {
  const [measure] = measuresOf(setting, attainment)
  return { ...attainment, value: totalOf(setting, measure?.id ?? "")?.value ?? null }
}

const counted = (setting: Setting, attainment: Ceiling) => countedOf(setting, counting(setting, attainment))

/** A count that must not pass a number. */
export const ceiling: ReportedKind<"ceiling"> = {
  how: {
    vi: "Cộng số của các cơ quan; không được quá mức tối đa.",
    en: "The agencies' numbers are added up; they must not pass the ceiling.",
  },
  ...usual,
  overTerm: true,
  sentence,
  missed,
  wanted(setting, attainment) {
    const { print, lang } = setting
    const { value, unit } = counted(setting, attainment)
    const { target, next, previous } = attainment
    const most = Number((target ?? next)?.atMost ?? 0)
    const before =
      previous &&
      heldAgainst[lang].before(yearBefore(setting.consolidation.period, lang), print.counted(previous.value))
    return wantedOfAll(own[lang].lower(print.counted(value ?? 0), print.counted(most), unit, before))
  },
  goal,
  early: ({ lang }) => own[lang].early,
  result: (setting, attainment) => countedResult(setting, counting(setting, attainment)),
  figures: (setting, attainment) => countedFigures(setting, counting(setting, attainment)),
  worked: {
    steps(setting, attainment, totals) {
      const shown = attainment.target ?? attainment.next
      return onlyStep(setting, counting(setting, attainment), totals, shown && goal(setting, shown))
    },
    ...countedWorkings,
  },
  bars(setting, attainment) {
    const { value, unit } = counted(setting, attainment)
    const shown = attainment.target ?? attainment.next
    const figure = value === null ? null : countedText(setting, value, unit)
    return [barOf(setting, attainment, { figure, asked: shown && goal(setting, shown) })]
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
