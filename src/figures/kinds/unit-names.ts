// How units are named: those that are silent, and who answers for one.
import { groupBy } from "../../base/order.ts"
import type { ShortUnit } from "../../model/kinds.ts"
import { agencyName, agencyOfUnit, levelUnit, type Setting, unitName } from "../setting.ts"
import { totalOf } from "./naming.ts"

const units = (count: string): string => `${count} ${count === "1" ? "unit" : "units"}`

const own = {
  silent: {
    vi: (count: string, units: string) => `${count} đơn vị chưa có số liệu: ${units}`,
    en: (count: string, names: string) => `${units(count)} without data: ${names}`,
  },
  silentOf: { vi: (units: string) => `chưa có số liệu của ${units}`, en: (units: string) => `no data of ${units}` },
  unitsOf: {
    vi: (count: string, agency: string) => `${count} đơn vị thuộc ${agency}`,
    en: (count: string, agency: string) => `${units(count)} of ${agency}`,
  },
}

/** From this many silent units on, they are told by agency: the table of units names each. */
const toldByName = 6

/** Units not heard: named, many of them by agency; those of one agency are not counted twice. */
export function silentText(setting: Setting, silent: readonly string[]): string {
  const { lang, print } = setting
  const names = silentNames(setting, silent)
  const [only, ...others] = names
  if (only !== undefined && others.length === 0) return own.silentOf[lang](only)
  return own.silent[lang](print.counted(silent.length), names.join("; "))
}

function silentNames(setting: Setting, silent: readonly string[]): string[] {
  if (silent.length < toldByName) return silent.map((unit) => unitName(setting, unit))
  return [...groupBy(silent, (unit) => agencyOfUnit(setting, unit) ?? unit)].map(([agency, units]) =>
    units.length === 1 && units[0] !== undefined
      ? unitName(setting, units[0])
      : own.unitsOf[setting.lang](setting.print.counted(units.length), agencyName(setting, agency)),
  )
}

/** Who answers for a unit: its district, itself, or the agency whose figure is the province's. */
export function answerableFor(setting: Setting, { unit, measure }: Pick<ShortUnit, "unit" | "measure">): string {
  const source = totalOf(setting, measure)?.sources.find(
    ({ agency, unit: own }) => own === null && levelUnit(setting, agency) === unit,
  )
  return agencyOfUnit(setting, unit) ?? source?.agency ?? setting.consolidation.plan.consolidator
}
