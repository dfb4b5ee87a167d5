// How units are named: those that are silent, and who answers for one.
import { groupBy } from "../../base/order.ts"
import type { ShortUnit } from "../../model/kinds.ts"
import type { Lang } from "../../model/words.ts"
import { agencyName, agencyOfUnit, levelUnit, type Setting, unitName } from "../setting.ts"
import { totalOf } from "./naming.ts"

const vi = { unitsOf: (count: string, agency: string) => `${count} đơn vị thuộc ${agency}` }
const en: typeof vi = { unitsOf: (count, agency) => `${count} ${count === "1" ? "unit" : "units"} of ${agency}` }
const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** From this many silent units on, they are told by agency: the table of units names each. */
const toldByName = 6

/** Units not heard, by name; many of them by agency. */
export function silentNames(setting: Setting, silent: readonly string[]): string {
  if (silent.length < toldByName) return silent.map((unit) => unitName(setting, unit)).join("; ")
  return [...groupBy(silent, (unit) => agencyOfUnit(setting, unit) ?? unit)]
    .map(([agency, units]) =>
      units.length === 1 && units[0] !== undefined
        ? unitName(setting, units[0])
        : own[setting.lang].unitsOf(setting.print.counted(units.length), agencyName(setting, agency)),
    )
    .join("; ")
}

/** Who answers for a unit: its district, itself, or the agency whose figure is the province's. */
export function answerableFor(setting: Setting, { unit, measure }: Pick<ShortUnit, "unit" | "measure">): string {
  const source = totalOf(setting, measure)?.sources.find(
    ({ agency, unit: own }) => own === null && levelUnit(setting, agency) === unit,
  )
  return agencyOfUnit(setting, unit) ?? source?.agency ?? setting.consolidation.plan.consolidator
}
