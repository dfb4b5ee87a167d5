import type { Setting } from "../../figures/setting.ts"
import { cellTasks, supplementTasks } from "./cells.ts"
import { comparisonTasks } from "./comparisons.ts"
import { registerTasks, reportTasks } from "./reports.ts"
import { resultTasks } from "./results.ts"
import type { Task } from "./task.ts"

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
export function byImportance(setting: Setting): readonly Task[] {
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

export const isBlocking = ({ keeps }: Task): boolean => keeps.length > 0
