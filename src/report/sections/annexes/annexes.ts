import type { Setting } from "../../../figures/setting.ts"
import type { Lang } from "../../../model/words.ts"

/** The annexes in their order. */
export const annexes = ["indicators", "activities", "duties", "funding", "reporting", "withheld"] as const

export type Annex = (typeof annexes)[number]

const numerals = ["I", "II", "III", "IV", "V", "VI"]

const own: Readonly<
  Record<Lang, { readonly label: (numeral: string) => string; readonly see: (label: string) => string }>
> = {
  vi: { label: (numeral) => `Phụ lục ${numeral}`, see: (label) => `(Chi tiết tại ${label}.)` },
  en: { label: (numeral) => `Annex ${numeral}`, see: (label) => `(Details in ${label}.)` },
}

/** `Phụ lục II` */
export const annexLabel = ({ lang }: Setting, annex: Annex): string =>
  own[lang].label(numerals[annexes.indexOf(annex)] ?? "")

/** `(Chi tiết tại Phụ lục II.)` */
export const see = (setting: Setting, annex: Annex): string => own[setting.lang].see(annexLabel(setting, annex))
