import { lowerFirst } from "../base/text.ts"
import { agencyName, type Setting } from "../figures/setting.ts"
import type { ReportHead } from "../model/report.ts"
import { wholeOf } from "../offices/lines.ts"
import { nationLines } from "../vocabulary/letterhead.ts"
import { nounsOf } from "../vocabulary/nouns.ts"

/** Dots are blanks that only a person can fill. */
const vi = {
  parent: (area: string, name: string) => `Ủy ban nhân dân ${area} ${name}`,
  number: (symbol: string) => `Số: …………/${symbol}`,
  symbol: "BC-………",
  placeAndDay: (place: string) => `${place}, ngày …… tháng …… năm ………`,
  report: "BÁO CÁO",
  subject: (title: string, period: string | null) =>
    `Tình hình, kết quả thực hiện ${title}${period === null ? "" : ` ${period}`}`,
  addressee: (name: string) => `Kính gửi: ${name}`,
  standing: (day: string) => `Số liệu tính đến ngày ${day}.`,
  publicEdition: "Bản công bố.",
}

const en: typeof vi = {
  parent: (area, name) => `People's Committee of ${name} ${area}`,
  number: (symbol) => `No.: …………/${symbol}`,
  symbol: "BC-………",
  placeAndDay: (place) => `${place}, day …… month …… year ………`,
  report: "REPORT",
  subject: (title, period) => `State and results of the plan “${title}”${period === null ? "" : `, ${period}`}`,
  addressee: (name) => `To: ${name}`,
  standing: (day) => `Figures as of ${day}.`,
  publicEdition: "Edition for publication.",
}

const own = { vi, en }

/** The title block, from the plan's letterhead: who reports what to whom; number and day are left for a person to fill in. */
export function headOf(setting: Setting): ReportHead {
  const { lang, print, consolidation } = setting
  const { plan, asOf, publication } = consolidation
  const say = own[lang]
  const letterhead = plan.report.letterhead
  // The province's name goes with its own noun, whoever reports.
  const { area } = nounsOf(wholeOf(plan), lang)
  const over = letterhead?.over ?? plan.agencies.get(plan.consolidator)?.over ?? say.parent(area, plan.province)
  return {
    parent: over.toUpperCase(),
    agency: (letterhead?.issuer ?? agencyName(setting, plan.consolidator)).toUpperCase(),
    number: say.number(letterhead?.symbol ?? say.symbol),
    nation: nationLines[lang].nation,
    motto: nationLines[lang].motto,
    placeAndDay: say.placeAndDay(letterhead?.place ?? plan.agencies.get(plan.consolidator)?.place ?? plan.province),
    title: say.report,
    subject: subjectOf(setting),
    addressee: say.addressee(addresseeOf(setting)),
    standing: [say.standing(print.day(asOf)), ...(publication === undefined ? [] : [say.publicEdition])].join(" "),
  }
}

/** A stage's name stands in the plan's title already. */
function subjectOf({ lang, plan, consolidation: { period } }: Setting): string {
  const name = lowerFirst(period.name[lang])
  return own[lang].subject(plan.title, plan.title.includes(name) ? null : name)
}

/** To whom the consolidated report goes: as the regime says, else to the first whom the letterhead names, else to whose decision it is. */
export const addresseeOf = (setting: Setting): string => {
  const { plan } = setting.consolidation
  return plan.regime.addressee ?? plan.report.letterhead?.recipients[0] ?? plan.decision.issuer
}
