import type { Setting } from "../../../figures/setting.ts"
import { hasStatistics } from "../../../figures/tables/statistics.ts"

/** Is there anything that the annex could tell? In the order of the annexes; the others are left out. */
const annexes = {
  indicators: () => true,
  activities: ({ plan }: Setting) => plan.activities.size > 0,
  duties: ({ plan }: Setting) => plan.duties.size > 0,
  funding: ({ plan }: Setting) => plan.funding.rows.size > 0,
  reporting: () => true,
  statistics: hasStatistics,
  // The office's own report withholds nothing.
  withheld: ({ consolidation }: Setting) => consolidation.publication !== undefined,
}

export type Annex = keyof typeof annexes

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]

const vi = {
  label: (numeral: string) => `Phụ lục ${numeral}`,
  see: (label: string) => `(Chi tiết tại ${label}.)`,
}

const en: typeof vi = {
  label: (numeral) => `Annex ${numeral}`,
  see: (label) => `(Details in ${label}.)`,
}

const own = { vi, en }

export const hasAnnex = (setting: Setting, annex: Annex): boolean => annexes[annex](setting)

/** Those that the report has, in their order. */
export const annexesOf = (setting: Setting): Annex[] =>
  (Object.keys(annexes) as Annex[]).filter((annex) => hasAnnex(setting, annex))

/** `Phụ lục II` */
export const annexLabel = (setting: Setting, annex: Annex): string =>
  own[setting.lang].label(numerals[annexesOf(setting).indexOf(annex)] ?? "")

/** `(Chi tiết tại Phụ lục II.)` */
export const see = (setting: Setting, annex: Annex): string => own[setting.lang].see(annexLabel(setting, annex))
