import type { Block, Place, Section } from "../../model/report.ts"
import type { TableRow } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { agencies as agencyCount } from "../../vocabulary/lists.ts"
import { groupRow, paragraphs } from "../cells.ts"
import { grouped } from "../grouped.ts"
import { narrowed } from "../narrow.ts"
import { agencyNames, type Setting } from "../setting.ts"
import { activitiesTable } from "../tables/activities.ts"
import { contradictedText, nothingReported, notStartedText, statusCounts } from "./answers.ts"

const vi = {
  title: "Hoạt động",
  activities: (activities: string, entries: string, parts: readonly string[]) =>
    `${activities} hoạt động, ${entries} lượt báo cáo của các cơ quan: ${parts.join("; ")}.`,
  notStartedByLead: (items: readonly string[]) => `Cơ quan chủ trì báo chưa thực hiện: ${items.join("; ")}.`,
  withoutActivities: (count: string, names: string) => `Chưa có báo cáo hoạt động của ${count} cơ quan: ${names}.`,
}

const en: typeof vi = {
  title: "Activities",
  activities: (activities, entries, parts) =>
    `${activities} activities, ${entries} answers of agencies: ${parts.join("; ")}.`,
  notStartedByLead: (items) => `Not started by the lead agency: ${items.join("; ")}.`,
  withoutActivities: (count, names) => `No answer on activities from ${agencyCount(count)}: ${names}.`,
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Activities: how many stand how, and every answer. */
export const activitiesSection = (setting: Setting): Section => ({
  id: "activities",
  number: null,
  title: own[setting.lang].title,
  annex: "wide",
  blocks: [...activitiesText(setting), ...activityBlocks(setting)],
})

/** On a page one table, so that it can be searched; elsewhere one for each sub-project (or project), each activity's text once. */
function activityBlocks(setting: Setting): Block[] {
  const full = activitiesTable(setting)
  const kept = ["agency", "state", "quantity", "unit", "result"]
  const paper: readonly Place[] = ["text", "annex"]
  const blocks: Block[] = [{ kind: "table", on: ["page"], table: grouped(full) }]
  let rows: TableRow[] = []
  let last = ""
  const close = () => {
    if (rows.length > 0) blocks.push({ kind: "table", on: paper, table: { ...narrowed(full, kept), rows } })
    rows = []
  }
  for (const row of full.rows) {
    const [code, item] = row.cells.map((cell) => (cell.kind === "text" ? cell.text : ""))
    if (row.kind === "group") {
      close()
      blocks.push({ kind: "heading", on: paper, text: code ?? "" })
      continue
    }
    if (code !== last) rows.push(groupRow(`${code}. ${item}`))
    last = code ?? ""
    rows.push(...narrowed({ ...full, rows: [row] }, kept).rows)
  }
  close()
  return blocks
}

/** How many activities stand how, and whose answers are missing. */
function activitiesText(setting: Setting): Block[] {
  const { lang, print, consolidation } = setting
  const answers = consolidation.activities.flatMap(({ id, agencies }) => agencies.map((report) => ({ id, ...report })))
  const byLead = answers.filter(({ id, agency }) => consolidation.plan.activities.get(id)?.lead === agency)
  const silent = silentOf(setting, (agency) =>
    [...consolidation.plan.activities.values()].some(({ reporters }) => reporters.includes(agency)),
  ).filter((agency) => !answers.some((answer) => answer.agency === agency))
  return paragraphs([
    answers.length === 0
      ? nothingReported[lang]
      : own[lang].activities(
          print.counted(consolidation.activities.length),
          print.counted(answers.length),
          statusCounts(
            setting,
            answers.map(({ status }) => status),
          ),
        ),
    notStartedText(setting, byLead, own[lang].notStartedByLead),
    contradictedText(setting, answers),
    silent.length === 0
      ? null
      : own[lang].withoutActivities(print.counted(silent.length), agencyNames(setting, silent)),
  ])
}

/** Agencies of the period that owe something and of whose reports none is in use. */
export const silentOf = ({ consolidation }: Setting, owes: (agency: string) => boolean): string[] =>
  consolidation.compliance.obligations
    .filter(({ inForce, state }) => inForce === null && state !== "exempt")
    .map(({ agency }) => agency)
    .filter(owes)
