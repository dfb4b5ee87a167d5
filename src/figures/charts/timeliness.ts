import { groupBy } from "../../base/order.ts"
import { capital, lowerFirst } from "../../base/text.ts"
import type { Chart, ChartTone } from "../../model/chart.ts"
import type { Obligation, ObligationState } from "../../model/compliance.ts"
import type { Expression } from "../../model/table.ts"
import { deadlineAt } from "../addresses.ts"
import { numberCell, textCell } from "../cells.ts"
import { expression, range } from "../expression.ts"
import type { Setting } from "../setting.ts"
import { type Column, calculated, column, data, tableOf } from "../table.ts"
import { stateCount } from "../tables/timeliness.ts"
import { partOf } from "./bars.ts"

const own = {
  title: { vi: "Tình hình gửi báo cáo theo cấp", en: "Reports received, by level" },
  caption: {
    vi: "Số cơ quan gửi đúng hạn, chậm, chưa rõ ngày và chưa gửi, theo từng cấp.",
    en: "How many agencies sent on time, late, on an unknown day or not at all, by level.",
  },
  level: {
    vi: (name: string, count: string) => `${name} (${count} cơ quan)`,
    en: (name: string, count: string) => `${name} (${count} agencies)`,
  },
  heading: { vi: "Cấp", en: "Level" },
}

const states = {
  "on-time": "good",
  late: "partly",
  "unknown-day": "unsure",
  missing: "bad",
  "not-due": "waiting",
  exempt: "plain",
} as const satisfies Readonly<Record<ObligationState, ChartTone>>

/** The states in the order of every chart and table of them. */
const statesInOrder: readonly ObligationState[] = ["on-time", "late", "unknown-day", "missing", "not-due", "exempt"]

/** Those that have a column in the table, also where nobody is in them. */
const always: readonly ObligationState[] = ["on-time", "late", "unknown-day", "missing"]

/** How many agencies of each level reported on time, late, not at all. */
export function timelinessChart(setting: Setting): Chart {
  const { words, print, lang, consolidation } = setting
  const c = words.columns
  const levels = levelsOf(setting)
  const present = statesInOrder.filter((state) =>
    consolidation.compliance.obligations.some((one) => one.state === state),
  )
  const columns = statesInOrder.filter((state) => always.includes(state) || present.includes(state))
  return {
    id: "timeliness",
    drawing: "stacked",
    title: own.title[lang],
    caption: own.caption[lang],
    legend: present.map((state) => ({ text: words.obligation[state], tone: states[state] })),
    bars: levels.map(({ name, obligations }) => {
      const counts = present.flatMap((state) => {
        const count = obligations.filter((one) => one.state === state).length
        return count === 0 ? [] : [{ state, count }]
      })
      const told = counts.map(({ state, count }) => `${print.counted(count)} ${lowerFirst(words.obligation[state])}`)
      return {
        label: own.level[lang](name, print.counted(obligations.length)),
        parts: counts.map(({ state, count }) => ({
          share: partOf(count, obligations.length),
          tone: states[state],
          text: print.number(count),
        })),
        goal: null,
        printed: told.join(", "),
        verdict: null,
      }
    }),
    table: tableOf<Level>({
      id: "chart-reporting",
      title: own.title[lang],
      columns: [
        column.left("level", own.heading[lang], 16, ({ name }) => textCell(name)),
        column.centre("count", c.agencies, 44, ({ obligations }) => numberCell(obligations.length)),
        ...columns.map(
          (state): Column<Level> =>
            column.right(state, words.obligation[state], 14, ({ obligations }) =>
              calculated(
                numberCell(obligations.filter((one) => one.state === state).length),
                stateCount(setting, cellsOf(setting, obligations), state),
              ),
            ),
        ),
      ],
      rows: levels.map((level) => data(level)),
    }),
    drawn: { bars: columns.map((state) => ({ column: state, tone: states[state] })), goal: null },
  }
}

interface Level {
  readonly name: string
  readonly obligations: readonly Obligation[]
}

/** The levels of agencies that owe a report, each with its obligations. */
function levelsOf({ consolidation }: Setting): Level[] {
  const { plan, compliance } = consolidation
  const groups = groupBy(compliance.obligations, ({ agency }) => plan.agencies.get(agency)?.level ?? "")
  return [...groups].map(([level, obligations]) => ({
    name: capital(plan.agencyLevels.get(level)?.name ?? level),
    obligations,
  }))
}

/** The agencies' cells in the table of deadlines: one range where they stand together. */
function cellsOf({ consolidation }: Setting, obligations: readonly Obligation[]): Expression[] {
  const all = consolidation.compliance.obligations
  const from = all.findIndex(({ agency }) => agency === obligations[0]?.agency)
  const together = obligations.every((one, i) => one === all[from + i])
  const states = obligations.map(({ agency }) => deadlineAt(agency, "state"))
  return together ? [range(states)] : states.map(expression)
}
