import { groupBy } from "../../base/order.ts"
import type { Chart } from "../../model/chart.ts"
import { projectShort, projectTitle } from "../../vocabulary/titles.ts"
import { fundingAt } from "../addresses.ts"
import { numberCell, percentCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import { spentShare, total } from "../funding.ts"
import type { Setting } from "../setting.ts"
import { type Column, calculated, column, data, tableOf } from "../table.ts"
import { partOf } from "./bars.ts"

const vi = {
  title: (unit: string) => `Kinh phí theo đề án (${unit})`,
  caption: "Thanh nhạt là được cấp, thanh đậm là đã chi; các thanh theo cùng một tỷ lệ.",
  of: (spent: string, allocated: string) => `đã chi ${spent} / được cấp ${allocated}`,
}

const en: typeof vi = {
  title: (unit) => `Funding by project (${unit})`,
  caption: "The pale bar is what was allocated, the dark bar what was spent; all to one scale.",
  of: (spent, allocated) => `spent ${spent} / allocated ${allocated}`,
}

const own = { vi, en }

/** What was allocated and what was spent for each project; no bars where nobody gave either. */
export function moneyChart(setting: Setting): Chart {
  const { consolidation, words, print, lang } = setting
  const { plan, funding } = consolidation
  const c = words.columns
  const all = [...groupBy(funding, ({ project }) => project)].map(
    ([id, rows]): Project => ({
      id,
      name: projectTitle(setting, id),
      allocated: total(rows, "allocated"),
      spent: total(rows, "spent"),
      rate: spentShare(setting, rows),
    }),
  )
  const projects = all.some(({ allocated, spent }) => allocated !== null || spent !== null) ? all : []
  const most = Math.max(0, ...projects.flatMap(({ allocated, spent }) => [allocated ?? 0, spent ?? 0]))
  const amount = (value: number | null): string => (value === null ? words.missingCell : print.number(value))
  const title = own[lang].title(plan.funding.unit)
  return {
    id: "money",
    drawing: "paired",
    title,
    caption: own[lang].caption,
    legend: [
      { text: c.allocated, tone: "pale" },
      { text: c.spent, tone: "strong" },
    ],
    bars: projects.map(({ id, allocated, spent, rate }) => ({
      label: projectShort(setting, id),
      parts: [
        { share: partOf(allocated ?? 0, most), tone: "pale", text: amount(allocated) },
        { share: partOf(spent ?? 0, most), tone: "strong", text: amount(spent) },
      ],
      goal: null,
      printed: `${own[lang].of(amount(spent), amount(allocated))}${rate === null ? "" : ` (${print.percent(rate)})`}`,
      verdict: null,
    })),
    table: tableOf<Project>({
      id: "chart-spending",
      title,
      columns: [
        column.code("code", c.code, 16, ({ id }) => textCell(id)),
        column.left("item", c.item, 44, ({ name }) => textCell(name)),
        ...(["allocated", "spent"] as const).map(
          (amount): Column<Project> =>
            column.right(amount, c[amount], 14, (project) =>
              calculated(numberCell(project[amount]), expression(fundingAt(project.id, amount))),
            ),
        ),
        column.percent("rate", c.rate, 14, ({ rate }) => percentCell(rate)),
      ],
      rows: projects.map((project) => data(project)),
    }),
    drawn: {
      bars: [
        { column: "allocated", tone: "pale" },
        { column: "spent", tone: "strong" },
      ],
      goal: null,
    },
  }
}

interface Project {
  readonly id: string
  readonly name: string
  readonly allocated: number | null
  readonly spent: number | null
  readonly rate: string | null
}
