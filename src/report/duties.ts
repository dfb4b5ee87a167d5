import type { Block } from "../model/report.ts"
import { contradictedText, notStartedText, statusCounts } from "./answers.ts"
import { paragraphs } from "./cells.ts"
import { agencyNames, type Setting } from "./setting.ts"

/** How many duties stand how, and who has not answered. */
export function dutiesText(setting: Setting): Block[] {
  const { words, print, consolidation } = setting
  const { plan, period, duties } = consolidation
  const owed = [...plan.duties.values()].flatMap(({ agencies }) =>
    agencies.filter((agency) => period.agencies.includes(agency)),
  )
  const silent = period.agencies.filter(
    (agency) => owed.includes(agency) && !duties.some((report) => report.agency === agency),
  )
  if (duties.length === 0) return paragraphs([words.say.nothingReported])
  return paragraphs([
    words.say.duties(
      print.counted(duties.length),
      print.counted(owed.length),
      statusCounts(
        setting,
        duties.map(({ status }) => status),
      ),
    ),
    notStartedText(setting, duties, words.say.notStarted),
    contradictedText(setting, duties),
    silent.length === 0 ? null : words.say.withoutDuties(print.counted(silent.length), agencyNames(setting, silent)),
  ])
}
