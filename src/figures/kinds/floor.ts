import { percentOf } from "../../base/fraction.ts"
import { groupBy } from "../../base/order.ts"
import { lowerFirst } from "../../base/text.ts"
import type { AttainmentOf, TargetShown } from "../../model/attainment.ts"
import { absence } from "../../vocabulary/absence.ts"
import { headings, partAt } from "../addresses.ts"
import { numberCell, textCell } from "../cells.ts"
import { expression, joined } from "../expression.ts"
import { listed } from "../listed.ts"
import { type Setting, shortAgencyName, unitName } from "../setting.ts"
import { stepAt } from "../workings/places.ts"
import { unitNumbers, unitsHeard } from "../workings/units.ts"
import { barOf } from "./bar.ts"
import { few } from "./few-names.ts"
import { noFigures, type ReportedKind, usual, type Wanted } from "./kind.ts"
import { measureText, unitOf } from "./naming.ts"
import { answerableFor, silentText } from "./unit-names.ts"

const vi = {
  goal: (what: string, least: string) => `${what}: ít nhất ${least}`,
  shortGoal: "mức tối thiểu ở từng đơn vị",
  met: (met: string, expected: string) => `${met}/${expected} đơn vị đạt mức tối thiểu`,
  result: (met: string, expected: string) => `${met}/${expected} đơn vị`,
  /** `198/199 đơn vị`, where its place says that they are at their floor. */
  short: (count: string, units: string) => `${count} đơn vị chưa đạt: ${units}`,
  shortUnit: (unit: string, value: string, atLeast: string, of: string) =>
    `${unit} có ${value} ${of}, cần ít nhất ${atLeast} ${of}`,
  lacks: (by: string, what: string, unit: string) => `thiếu ${by} ${what} ở ${unit}`,
  below: (count: string) => `${count} đơn vị dưới mức tối thiểu`,
  fillUp: (short: string, count: string) => `bổ sung ${short} cho ${count} đơn vị còn dưới mức tối thiểu`,
  fillUpOne: (by: string, what: string) => `bổ sung ${by} ${what} cho đủ mức tối thiểu`,
  fillUpUnits: (units: string) => `bổ sung cho đủ mức tối thiểu: ${units}`,
  fillUpUnit: (unit: string | null, what: string, of: string, value: string, atLeast: string, by: string) =>
    `${unit === null ? "" : `${unit} `}thiếu ${by} ${what} (có ${value} ${of}, cần ít nhất ${atLeast} ${of})`,
}

const units = (count: string): string => `${count} ${count === "1" ? "unit" : "units"}`

const en: typeof vi = {
  goal: (what, least) => `${what}: at least ${least}`,
  shortGoal: "the minimum in every unit",
  met: (met, expected) => `${met} of ${expected} units are at their minimum`,
  result: (met, expected) => `${met}/${expected} units`,
  short: (count, names) => `${units(count)} short: ${names}`,
  shortUnit: (unit, value, atLeast, of) => `${unit} has ${value}, at least ${atLeast} needed (${of})`,
  lacks: (by, what, unit) => `short by ${by} (${what}) in ${unit}`,
  below: (count) => `${count} units below the minimum`,
  fillUp: (short, count) => `bring ${units(count)} up to the minimum of ${short}`,
  fillUpOne: (by, what) => `bring up to the minimum: ${by} more (${what})`,
  fillUpUnits: (names) => `bring up to the minimum: ${names}`,
  fillUpUnit: (unit, what, of, value, atLeast, by) =>
    `${unit === null ? "" : `${unit} `}lacks ${by} (${what}: ${value}, at least ${atLeast} ${of} needed)`,
}

const own = { vi, en }

type Floor = AttainmentOf<"floor">

const goal = (setting: Setting, { atLeast }: TargetShown<"floor">): string =>
  Object.entries(atLeast)
    .map(([measure, least]) =>
      own[setting.lang].goal(lowerFirst(measureText(setting, measure)), setting.print.counted(least)),
    )
    .join("; ")

/** How many units are at their floor, of how many. */
const unitsMet = ({ lang }: Setting, { units: { met, expected } }: Floor, print: (count: number) => string): string =>
  own[lang].result(print(met), print(expected))

