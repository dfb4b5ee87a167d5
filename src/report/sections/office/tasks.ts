import { groupBy } from "../../../base/order.ts"
import { paragraph } from "../../../figures/blocks.ts"
import { agencyName, type Setting } from "../../../figures/setting.ts"
import type { Block, ListItem, SectionParts } from "../../../model/report.ts"
import type { Task } from "../../tasks/task.ts"
import { byImportance, isBlocking, tasksOf } from "../../tasks/tasks.ts"

const vi = {
  title: "Việc cần làm",
  toConclude: (text: string, ids: string) => `${text} (cần để kết luận ${ids})`,
  manyIndicators: (count: string) => `${count} chỉ tiêu`,
  blocking: "Cần làm trước để kết luận được chỉ tiêu",
  others: "Việc khác",
  several: (count: string) => `${count} việc:`,
  nothing: "Không có việc tồn đọng.",
  count: (tasks: string, agencies: string) => `${tasks} việc với ${agencies} cơ quan`,
  intro: (count: string) => `Qua tổng hợp còn ${count}.`,
  summary: (count: string, tasks: readonly string[], more: string | null) =>
    `Việc cần làm: ${count} – ${tasks.join("; ")}${more === null ? "" : `; và ${more} việc khác`}.`,
}

const en: typeof vi = {
  title: "What has to be done",
  toConclude: (text, ids) => `${text} (needed for a verdict on ${ids})`,
  manyIndicators: (count) => `${count} indicators`,
  blocking: "First, for indicators without a verdict",
  others: "Other things to do",
  several: (count) => `${count} things:`,
  nothing: "Nothing is outstanding.",
  count: (tasks, agencies) =>
    `${tasks} ${tasks === "1" ? "thing" : "things"} to do, with ${agencies} ${agencies === "1" ? "agency" : "agencies"}`,
  intro: (count) => `Outstanding: ${count}.`,
  summary: (count, tasks, more) => `Next: ${count} – ${tasks.join("; ")}${more === null ? "" : `; and ${more} more`}.`,
}

const own = { vi, en }

/** As many as the first page names. */
const named = 4

export const tasksSection = (setting: Setting): SectionParts => ({
  title: own[setting.lang].title,
  blocks: proposalBlocks(setting),
})

/** The tasks under each agency's name, those first that indicators wait for. */
export function proposalBlocks(setting: Setting): Block[] {
  const say = own[setting.lang]
  const tasks = tasksOf(setting)
  if (tasks.length === 0) return [paragraph(say.nothing)]
  const [blocking, others] = [tasks.filter(isBlocking), tasks.filter((task) => !isBlocking(task))]
  const list = (chosen: readonly Task[]): Block => ({ kind: "list", items: itemsOf(setting, chosen) })
  const intro = paragraph(say.intro(countText(setting, tasks)))
  if (blocking.length === 0) return [intro, list(others)]
  const head: Block[] = [intro, { kind: "heading", text: say.blocking }, list(blocking)]
  return others.length === 0 ? head : [...head, { kind: "heading", text: say.others }, list(others)]
}

function itemsOf(setting: Setting, tasks: readonly Task[]): ListItem[] {
  const say = own[setting.lang]
  return [...groupBy(tasks, ({ agency }) => agency)].map(([agency, own]): ListItem => {
    const lead = { text: `${agencyName(setting, agency)}:`, tone: "plain" as const }
    const texts = own.map((task) => fullText(setting, task))
    return texts.length === 1
      ? { lead, text: `${texts[0]}.`, under: [] }
      : { lead, text: say.several(setting.print.counted(texts.length)), under: texts.map((text) => `${text}.`) }
  })
}

const fullText = (setting: Setting, { text, keeps }: Task): string =>
  keeps.length === 0 ? text : own[setting.lang].toConclude(text, keptText(setting, keeps))

/** The indicators by name; of many how many there are, as the table of verdicts names them. */
const keptText = ({ lang, print }: Setting, keeps: readonly string[]): string =>
  keeps.length > 6 ? own[lang].manyIndicators(print.counted(keeps.length)) : keeps.join(", ")

function countText({ lang, print }: Setting, tasks: readonly Task[]): string {
  const agencies = new Set(tasks.map(({ agency }) => agency))
  return own[lang].count(print.counted(tasks.length), print.counted(agencies.size))
}

/** The first page's sentence: how much there is to do, and the first by name. */
export function proposalsText(setting: Setting): string {
  const { lang, print } = setting
  const tasks = byImportance(setting)
  if (tasks.length === 0) return own[lang].nothing
  const told = tasks.slice(0, tasks.length === named + 1 ? tasks.length : named).map(({ agency, short, keeps }) => {
    const what = `${agencyName(setting, agency)}: ${short}`
    return keeps.length === 0 ? what : own[lang].toConclude(what, keptText(setting, keeps))
  })
  const more = tasks.length - told.length
  return own[lang].summary(countText(setting, tasks), told, more === 0 ? null : print.counted(more))
}
