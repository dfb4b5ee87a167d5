import type { Setting } from "../../../figures/setting.ts"
import { hasStatistics } from "../../../figures/tables/statistics.ts"
import type { Lang } from "../../../model/words.ts"

/** The annexes in their order; that of statistics only where the plan asks for them. */
export const annexes = ["indicators", "activities", "duties", "funding", "reporting", "statistics", "withheld"] as const

export type Annex = (typeof annexes)[number]

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]

const own: Readonly<
  Record<Lang, { readonly label: (numeral: string) => string; readonly see: (label: string) => string }>
> = {
  vi: { label: (numeral) => `Phụ lục ${numeral}`, see: (label) => `(Chi tiết tại ${label}.)` },
  en: { label: (numeral) => `Annex ${numeral}`, see: (label) => `(Details in ${label}.)` },
}

/** `Phụ lục II` */
export function annexLabel(setting: Setting, annex: Annex): string {
  const there = annexes.filter((one) => one !== "statistics" || hasStatistics(setting))
  return own[setting.lang].label(numerals[there.indexOf(annex)] ?? "")
}

/** `(Chi tiết tại Phụ lục II.)` */
export const see = (setting: Setting, annex: Annex): string => own[setting.lang].see(annexLabel(setting, annex))
