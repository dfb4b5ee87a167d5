import { groupBy } from "../../base/order.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import type { ListItem } from "../../model/report.ts"

/** As many opinions as a paper has room for under a row of the form. */
const opinions = 5

/** As many names as it has room for behind each. */
const names = { part: 2, year: 3, stage: 3 } as const

const vi = {
  said: (text: string, by: string) => `${text} (${by}).`,
  by: (names: string, more: string | null) => (more === null ? names : `${names} và ${more} cơ quan khác`),
  others: (count: string) => `Ngoài ra còn ${count} ý kiến khác của các cơ quan.`,
}

const en: typeof vi = {
  said: (text, by) => `${text} (${by}).`,
  by: (names, more) => (more === null ? names : `${names} and ${more} more`),
  others: (count) => `Other opinions of the agencies: ${count}.`,
}

const own = { vi, en }

/**
 * What agencies say in their own words under a row of the form's assessments: what several say alike stands once, with who says it, and
 * first what most say. The office's own paper has all of it.
 */
export function assessmentItems(setting: Setting, row: string): ListItem[] {
  const { lang, print, consolidation } = setting
  const said = consolidation.assessments.filter((one) => one.row === row)
  const alike = [...groupBy(said, ({ text }) => text.trim().replace(/\.+$/, ""))]
    .map(([text, by]) => ({ text, agencies: [...new Set(by.map(({ agency }) => agency))] }))
    .sort((a, b) => b.agencies.length - a.agencies.length)
  const told = alike.length > opinions + 1 ? alike.slice(0, opinions) : alike
  const texts = told.map(({ text, agencies }) => own[lang].said(text, byText(setting, agencies)))
  const more = alike.length - told.length
  return [...texts, ...(more === 0 ? [] : [own[lang].others(print.counted(more))])].map((text) => ({
    lead: null,
    text,
    under: [],
  }))
}

function byText(setting: Setting, agencies: readonly string[]): string {
  const most = names[setting.consolidation.period.span]
  const shown = agencies.length > most + 1 ? agencies.slice(0, most) : agencies
  const more = agencies.length - shown.length
  return own[setting.lang].by(
    shown.map((agency) => agencyName(setting, agency)).join(", "),
    more === 0 ? null : setting.print.counted(more),
  )
}
