import type { Bar, Chart } from "../../model/chart.ts"
import type { Expression, Tone } from "../../model/table.ts"
import { partAt } from "../addresses.ts"
import { percentCell, statusCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import type { Setting } from "../setting.ts"
import { calculated, column, data, tableOf } from "../table.ts"
import { type BarLine, barLines, partOf } from "./bars.ts"

const own = {
  title: { vi: "Kết quả so với mục tiêu", en: "Results against targets" },
  caption: {
    vi: "Thanh là kết quả, vạch đứng là mục tiêu; cả thanh là 100%.",
    en: "The bar is the result, the upright line the target; the whole bar is 100%.",
  },
  legend: {
    vi: { good: "đạt", bad: "không đạt", partly: "chưa kết luận", waiting: "chưa đến hạn", plain: "không phát sinh" },
    en: { good: "attained", bad: "not attained", partly: "open", waiting: "not due yet", plain: "nothing arose" },
  },
  figure: { vi: "Số liệu", en: "Figure" },
  toReach: { vi: "Mục tiêu", en: "Target" },
}

const tones: readonly Tone[] = ["good", "bad", "partly", "waiting", "plain"]

/** Every indicator against its target, part by part; over a stage an every-year target by the years that count. */
export function attainmentChart(setting: Setting): Chart {
  const { words, lang } = setting
  const c = words.columns
  const lines = barLines(setting)
  return {
    id: "attainment",
    drawing: "bars",
    title: own.title[lang],
    caption: own.caption[lang],
    legend: tones
      .filter((tone) => lines.some(({ bar }) => bar.tone === tone))
      .map((tone) => ({ text: own.legend[lang][tone], tone })),
    bars: lines.map(drawn),
    table: tableOf<BarLine>({
      id: "chart-attainment",
      title: own.title[lang],
      columns: [
        column.code("code", c.code, 16, ({ code }) => textCell(code)),
        column.left("item", c.indicator, 44, ({ bar }) => textCell(bar.label)),
        column.percent("percent", c.percent, 14, (line) => calculated(percentCell(line.bar.percent), followed(line))),
        column.percent("rate", own.toReach[lang], 14, ({ bar }) => percentCell(bar.goal)),
        column.right("figure", own.figure[lang], 14, ({ bar }) => textCell(bar.figure)),
        column.left("verdict", c.verdict, 22, ({ bar }) => statusCell(bar.verdict, bar.tone)),
      ],
      rows: lines.map((line) => data(line)),
    }),
    drawn: { bars: [{ column: "percent", tone: null }], goal: "rate" },
  }
}

/** A part's percentage is that of the table of indicators. */
const followed = ({ indicator, part }: BarLine): Expression | null =>
  "parts" in indicator && indicator.overYears === null ? expression(partAt(indicator, part, "percent")) : null

function drawn({ bar, code }: BarLine): Bar {
  const { percent, goal, figure, against, verdict, tone } = bar
  const printed = figure === null ? verdict : [figure, against].filter((text) => text !== null).join(" · ")
  return {
    label: `${code} ${bar.label}`,
    parts: percent === null ? [] : [{ share: partOf(Number(percent), 100), tone, text: printed }],
    goal: goal === null ? null : partOf(Number(goal), 100),
    printed,
    verdict: { text: verdict, tone },
  }
}
