import { groupBy } from "../base/order.ts"
import type { IndicatorAttainment } from "../model/attainment.ts"
import { agencyName, agencyOfUnit, type Setting, unitName } from "./setting.ts"

/** From this many silent units on, they are told by agency: the table of units names each. */
const toldByName = 6

/** Units at their floor, the short ones with what they lack, and those not heard. */
export function floorText(setting: Setting, { units, status }: IndicatorAttainment): string {
  const { words, print } = setting
  if (units === null || status === "no-data") return words.verdict.noFigure
  const clauses = [words.verdict.floorsMet(print.counted(units.met), print.counted(units.expected))]
  if (units.short.length > 0) {
    const short = units.short.map(({ unit, measure, value, atLeast }) =>
      words.verdict.shortUnit(
        unitName(setting, unit),
        print.counted(value),
        print.counted(atLeast),
        setting.consolidation.plan.measures.get(measure)?.unit ?? "",
      ),
    )
    clauses.push(words.verdict.short(print.counted(short.length), short.join("; ")))
  }
  if (units.silent.length > 0)
    clauses.push(words.verdict.silentUnits(print.counted(units.silent.length), silentNames(setting, units.silent)))
  return clauses.join("; ")
}

function silentNames(setting: Setting, silent: readonly string[]): string {
  const { words, print } = setting
  if (silent.length < toldByName) return silent.map((unit) => unitName(setting, unit)).join("; ")
  return [...groupBy(silent, (unit) => agencyOfUnit(setting, unit) ?? unit)]
    .map(([agency, units]) =>
      units.length === 1 && units[0] !== undefined
        ? unitName(setting, units[0])
        : words.verdict.unitsOf(print.counted(units.length), agencyName(setting, agency)),
    )
    .join("; ")
}
