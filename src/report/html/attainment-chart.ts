import type { Tone } from "../../model/table.ts"
import type { Bar } from "../kinds/bar.ts"
import { barsOf } from "../kinds/bars.ts"
import type { Setting } from "../setting.ts"
import { bar, label, pictureWidth, svg, upright } from "./svg.ts"
import type { Writing } from "./table.ts"

/** Beside the colour, for those who do not see it. */
const signs: Readonly<Record<Tone, string>> = { good: "✓", bad: "✗", partly: "?", waiting: "…", plain: "–" }

const lineHeight = 40
const barRoom = 230

/** Every indicator's rate against its target; what has no rate has its verdict in words. */
export function attainmentChart(setting: Setting, { words, language }: Writing): string {
  const lines = barsOf(setting).map((line) => ({
    ...line,
    name: `${line.indicator} ${line.label}`,
    told: told(line),
  }))
  const shapes = lines.flatMap(({ name, tone, percent, goal, told }, i) => {
    const y = i * lineHeight
    return [
      label(language, 0, y + 15, signs[tone], { style: `sign ${tone}` }),
      label(language, 18, y + 15, name, { room: pictureWidth - 18 }),
      percent === null ? "" : bar(18, y + 22, barRoom, 11, "room"),
      bar(18, y + 22, barRoom * share(percent), 11, `bar ${tone}`),
      goal === null ? "" : upright(18 + barRoom * share(goal), y + 19, 17, "goal"),
      label(language, textAt(percent), y + 32, told, { room: pictureWidth - textAt(percent), style: "quiet" }),
    ]
  })
  const desc = lines.map(({ indicator, name, told }) => `${language.unmarked(name, indicator)}: ${told}.`).join(" ")
  return svg("chart-attainment", lines.length * lineHeight, words.attainment, desc, shapes)
}

/** Where there is no bar, its place is the text's. */
const textAt = (percent: string | null): number => (percent === null ? 18 : barRoom + 28)

const share = (percent: string | null): number => Math.min(1, Math.max(0, Number(percent ?? 0) / 100))

/** What stands beside the bar: the figure and what it is held against; where there is no figure the verdict. */
const told = ({ figure, against, verdict }: Bar): string =>
  figure === null ? verdict : [figure, ...(against === null ? [] : [against])].join(" · ")
