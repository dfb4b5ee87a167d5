import { groupBy } from "../../base/order.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import type { Lang } from "../../model/words.ts"
import { andMoreAgencies } from "../../vocabulary/lists.ts"

/** As many opinions as a paper has room for under a row of the form. */
const opinions = 5

/** As many names as it has room for behind each. */
const names = { part: 2, year: 3, stage: 3 } as const

const others: Readonly<Record<Lang, (count: string) => string>> = {
  vi: (count) => `Ngoài ra còn ${count} ý kiến khác của các cơ quan.`,
  en: (count) => `Other opinions of the agencies: ${count}.`,
}

/**
 * What agencies say in their own words under a row of the form's assessments: what several say alike stands once, with who says it, and
 * first what most say. The office's own paper has all of it.
 */
export function assessmentTexts(setting: Setting, row: string): string[] {
  const { lang, print, consolidation } = setting
  const said = consolidation.assessments.filter((one) => one.row === row)
  const alike = [...groupBy(said, ({ text }) => text.trim().replace(/\.+$/, ""))]
    .map(([text, by]) => ({ text, agencies: [...new Set(by.map(({ agency }) => agency))] }))
    .sort((a, b) => b.agencies.length - a.agencies.length)
  const told = alike.length > opinions + 1 ? alike.slice(0, opinions) : alike
  const texts = told.map(({ text, agencies }) => `${text} (${byText(setting, agencies)}).`)
  const more = alike.length - told.length
  return more === 0 ? texts : [...texts, others[lang](print.counted(more))]
}

function byText(setting: Setting, agencies: readonly string[]): string {
  const most = names[setting.consolidation.period.span]
  const shown = agencies.length > most + 1 ? agencies.slice(0, most) : agencies
  const more = agencies.length - shown.length
  const text = shown.map((agency) => agencyName(setting, agency)).join(", ")
  return more === 0 ? text : `${text} ${andMoreAgencies[setting.lang](setting.print.counted(more))}`
}
