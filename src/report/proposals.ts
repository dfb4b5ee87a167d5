import { groupBy } from "../base/order.ts"
import type { Block, ListItem } from "../model/report.ts"
import { paragraph } from "./cells.ts"
import { cellTasks, supplementTasks } from "./proposals/cells.ts"
import { comparisonTasks } from "./proposals/comparisons.ts"
import { registerTasks, reportTasks } from "./proposals/reports.ts"
import { resultTasks } from "./proposals/results.ts"
import type { Task } from "./proposals/task.ts"
import { own } from "./proposals/words.ts"
import { agencyName, type Setting } from "./setting.ts"

/** As many as the first page names. */
const named = 4

/**
 * What has to be done, and by whom: everything follows from findings and figures. What keeps an indicator from its verdict comes first;
 * then in the plan's order of agencies.
 */
export function tasksOf(setting: Setting): readonly Task[] {
  const all = byImportance(setting)
  const order = [...setting.consolidation.plan.agencies.keys()]
  const inOrder = (tasks: readonly Task[]) => order.flatMap((agency) => tasks.filter((task) => task.agency === agency))
  return [...inOrder(all.filter(isBlocking)), ...inOrder(all.filter((task) => !isBlocking(task)))]
}

/** As the first page names them: what indicators wait for, then reports, cells, comparisons, results. */
function byImportance(setting: Setting): readonly Task[] {
  const first = [...reportTasks(setting), ...cellTasks(setting)]
  const all = [
    ...first,
    ...supplementTasks(setting, first),
    ...registerTasks(setting),
    ...comparisonTasks(setting),
    ...resultTasks(setting),
  ]
  return [...all.filter(isBlocking), ...all.filter((task) => !isBlocking(task))]
}

const isBlocking = ({ keeps }: Task): boolean => keeps.length > 0

/** Section VII: the tasks under each agency's name, those first that indicators wait for. */
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
