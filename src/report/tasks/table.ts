import { capital } from "../../base/text.ts"
import { numberCell, textCell } from "../../figures/cells.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import { column, data, tableOf } from "../../figures/table.ts"
import type { Table } from "../../model/table.ts"
import type { Task } from "./task.ts"
import { tasksOf } from "./tasks.ts"

const vi = {
  title: "Việc cần làm",
  task: "Nội dung",
  concludes: "Để kết luận chỉ tiêu",
}

const en: typeof vi = {
  title: "What has to be done",
  task: "To do",
  concludes: "For a verdict on",
}

const own = { vi, en }

/** In a cell of its own it begins and ends as a sentence does. */
const asSentence = (text: string): string => `${capital(text)}${/[.?!]$/.test(text) ? "" : "."}`

/** What has to be done, a row for each task. */
export function proposalsTable(setting: Setting): Table {
  const { words, lang } = setting
  const c = words.columns
  return tableOf<{ readonly task: Task; readonly position: number }>({
    id: "proposals",
    title: own[lang].title,
    columns: [
      column.centre("position", c.position, 5, ({ position }) => numberCell(position)),
      column.left("agency", c.agency, 34, ({ task }) => textCell(agencyName(setting, task.agency))),
      column.left("task", own[lang].task, 100, ({ task }) => textCell(asSentence(task.text))),
      column.left("concludes", own[lang].concludes, 20, ({ task }) => textCell(task.keeps.join(", "))),
    ],
    rows: tasksOf(setting).map((task, i) => data({ task, position: i + 1 })),
  })
}
