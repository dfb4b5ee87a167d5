import type { Bar, Chart } from "../../model/chart.ts"
import type { Address, Tone } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { partRow } from "../addresses.ts"
import { percentCell, statusCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import type { Bar as AttainmentBar } from "../kinds/bar.ts"
import { barsOf } from "../kinds/bars.ts"
import type { Setting } from "../setting.ts"
import { calculated, data, tableOf } from "../table.ts"
import { partOf } from "./part.ts"

const vi = {
  title: "Kết quả so với mục tiêu",
  caption: "Thanh là kết quả, vạch đứng là mục tiêu; cả thanh là 100%.",
  legend: { good: "đạt", bad: "không đạt", partly: "chưa kết luận", waiting: "chưa đến hạn", plain: "không phát sinh" },
  result: "Kết quả",
}

const en: typeof vi = {
  title: "Results against targets",
  caption: "The bar is the result, the upright line the target; the whole bar is 100%.",
  legend: { good: "attained", bad: "not attained", partly: "open", waiting: "not due yet", plain: "nothing arose" },
  result: "Result",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

const tones: readonly Tone[] = ["good", "bad", "partly", "waiting", "plain"]

/** Every indicator against its target, part by part; over a stage an every-year target by the years that met it. */
export function attainmentChart(setting: Setting): Chart {
  const { words, lang } = setting
  const c = words.columns
  const bars = barsOf(setting)
  return {
    id: "attainment",
    drawing: "bars",
    title: own[lang].title,
    caption: own[lang].caption,
    legend: tones
      .filter((tone) => bars.some(({ verdict }) => verdict.tone === tone))
      .map((tone) => ({ text: own[lang].legend[tone], tone })),
    bars: bars.map(barOf),
    table: tableOf<AttainmentBar>({
      id: "chart-attainment",
      title: own[lang].title,
      columns: [
        { key: "code", heading: c.code, width: 16, cell: (bar) => textCell(codeOf(bar)) },
        { key: "item", heading: c.indicator, width: 44, cell: ({ label }) => textCell(label) },
        {
          key: "percent",
          heading: c.percent,
          width: 14,
          align: "right",
          cell: ({ indicator, part, percent }) =>
            calculated(percentCell(percent), part && expression(percentAt(indicator, part))),
        },
        { key: "rate", heading: c.toReach, width: 14, align: "right", cell: ({ goal }) => percentCell(goal) },
        {
          key: "result",
          heading: own[lang].result,
          width: 14,
          align: "right",
          cell: ({ counts }) => textCell(counts),
        },
        {
          key: "verdict",
          heading: c.verdict,
          width: 22,
          cell: ({ verdict: { text, tone } }) => statusCell(text, tone),
        },
      ],
      rows: bars.map((bar) => data(bar)),
    }),
  }
}

/** Beside the bar: the figure and what it is held against; where there is no figure the verdict. */
const printed = ({ figure, against, verdict }: AttainmentBar): string =>
  figure === null ? verdict.text : [figure, ...(against === null ? [] : [against])].join(" · ")

const percentAt = (indicator: string, { index, of }: NonNullable<AttainmentBar["part"]>): Address => ({
  table: "indicators",
  row: partRow(indicator, index, of),
  column: "percent",
})

/** `CT2.2 (1)`: of several parts, which. */
const codeOf = ({ indicator, part }: AttainmentBar): string =>
  part === null || part.of === 1 ? indicator : `${indicator} (${part.index + 1})`

function barOf(bar: AttainmentBar): Bar {
  const { label, percent, goal, verdict } = bar
  const share = percent === null ? null : partOf(Number(percent), 100)
  return {
    label: `${codeOf(bar)} ${label}`,
    parts: share === null ? [] : [{ share, tone: verdict.tone, text: printed(bar) }],
    goal: goal === null ? null : partOf(Number(goal), 100),
    printed: printed(bar),
    verdict,
  }
}
