import { type Day, printDay } from "../base/day.ts"
import type { Plan } from "../model/plan.ts"
import type { Lang } from "../model/words.ts"

const behind = { vi: ", được sửa đổi, bổ sung bởi", en: ", amended by" }

const decision: Readonly<Record<Lang, (number: string, day: Day) => string>> = {
  vi: (number, day) => `Quyết định số ${number} ngày ${printDay(day)}`,
  en: (number, day) => `Decision ${number} of ${day}`,
}

/** Behind the plan's decision, those that had amended it: `, được sửa đổi, bổ sung bởi Quyết định số 20/QĐ-UBND ngày 01/3/2014`; nothing where none had. */
export function amendedBy({ amendments }: Plan, lang: Lang): string {
  if (amendments.length === 0) return ""
  return `${behind[lang]} ${amendments.map(({ number, day }) => decision[lang](number, day)).join(", ")}`
}
