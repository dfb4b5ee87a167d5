import { type Day, printDay } from "../base/day.ts"
import type { Plan } from "../model/plan.ts"
import type { Lang } from "../model/words.ts"

interface Words {
  readonly behind: (decisions: string) => string
  readonly decision: (number: string, day: Day) => string
}

const own: Readonly<Record<Lang, Words>> = {
  vi: {
    behind: (decisions) => `, được sửa đổi, bổ sung bởi ${decisions}`,
    decision: (number, day) => `Quyết định số ${number} ngày ${printDay(day)}`,
  },
  en: {
    behind: (decisions) => `, amended by ${decisions}`,
    decision: (number, day) => `Decision ${number} of ${day}`,
  },
}

/** Behind the plan's decision, those that had amended it: `, được sửa đổi, bổ sung bởi Quyết định số 20/QĐ-UBND ngày 01/3/2014`; nothing where none had. */
export function amendedBy({ amendments }: Plan, lang: Lang): string {
  if (amendments.length === 0) return ""
  const { behind, decision } = own[lang]
  return behind(amendments.map(({ number, day }) => decision(number, day)).join(", "))
}
