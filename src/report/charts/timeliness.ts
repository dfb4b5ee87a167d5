import { groupBy } from "../../base/order.ts"
import type { ObligationState } from "../../model/compliance.ts"
import type { Chart, ChartTone } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { column, dataRow, named, numberCell, textCell } from "../cells.ts"
import { chartName } from "../excel/names.ts"
import { lowerFirst, type Setting, upperFirst } from "../setting.ts"
import { partOf } from "./part.ts"

const vi = {
  title: "Tình hình nộp báo cáo theo cấp",
  caption: "Số cơ quan gửi đúng hạn, chậm, chưa rõ ngày và chưa gửi, theo từng cấp.",
  level: (name: string, count: string) => `${name} (${count} cơ quan)`,
  heading: "Cấp",
}

const en: typeof vi = {
  title: "Reports received, by level",
  caption: "How many agencies sent on time, late, on an unknown day or not at all, by level.",
  level: (name, count) => `${name} (${count} agencies)`,
  heading: "Level",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

const states = {
  "on-time": "good",
  late: "partly",
  "unknown-day": "unsure",
  missing: "bad",
  "not-due": "waiting",
  exempt: "plain",
} as const satisfies Readonly<Record<ObligationState, ChartTone>>

/** The states in the order of every chart and table of them. */
export const statesInOrder: readonly ObligationState[] = [
  "on-time",
  "late",
  "unknown-day",
  "missing",
  "not-due",
  "exempt",
]

/** Those that have a column in the table, also where nobody is in them. */
const always: readonly ObligationState[] = ["on-time", "late", "unknown-day", "missing"]

/** How many agencies of each level reported on time, late, not at all. */
export function timelinessChart(setting: Setting): Chart {
  const { words, print, lang, consolidation } = setting
  const c = words.columns
  const levels = reportingLevels(setting)
  const present = statesInOrder.filter((state) =>
    consolidation.compliance.obligations.some((one) => one.state === state),
  )
  const columns = statesInOrder.filter((state) => always.includes(state) || present.includes(state))
  return {
    id: "timeliness",
    drawing: "stacked",
    title: own[lang].title,
    caption: own[lang].caption,
    legend: present.map((state) => ({ text: words.obligation[state], tone: states[state] })),
    bars: levels.map(({ name, obligations }) => {
      const counts = present.flatMap((state) => {
        const count = obligations.filter((one) => one.state === state).length
        return count === 0 ? [] : [{ state, count }]
      })
      const told = counts.map(({ state, count }) => `${print.counted(count)} ${lowerFirst(words.obligation[state])}`)
      return {
        label: own[lang].level(name, print.counted(obligations.length)),
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
    table: {
      id: "chart-reporting",
      title: own[lang].title,
      columns: [
        column("level", own[lang].heading, 16),
        column("count", c.agencies, 44, "center"),
        ...columns.map((state) => column(state, words.obligation[state], 14, "right")),
      ],
      rows: levels.map(({ level, name, obligations }) =>
        dataRow([
          textCell(name),
          numberCell(obligations.length),
          ...columns.map((state) =>
            named(
              numberCell(obligations.filter((one) => one.state === state).length),
              chartName("reporting", level, state),
            ),
          ),
        ]),
      ),
    },
  }
}

/** The levels of agencies that owe a report, each with its obligations. */
export function reportingLevels({ consolidation }: Setting) {
  const { plan, compliance } = consolidation
  const groups = groupBy(compliance.obligations, ({ agency }) => plan.agencies.get(agency)?.level ?? "")
  return [...groups].map(([level, obligations]) => ({
    level,
    name: upperFirst(plan.agencyLevels.get(level)?.name ?? level),
    obligations,
  }))
}
