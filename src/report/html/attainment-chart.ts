import { percentOf } from "../../base/fraction.ts"
import type { IndicatorAttainment, PartAttainment } from "../../model/attainment.ts"
import type { Tone } from "../../model/table.ts"
import { shortGoalText } from "../goal.ts"
import type { Setting } from "../setting.ts"
import { indicatorTone } from "../tones.ts"
import { verdictLead } from "../verdict.ts"
import { bar, label, pictureWidth, svg, upright } from "./svg.ts"
import type { Writing } from "./table.ts"
import type { htmlWords } from "./words.ts"

/** One line of the picture: a rate with its target, or a verdict without a rate. */
interface Line {
  readonly code: string
  readonly name: string
  readonly tone: Tone
  /** Percentages as text with a point; null: no bar, no mark. */
  readonly percent: string | null
  readonly goal: string | null
  readonly told: string
}

/** Beside the colour, for those who do not see it. */
const signs: Readonly<Record<Tone, string>> = { good: "✓", bad: "✗", partly: "?", waiting: "…", plain: "–" }

const lineHeight = 40
const barRoom = 230

/** Every indicator's rate against its target; what has no rate has its verdict in words. */
export function attainmentChart(setting: Setting, { words, language }: Writing): string {
  const lines = setting.consolidation.indicators.flatMap((indicator) => linesOf(setting, words, indicator))
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
  const desc = lines.map(({ code, name, told }) => `${language.unmarked(name, code)}: ${told}.`).join(" ")
  return svg("chart-attainment", lines.length * lineHeight, words.attainment, desc, shapes)
}

/** Where there is no bar, its place is the text's. */
const textAt = (percent: string | null): number => (percent === null ? 18 : barRoom + 28)

const share = (percent: string | null): number => Math.min(1, Math.max(0, Number(percent ?? 0) / 100))

function linesOf(setting: Setting, words: (typeof htmlWords)["vi"], indicator: IndicatorAttainment): Line[] {
  const { consolidation, print } = setting
  const { id, parts, units } = indicator
  const short = consolidation.plan.indicators.get(id)?.short ?? id
  const tone = indicatorTone[indicator.status]
  if (parts.length > 1)
    return parts.map((part) => ({
      ...partLine(setting, words, indicator, part),
      code: id,
      name: `${id} ${consolidation.plan.measures.get(part.numerator.measure)?.text ?? part.numerator.measure}`,
      tone: indicatorTone[part.status],
    }))
  const name = `${id} ${short}`
  const part = parts[0]
  if (part !== undefined) return [{ ...partLine(setting, words, indicator, part), code: id, name, tone }]
  if (units !== null && units.expected > 0)
    return [
      {
        code: id,
        name,
        tone,
        percent: percentOf(units.met, units.expected),
        goal: "100",
        told: `${print.number(units.met)}/${print.number(units.expected)} ${words.units}`,
      },
    ]
  return [{ code: id, name, tone, percent: null, goal: null, told: countText(setting, words, indicator) }]
}

function partLine(
  setting: Setting,
  words: (typeof htmlWords)["vi"],
  indicator: IndicatorAttainment,
  { percent, status }: PartAttainment,
): Pick<Line, "percent" | "goal" | "told"> {
  const { print } = setting
  const target = indicator.target ?? indicator.next
  const before = indicator.previous !== null && "percent" in indicator.previous ? indicator.previous.percent : null
  const goal = typeof target?.atLeast === "string" ? target.atLeast : before
  if (percent === null) return { percent, goal: null, told: setting.words.indicatorStatus[status] }
  const shown = print.percent(percent)
  if (goal === null) return { percent, goal, told: shown }
  const beside = goal === before ? words.before(print.percent(goal)) : words.goal(print.percent(goal))
  return { percent, goal, told: `${shown} · ${beside}` }
}

/** A count with its ceiling, or the verdict alone. */
function countText(setting: Setting, words: (typeof htmlWords)["vi"], indicator: IndicatorAttainment): string {
  const { consolidation, print } = setting
  const verdict = verdictLead(setting, indicator).text
  const target = indicator.target ?? indicator.next
  const id = consolidation.plan.indicators.get(indicator.id)?.measures[0]
  const measure = id === undefined ? undefined : consolidation.plan.measures.get(id)
  const value = consolidation.measures.find((total) => total.id === id)?.value ?? null
  if (indicator.kind !== "ceiling" || value === null || target === null) return verdict
  return `${print.counted(value)} ${measure?.unit ?? ""} · ${words.goal(shortGoalText(setting, indicator, target))}`
}