/** Units of which each must reach its own number. */
export const floor: ReportedKind<"floor"> = {
  how: {
    vi: "So từng đơn vị với mức tối thiểu; đơn vị thừa không bù cho đơn vị thiếu.",
    en: "Each unit is held against its floor; surplus in one never offsets another.",
  },
  ...usual,
  sentence,
  missed,
  wanted,
  goal,
  shortGoal: ({ lang }) => own[lang].shortGoal,
  result: (setting, attainment) => textCell(unitsMet(setting, attainment, setting.print.number)),
  figures: (_, { units: { met, expected } }) => ({
    ...noFigures,
    numerator: numberCell(met, { table: "floors", row: headings, column: "agency" }),
    denominator: numberCell(expected),
  }),
  worked: {
    steps(setting, { judged, target, next }, totals) {
      const shown = target ?? next
      const all = Object.keys(shown?.atLeast ?? {}).flatMap((id) => totals.get(id) ?? [])
      return shown === null || judged === null
        ? null
        : [{ part: 0, totals: all, judged, goal: own[setting.lang].shortGoal }]
    },
    numbers: unitNumbers,
    figures: (_, working) => ({ numerator: expression(stepAt(working, 0, "n")) }),
    // What stands behind the number of units at their floor: `/199 đơn vị`.
    result: (setting, { indicator, steps: [step] }) =>
      joined(
        partAt(indicator, 0, "numerator"),
        own[setting.lang].result("", setting.print.number(step?.judged.numbers.expected ?? 0)),
      ),
    heard: unitsHeard,
  },
  bars(setting, attainment) {
    const { met, expected } = attainment.units
    if (expected === 0 || attainment.status === "no-data") return [barOf(setting, attainment, { figure: null })]
    const figure = unitsMet(setting, attainment, setting.print.counted)
    return [barOf(setting, attainment, { figure, percent: percentOf(met, expected) })]
  },
}

/** Units at their floor, the short ones with what they lack, and those not heard. */
function sentence(setting: Setting, { units, status }: Floor): string {
  const { lang, print } = setting
  const say = own[lang]
  if (status === "no-data") return absence[lang].noFigure
  const clauses = [say.met(print.counted(units.met), print.counted(units.expected))]
  if (units.short.length > 0) {
    const short = units.short.map(({ unit, measure, value, atLeast }) =>
      say.shortUnit(
        unitName(setting, unit),
        print.counted(value),
        print.counted(atLeast),
        setting.consolidation.plan.measures.get(measure)?.unit ?? "",
      ),
    )
    clauses.push(say.short(print.counted(short.length), short.join("; ")))
  }
  if (units.silent.length > 0) clauses.push(silentText(setting, units.silent))
  return clauses.join("; ")
}

function missed(setting: Setting, { units: { short } }: Floor): string | null {
  const { print, consolidation, lang } = setting
  if (short.length === 0) return null
  if (short.length > few) return own[lang].below(print.counted(short.length))
  return short
    .map(({ unit, measure, value, atLeast }) => {
      const name = consolidation.plan.agencies.has(unit) ? shortAgencyName(setting, unit) : unitName(setting, unit)
      return own[lang].lacks(print.counted(atLeast - value), nounOf(setting, measure), name)
    })
    .join("; ")
}

/** What is lacking there: `báo cáo viên cấp huyện`. */
const nounOf = ({ plan }: Setting, measure: string): string => plan.measures.get(measure)?.noun ?? measure

/** Each agency answers for its own units. */
function wanted(setting: Setting, { id, units }: Floor): Wanted[] {
  const { lang, print } = setting
  const say = own[lang]
  return [...groupBy(units.short, (unit) => answerableFor(setting, unit))].map(([agency, short]) => {
    const items = short.map(({ unit, measure, value, atLeast }) =>
      say.fillUpUnit(
        unit === agency ? null : unitName(setting, unit),
        nounOf(setting, measure),
        unitOf(setting, measure),
        print.counted(value),
        print.counted(atLeast),
        print.counted(atLeast - value),
      ),
    )
    const [first] = short
    return {
      agency,
      short:
        first !== undefined && short.length === 1
          ? say.fillUpOne(print.counted(first.atLeast - first.value), nounOf(setting, first.measure))
          : say.fillUp(
              lowerFirst(setting.consolidation.plan.indicators.get(id)?.short ?? id),
              print.counted(short.length),
            ),
      text: say.fillUpUnits(listed(setting, items)),
    }
  })
}
