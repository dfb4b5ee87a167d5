import type { ReportHead } from "../model/report.ts"
import { agencyName, lowerFirst, type Setting } from "./setting.ts"

/** The title block: who reports what to whom; number and day are left for a person to fill in. */
export function headOf(setting: Setting): ReportHead {
  const { words, print, consolidation } = setting
  const { plan, period, asOf } = consolidation
  const { decision } = plan
  return {
    parent: words.parent(plan.province),
    agency: agencyName(setting, plan.consolidator).toUpperCase(),
    number: words.number,
    nation: words.nation,
    motto: words.motto,
    placeAndDay: words.placeAndDay(plan.province),
    title: words.report,
    subject: words.subject(plan.title, lowerFirst(period.name[setting.lang])),
    basis: words.basis(decision.issuer, decision.number, print.day(decision.issued)),
    addressee: words.addressee(plan.province),
    standing: [
      words.standing(print.day(asOf), decision.number, plan.revision),
      ...(consolidation.publication === undefined ? [] : [words.say.publicEdition]),
    ].join(" "),
  }
}
