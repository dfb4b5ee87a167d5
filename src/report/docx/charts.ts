import { groupBy } from "../../base/order.ts"
import type { ObligationState } from "../../model/compliance.ts"
import type { Tone } from "../../model/table.ts"
import { spentShare, total } from "../funding.ts"
import { barsOf } from "../kinds/bars.ts"
import { lowerFirst, type Setting, upperFirst } from "../setting.ts"
import type { Bar, Shade } from "./bar.ts"
import { docxWords } from "./words.ts"

/** A chart as the document shows it: each line has its words beside a picture of bars, so that nothing is said by a picture alone. */
export interface Chart {
  /** The section that it stands in. */
  readonly section: string
  readonly title: string
  readonly legend: string
  readonly lines: readonly ChartLine[]
}

export interface ChartLine {
  readonly label: string
  readonly told: string
  readonly bars: readonly Bar[]
  /** 0 to 1. */
  readonly goal: number | null
}

/** The charts in the order of the sections; one without a line is left out. */
export const chartsOf = (setting: Setting): Chart[] =>
  [attainment(setting), timeliness(setting), money(setting)].filter(({ lines }) => lines.length > 0)

const toneShade: Readonly<Record<Tone, Shade>> = {
  good: "good",
  bad: "bad",
  partly: "partly",
  waiting: "middle",
  plain: "light",
}

const share = (percent: string): number => Math.max(0, Math.min(1, Number(percent) / 100))

/** Every rate against what it is to reach; of a floor, the units that reach it. */
function attainment(setting: Setting): Chart {
  const words = docxWords[setting.lang]
  return {
    section: "summary",
    title: words.attainment,
    legend: words.attainmentLegend,
    lines: rateLines(setting),
  }
}

function rateLines(setting: Setting): ChartLine[] {
  return barsOf(setting).flatMap(({ indicator, label, percent, goal, figure, against, verdict, tone }) =>
    percent === null
      ? []
      : [
          {
            label: `${indicator} ${label}`,
            told: `${[figure, against].filter((text) => text !== null).join(", ")}. ${verdict}`,
            bars: [[{ share: share(percent), shade: toneShade[tone] }]],
            goal: goal === null ? null : share(goal),
          },
        ],
  )
}

const states: readonly (readonly [ObligationState, Shade])[] = [
  ["on-time", "dark"],
  ["late", "middle"],
  ["unknown-day", "light"],
  ["not-due", "pale"],
  ["exempt", "pale"],
  ["missing", "white"],
]

/** How many agencies of each level reported on time, late, not at all. */
function timeliness({ lang, words: say, print, consolidation }: Setting): Chart {
  const words = docxWords[lang]
  const { plan, compliance } = consolidation
  const levels = groupBy(compliance.obligations, ({ agency }) => plan.agencies.get(agency)?.level ?? "")
  const lines = [...levels].map(([level, own]): ChartLine => {
    const counts = states
      .map(([state, shade]) => ({ state, shade, count: own.filter((one) => one.state === state).length }))
      .filter(({ count }) => count > 0)
    const parts = counts.map(({ state, count }) => `${print.counted(count)} ${lowerFirst(say.obligation[state])}`)
    return {
      label: upperFirst(plan.agencyLevels.get(level)?.name ?? level),
      told: `${words.agencies(print.counted(own.length))}: ${parts.join(", ")}`,
      bars: [counts.map(({ shade, count }) => ({ share: count / own.length, shade }))],
      goal: null,
    }
  })
  return { section: "deadlines", title: words.timeliness, legend: words.timelinessLegend, lines }
}

/** What was allocated and what was spent for each project, all to one scale. */
function money(setting: Setting): Chart {
  const { consolidation, print } = setting
  const words = docxWords[setting.lang]
  const projects = [...groupBy(consolidation.funding, ({ project }) => project)].map(([id, rows]) => ({
    id,
    allocated: total(rows, "allocated"),
    spent: total(rows, "spent"),
    rate: spentShare(setting, rows),
  }))
  const most = Math.max(0, ...projects.flatMap(({ allocated, spent }) => [allocated ?? 0, spent ?? 0]))
  const lines = projects.flatMap(({ id, allocated, spent, rate }): ChartLine[] => {
    if (most <= 0 || (allocated === null && spent === null)) return []
    const amount = (value: number | null) => (value === null ? setting.words.missingCell : print.number(value))
    const bar = (value: number | null, shade: Shade): Bar => [{ share: Math.max(0, value ?? 0) / most, shade }]
    return [
      {
        label: `${id}. ${consolidation.plan.projects.get(id)?.name ?? ""}`,
        told: `${words.spentOf(amount(spent), amount(allocated))}${rate === null ? "" : ` (${print.percent(rate)})`}`,
        bars: [bar(allocated, "light"), bar(spent, "dark")],
        goal: null,
      },
    ]
  })
  return { section: "funding", title: words.money(consolidation.plan.funding.unit), legend: words.moneyLegend, lines }
}
