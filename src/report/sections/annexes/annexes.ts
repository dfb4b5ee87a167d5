import type { Setting } from "../../../figures/setting.ts"
import { hasStatistics } from "../../../figures/tables/statistics.ts"
import type { Lang } from "../../../model/words.ts"

/** The annexes in their order; those of what the plan does not ask are left out. */
export const annexes = ["indicators", "activities", "duties", "funding", "reporting", "statistics", "withheld"] as const

export type Annex = (typeof annexes)[number]

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]

const own: Readonly<
  Record<Lang, { readonly label: (numeral: string) => string; readonly see: (label: string) => string }>
> = {
  vi: { label: (numeral) => `Phụ lục ${numeral}`, see: (label) => `(Chi tiết tại ${label}.)` },
  en: { label: (numeral) => `Annex ${numeral}`, see: (label) => `(Details in ${label}.)` },
}

/** Is there anything that the annex could tell? */
const asked: Readonly<Partial<Record<Annex, (setting: Setting) => boolean>>> = {
  activities: ({ plan }) => plan.activities.size > 0,
  duties: ({ plan }) => plan.duties.size > 0,
  funding: ({ plan }) => plan.funding.rows.size > 0,
  statistics: hasStatistics,
}

export const hasAnnex = (setting: Setting, annex: Annex): boolean => asked[annex]?.(setting) ?? true

/** `Phụ lục II` */
export function annexLabel(setting: Setting, annex: Annex): string {
  const there = annexes.filter((one) => hasAnnex(setting, one))
  return own[setting.lang].label(numerals[there.indexOf(annex)] ?? "")
}

/** `(Chi tiết tại Phụ lục II.)` */
export const see = (setting: Setting, annex: Annex): string => own[setting.lang].see(annexLabel(setting, annex))
