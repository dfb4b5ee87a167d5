import type { Block, Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { agencies as agencyCount } from "../../vocabulary/lists.ts"
import { behind } from "../blocks.ts"
import { paragraphs } from "../cells.ts"
import { narrowed } from "../narrow.ts"
import { agencyNames, type Setting } from "../setting.ts"
import { contradictedText, nothingReported, notStartedText, statusCounts } from "./answers.ts"

const vi = {
  title: "Nhiệm vụ",
  duties: (entries: string, expected: string, parts: readonly string[]) =>
    `Đã báo cáo ${entries}/${expected} lượt nhiệm vụ: ${parts.join("; ")}.`,
  notStarted: (items: readonly string[]) => `Chưa thực hiện: ${items.join("; ")}.`,
  withoutDuties: (count: string, names: string) => `Chưa có báo cáo nhiệm vụ của ${count} cơ quan: ${names}.`,
}

const en: typeof vi = {
  title: "Duties",
  duties: (entries, expected, parts) => `${entries} of ${expected} duties answered: ${parts.join("; ")}.`,
  notStarted: (items) => `Not started: ${items.join("; ")}.`,
  withoutDuties: (count, names) => `No answer on duties from ${agencyCount(count)}: ${names}.`,
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Duties: how many stand how, and every answer. */
export const dutiesSection = (setting: Setting, table: Table): Section => ({
  id: "duties",
  number: null,
  title: own[setting.lang].title,
  blocks: [
    ...dutiesText(setting),
    { kind: "table", on: behind, table: narrowed(table, ["agency", "state", "result"]) },
  ],
})

/** How many duties stand how, and who has not answered. */
function dutiesText(setting: Setting): Block[] {
  const { lang, print, consolidation } = setting
  const { plan, period, duties } = consolidation
  const owed = [...plan.duties.values()].flatMap(({ agencies }) =>
    agencies.filter((agency) => period.agencies.includes(agency)),
  )
  const silent = period.agencies.filter(
    (agency) => owed.includes(agency) && !duties.some((report) => report.agency === agency),
  )
  if (duties.length === 0) return paragraphs([nothingReported[lang]])
  return paragraphs([
    own[lang].duties(
      print.counted(duties.length),
      print.counted(owed.length),
      statusCounts(
        setting,
        duties.map(({ status }) => status),
      ),
    ),
    notStartedText(setting, duties, own[lang].notStarted),
    contradictedText(setting, duties),
    silent.length === 0 ? null : own[lang].withoutDuties(print.counted(silent.length), agencyNames(setting, silent)),
  ])
}
