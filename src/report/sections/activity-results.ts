import { lowerFirst } from "../../base/text.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import type { ActivityReports } from "../../model/consolidation.ts"
import type { Activity } from "../../model/plan.ts"
import type { ListItem } from "../../model/report.ts"
import { subProjectTitle } from "../../vocabulary/titles.ts"
import { nothingReported, statusCounts } from "./answers.ts"

const vi = {
  told: (activities: string, entries: string, parts: readonly string[]) =>
    `${activities} nội dung, ${entries} lượt cơ quan báo cáo: ${parts.join(", ")}.`,
  totals: (area: string, items: readonly string[]) => `Kết quả toàn ${area}: ${items.join("; ")}.`,
  total: (text: string, quantity: string, unit: string, given: string, asked: string) =>
    `${text}: ${quantity}${unit === "" ? "" : ` ${unit}`}${given === asked ? "" : ` (số liệu của ${given}/${asked} cơ quan)`}`,
  lead: (agency: string, words: readonly string[]) => `${agency} (chủ trì): ${words.join(" ")}`,
}

const en: typeof vi = {
  told: (activities, entries, parts) => `Answers ${entries}, on ${activities} activities: ${parts.join(", ")}.`,
  totals: (area, items) => `In the ${area}: ${items.join("; ")}.`,
  total: (text, quantity, unit, given, asked) =>
    `${text}: ${quantity}${unit === "" ? "" : ` ${unit}`}${given === asked ? "" : ` (figures of ${given} of ${asked} agencies)`}`,
  lead: (agency, words) => `${agency} (lead): ${words.join(" ")}`,
}

const own = { vi, en }

/** What was done for a project: an item for each sub-project, or one for the whole and at a half-year; each with its leads' words. */
export function activityItems(setting: Setting, project: string): ListItem[] {
  const { consolidation } = setting
  const activities = [...consolidation.plan.activities.values()].filter((activity) => activity.project === project)
  // What half a year comes to stands in the annex.
  if (consolidation.period.span === "part") return [itemOf(setting, null, activities, false)]
  return [...new Set(activities.map(({ subProject }) => subProject))].map((part) =>
    itemOf(
      setting,
      part,
      activities.filter(({ subProject }) => subProject === part),
      true,
    ),
  )
}

function itemOf(setting: Setting, part: string | null, activities: readonly Activity[], summed: boolean): ListItem {
  const { consolidation, lang, print } = setting
  const say = own[lang]
  const reports = activities.flatMap(({ id }) => consolidation.activities.find((one) => one.id === id) ?? [])
  const answers = reports.flatMap(({ agencies }) => agencies)
  const lead = part === null ? null : { text: `${subProjectTitle(setting, part)}:`, tone: "plain" as const }
  if (answers.length === 0) return { lead, text: nothingReported[lang], under: [] }
  const counts = statusCounts(setting, answers)
  const totals = summed ? activities.flatMap((activity) => totalText(setting, activity, reports)) : []
  return {
    lead,
    text: [
      say.told(print.counted(activities.length), print.counted(answers.length), counts),
      ...(totals.length === 0 ? [] : [say.totals(setting.nouns.area, totals)]),
    ].join(" "),
    under: leadTexts(setting, activities, reports),
  }
}

/** `phát tin, bài trên báo, đài 186 tin, bài (số liệu của 19/22 cơ quan)` */
function totalText(setting: Setting, { id, text, unit }: Activity, reports: readonly ActivityReports[]): string[] {
  const { lang, print } = setting
  const total = reports.find((one) => one.id === id)?.total
  if (total === undefined || total.quantity === null) return []
  const { quantity, given, asked } = total
  return [
    own[lang].total(lowerFirst(text), print.counted(quantity), unit ?? "", print.counted(given), print.counted(asked)),
  ]
}

/** As many letters of a lead's words as the paper has room for: it says that it is short, and the annex has all. */
const room = { part: 120, year: 400, stage: 400 } as const

/** The words of those who lead, each sentence said once. */
function leadTexts(setting: Setting, activities: readonly Activity[], reports: readonly ActivityReports[]): string[] {
  const words = new Map<string, Set<string>>()
  for (const { id, lead } of activities) {
    const result = reports.find((one) => one.id === id)?.agencies.find(({ agency }) => agency === lead)?.result ?? null
    if (result === null) continue
    const said = words.get(lead) ?? new Set()
    for (const sentence of result.trim().split(/(?<=[.!?…])\s+/u)) said.add(finished(sentence))
    words.set(lead, said)
  }
  const { span } = setting.consolidation.period
  const texts = [...words].map(([agency, said]) =>
    own[setting.lang].lead(agencyName(setting, agency), begun([...said], room[span])),
  )
  // Half a year's are short enough to stand in one paragraph.
  return span === "part" && texts.length > 1 ? [texts.join(" ")] : texts
}

/** The first sentences that there is room for; one at least. */
const begun = (sentences: readonly string[], letters: number): readonly string[] =>
  sentences.filter((_, i) => i === 0 || sentences.slice(0, i + 1).join(" ").length <= letters)

/** A sentence has its full stop. */
const finished = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`)
