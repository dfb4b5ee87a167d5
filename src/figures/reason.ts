import type { IndicatorAttainment } from "../model/attainment.ts"
import { absence } from "../vocabulary/absence.ts"
import { few, fewNames } from "./kinds/few-names.ts"
import { kindOf } from "./kinds/kinds.ts"
import { isOverYears, yearsReason } from "./kinds/over-years.ts"
import type { Setting } from "./setting.ts"

const own = {
  faulty: {
    vi: (names: string) => `số liệu của ${names} chưa hợp lệ`,
    en: (names: string) => `faulty figures of ${names}`,
  },
  silent: { vi: (names: string) => `chưa có số liệu của ${names}`, en: (names: string) => `no figures of ${names}` },
  nobody: { vi: "chưa có số liệu của cơ quan nào", en: "no figures of any agency" },
}

/** Why an indicator is missed, or has no verdict, in a few words: `02 vụ, giảm 03 vụ so với năm 2012`. Null where there is nothing short to say. */
export function shortReason(setting: Setting, indicator: IndicatorAttainment): string | null {
  const { status, withheld } = indicator
  const years = isOverYears(indicator) ? yearsReason(setting, indicator) : null
  if (years !== null) return years
  if (withheld === "sums") return absence[setting.lang].withheld
  if (status === "not-attained") return kindOf(indicator).missed(setting, indicator)
  return status === "inconclusive" || status === "no-data" ? openReason(setting, indicator) : null
}

/** Whose figures are faulty or not there; of nobody heard one is enough. */
function openReason(setting: Setting, indicator: IndicatorAttainment): string | null {
  const { lang } = setting
  const { missing, expected } = indicator.coverage
  const faulty = faultyAgencies(setting, indicator)
  const wrong = missing.filter((agency) => faulty.has(agency))
  const silent = missing.filter((agency) => !faulty.has(agency))
  if (silent.length === expected && expected > few) return own.nobody[lang]
  const reasons = [
    ...(wrong.length === 0 ? [] : [own.faulty[lang](fewNames(setting, wrong))]),
    ...(silent.length === 0 ? [] : [own.silent[lang](fewNames(setting, silent))]),
  ]
  return reasons.length > 0 ? reasons.join("; ") : kindOf(indicator).undecided(setting)
}

/** Who answers for an indicator's figures but gave a number that cannot be used. */
export function faultyAgencies({ plan, consolidation }: Setting, { id }: IndicatorAttainment): ReadonlySet<string> {
  const own = plan.indicators.get(id)?.measures ?? []
  const sources = consolidation.measures.flatMap((total) => (own.includes(total.id) ? total.sources : []))
  return new Set(sources.filter(({ state }) => state === "faulty").map(({ agency }) => agency))
}
