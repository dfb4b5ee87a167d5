import { capital } from "../base/text.ts"

import type { Plan } from "../model/plan.ts"
import type { Lang } from "../model/words.ts"

/** A plan's nouns as sentences need them. */
export interface NounsSaid {
  /** `tỉnh` */
  readonly area: string
  readonly Area: string
  /** `nạn nhân, số người phạm tội`, where counts are spoken of: of all of them, and of none of them. */
  readonly guarded: string
  readonly noGuarded: string
  /** The first of them: `nạn nhân`. */
  readonly guardedPerson: string
}

export function nounsOf({ nouns }: Pick<Plan, "nouns">, lang: Lang): NounsSaid {
  const guarded = nouns.guarded.map((one) => one[lang])
  const area = nouns.area[lang]
  return {
    area,
    Area: capital(area),
    guarded: guarded.join(lang === "vi" ? ", số " : " and "),
    noGuarded: guarded.join(lang === "vi" ? ", số " : " or "),
    guardedPerson: nouns.guarded[0][lang],
  }
}
