import { groupBy } from "../../base/order.ts"
import { spentShare, total } from "../funding.ts"
import type { Setting } from "../setting.ts"
import { bar, label, pictureWidth, svg } from "./svg.ts"
import type { Writing } from "./table.ts"

const lineHeight = 54

/** What was allocated and what was spent, by project; all bars to one scale. */
export function moneyChart(setting: Setting, { words, language }: Writing): string {
  const { consolidation, print } = setting
  const projects = [...groupBy(consolidation.funding, ({ project }) => project)].map(([id, rows]) => ({
    id,
    name: `${id} ${consolidation.plan.projects.get(id)?.name ?? ""}`,
    allocated: total(rows, "allocated"),
    spent: total(rows, "spent"),
    rate: spentShare(setting, rows),
  }))
  const most = Math.max(0, ...projects.flatMap(({ allocated, spent }) => [allocated ?? 0, spent ?? 0]))
  const wide = (value: number | null): number => (most > 0 ? ((value ?? 0) / most) * pictureWidth : 0)
  const amount = (value: number | null): string => (value === null ? words.noMoney : print.number(value))
  const told = projects.map(
    ({ allocated, spent, rate }) =>
      `${words.spentShort} ${amount(spent)} / ${words.allocated} ${amount(allocated)}${rate === null ? "" : ` (${print.percent(rate)})`}`,
  )
  const shapes = projects.flatMap(({ name, allocated, spent }, i) => [
    label(language, 0, i * lineHeight + 14, name),
    bar(0, i * lineHeight + 20, wide(allocated), 12, "bar allocated"),
    bar(0, i * lineHeight + 20, wide(spent), 12, "bar spent"),
    label(language, 0, i * lineHeight + 46, told[i] ?? "", { style: "quiet" }),
  ])
  const desc = projects.map(({ id, name }, i) => `${language.unmarked(name, id)}: ${told[i]}.`).join(" ")
  const title = words.money(consolidation.plan.funding.unit)
  return svg("chart-money", projects.length * lineHeight, title, desc, shapes)
}
