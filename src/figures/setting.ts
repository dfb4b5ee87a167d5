import type { Consolidation } from "../model/consolidation.ts"
import type { UnitInPeriod } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { Lang } from "../model/words.ts"
import { type NounsSaid, nounsOf } from "../vocabulary/nouns.ts"
import { comparedPeriod } from "../vocabulary/periods.ts"
import { type Printing, printing } from "../vocabulary/print.ts"
import { unitInFull } from "../vocabulary/units.ts"
import { type Vocabulary, vocabulary } from "../vocabulary/vocabulary.ts"

/** What every part of the report is told with: the figures, the words that several parts say, and the way of printing. */
export interface Setting {
  readonly consolidation: Consolidation
  /** The consolidation's. */
  readonly plan: Plan
  readonly lang: Lang
  readonly words: Vocabulary
  readonly print: Printing
  /** What the plan calls its place, and those whom it keeps confidential. */
  readonly nouns: NounsSaid
}

export const settingOf = (consolidation: Consolidation, lang: Lang): Setting => ({
  consolidation,
  plan: consolidation.plan,
  lang,
  words: vocabulary[lang],
  print: printing[lang],
  nouns: nounsOf(consolidation.plan, lang),
})

/** The agency's name; its id where the plan does not know it. */
export const agencyName = ({ consolidation }: Setting, id: string): string =>
  consolidation.plan.agencies.get(id)?.name ?? id

/** Names as a sentence lists them. */
export const agencyNames = (setting: Setting, ids: readonly string[]): string =>
  ids.map((id) => agencyName(setting, id)).join("; ")

/** The name for a narrow column: `huyện Bình Sơn` of `UBND huyện Bình Sơn`, where the plan has such a one. */
export const shortAgencyName = ({ consolidation }: Setting, id: string): string =>
  consolidation.plan.agencies.get(id)?.short ?? id

/** `năm 2013` */
export const periodName = ({ consolidation, lang }: Setting, id: string): string =>
  consolidation.plan.periods.get(id)?.name[lang] ?? id

/** The period that figures are held against, in a sentence: `năm 2012`, `cùng kỳ năm 2012`. */
export function comparedName({ plan, lang }: Setting, id: string): string {
  const period = plan.periods.get(id)
  return period === undefined ? id : comparedPeriod(period, lang)
}

/** The name of a unit where its district is not to be seen beside it: `xã Ba Tô (huyện Ba Tơ)`. */
export function unitName(setting: Setting, unit: string): string {
  const agency = agencyOfUnit(setting, unit)
  if (agency === null || agency === unit) return plainUnitName(setting, unit)
  const found = unitHere(setting, unit)
  const own = [shortAgencyName(setting, agency)]
  return unitInFull(found ?? { name: plainUnitName(setting, unit) }, own)
}

/** A unit as the period has it; null where it has none of that code. */
function unitHere({ consolidation: { period } }: Setting, unit: string): UnitInPeriod | null {
  for (const units of period.units.values()) {
    const found = units.find(({ code }) => code === unit)
    if (found) return found
  }
  return null
}

/** The name of a unit of a floor: a commune by its code, with what it is in below its agency; an agency by its id, the province itself. */
export function plainUnitName(setting: Setting, unit: string): string {
  const { plan } = setting.consolidation
  const found = unitHere(setting, unit)
  if (found) return unitInFull(found)
  if (plan.agencies.has(unit)) return agencyName(setting, unit)
  return [...plan.agencyLevels.values()].find((level) => level.unit === unit)?.name ?? unit
}

/** The unit that an agency's own figure stands for where units are counted (`tinh`); null: the agency itself. */
export function levelUnit({ consolidation }: Setting, agency: string): string | null {
  const { agencies, agencyLevels } = consolidation.plan
  return agencyLevels.get(agencies.get(agency)?.level ?? "")?.unit ?? null
}

/** The unit that a figure is of: that of the agency's level, or the agency itself, where it is of none below. */
export const sourceUnitName = (
  setting: Setting,
  { unit, agency }: { readonly unit: string | null; readonly agency: string },
): string => plainUnitName(setting, unit ?? levelUnit(setting, agency) ?? agency)

/** The agency that answers for a unit of a floor; null for the province and what the plan does not know. */
export function agencyOfUnit({ consolidation }: Setting, unit: string): string | null {
  for (const [agency, units] of consolidation.period.units) if (units.some(({ code }) => code === unit)) return agency
  return consolidation.plan.agencies.has(unit) ? unit : null
}
