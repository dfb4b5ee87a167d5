import { percentOf } from "../../base/fraction.ts"
import type { IndicatorAttainment, PartAttainment } from "../../model/attainment.ts"
import type { Bar, Chart, Lead } from "../../model/chart.ts"
import type { Tone } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { partAt } from "../addresses.ts"
import { percentCell, statusCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import type { Setting } from "../setting.ts"
import { calculated, data, tableOf } from "../table.ts"
import { indicatorTone } from "../tones.ts"
import { verdictLead } from "../verdict.ts"
import { yearsMet } from "../years-met.ts"
import { partOf } from "./part.ts"

const vi = {
  title: "Kết quả so với mục tiêu",
  caption: "Thanh là kết quả, vạch đứng là mục tiêu; cả thanh là 100%.",
  legend: { good: "đạt", bad: "không đạt", partly: "chưa kết luận", waiting: "chưa đến hạn", plain: "không phát sinh" },
  goal: (goal: string) => `mục tiêu ${goal}`,
  before: (percent: string) => `kỳ trước ${percent}`,
  units: (met: string, expected: string) => `${met}/${expected} đơn vị đạt mức`,
  result: "Kết quả",
}

const en: typeof vi = {
  title: "Results against targets",
  caption: "The bar is the result, the upright line the target; the whole bar is 100%.",
  legend: { good: "attained", bad: "not attained", partly: "open", waiting: "not due yet", plain: "nothing arose" },
  goal: (goal) => `target ${goal}`,
  before: (percent) => `period before ${percent}`,
  units: (met, expected) => `${met}/${expected} units at their floor`,
  result: "Result",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

const tones: readonly Tone[] = ["good", "bad", "partly", "waiting", "plain"]

/** A bar with the numbers that it is drawn by, and what these are called in the whole report. */
export interface AttainmentBar {
  readonly indicator: IndicatorAttainment
  /** Of several ratios, which one. */
  readonly part: number
  /** The percentage is that of the part, and not of a stage's years or a floor's units. */
  readonly ofPart: boolean
  readonly code: string
  readonly label: string
  readonly percent: string | null
  readonly goal: string | null
  /** What the percentage is made of: `184/214`. */
  readonly counts: string | null
  readonly printed: string
  readonly verdict: Lead
}

/** Every indicator against its target, part by part; over a stage an every-year target by the years that met it. */
export function attainmentChart(setting: Setting): Chart {
  const { words, lang } = setting
  const c = words.columns
  const bars = attainmentBars(setting)
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
        { key: "code", holds: "code", heading: c.code, width: 16, cell: ({ code }) => textCell(code) },
        { key: "item", heading: c.indicator, width: 44, cell: ({ label }) => textCell(label) },
        {
          key: "percent",
          holds: "percent",
          heading: c.percent,
          width: 14,
          align: "right",
          cell: ({ indicator, part, ofPart, percent }) =>
            calculated(percentCell(percent), ofPart ? expression(partAt(indicator, part, "percent")) : null),
        },
        {
          key: "rate",
          holds: "percent",
          heading: c.toReach,
          width: 14,
          align: "right",
          cell: ({ goal }) => percentCell(goal),
        },
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
    drawn: { bars: [{ column: "percent", tone: null }], goal: "rate" },
  }
}

function barOf({ code, label, percent, goal, printed, verdict }: AttainmentBar): Bar {
  const share = percent === null ? null : partOf(Number(percent), 100)
  return {
    label: `${code} ${label}`,
    parts: share === null ? [] : [{ share, tone: verdict.tone, text: printed }],
    goal: goal === null ? null : partOf(Number(goal), 100),
    printed,
    verdict,
  }
}

/** The bars in the plan's order: the same in every document. */
export const attainmentBars = (setting: Setting): readonly AttainmentBar[] =>
  setting.consolidation.indicators.flatMap((indicator) => barsOf(setting, indicator))

function barsOf(setting: Setting, indicator: IndicatorAttainment): AttainmentBar[] {
  const { consolidation, words, print, lang } = setting
  const { plan } = consolidation
  const { id, parts, units } = indicator
  const verdict = verdictLead(setting, indicator)
  const one = { indicator, part: 0, ofPart: false, code: id, label: plan.indicators.get(id)?.short ?? id, verdict }
  const years = yearsMet(setting, indicator)
  if (years !== null) {
    const text = words.verdict.yearsAttained(print.number(years.met), print.number(years.counted))
    return [{ ...one, percent: percentOf(years.met, years.counted), goal: "100", counts: text, printed: text }]
  }
  if (parts.length > 1)
    return parts.map((part, i) => ({
      ...one,
      ...partFigure(setting, indicator, part),
      part: i,
      code: `${id} (${i + 1})`,
      label: plan.measures.get(part.numerator.measure)?.text ?? part.numerator.measure,
      verdict: { text: words.indicatorStatus[part.status], tone: indicatorTone[part.status] },
    }))
  const [part] = parts
  if (part !== undefined) return [{ ...one, ...partFigure(setting, indicator, part) }]
  if (units !== null && units.expected > 0) {
    const text = own[lang].units(print.number(units.met), print.number(units.expected))
    return [{ ...one, percent: percentOf(units.met, units.expected), goal: "100", counts: text, printed: text }]
  }
  return [{ ...one, percent: null, goal: null, ...countText(setting, indicator, verdict) }]
}

type Figure = Pick<AttainmentBar, "ofPart" | "percent" | "goal" | "counts" | "printed">

/** A ratio against the target in force, else the next; a trend against the period before. */
function partFigure(
  { words, print, lang }: Setting,
  { target, next, previous }: IndicatorAttainment,
  { percent, status, numerator, denominator }: PartAttainment,
): Figure {
  const say = own[lang]
  const none = { ofPart: true, percent, goal: null, counts: null }
  if (percent === null) return { ...none, printed: words.indicatorStatus[status] }
  const counts =
    numerator.value === null || denominator.value === null
      ? null
      : `${print.number(numerator.value)}/${print.number(denominator.value)}`
  const aim = (target ?? next)?.atLeast
  const before = previous !== null && "percent" in previous ? previous.percent : null
  const [goal, text] = typeof aim === "string" ? [aim, say.goal] : [before, say.before]
  const shown = print.percent(percent)
  return { ...none, goal, counts, printed: goal === null ? shown : `${shown} · ${text(print.percent(goal))}` }
}

/** A count with its ceiling, or the verdict alone. */
function countText(
  setting: Setting,
  { id, kind, target, next }: IndicatorAttainment,
  verdict: Lead,
): Pick<AttainmentBar, "counts" | "printed"> {
  const { consolidation, print, lang } = setting
  const measure = consolidation.plan.measures.get(consolidation.plan.indicators.get(id)?.measures[0] ?? "")
  const value = consolidation.measures.find((total) => total.id === measure?.id)?.value ?? null
  const most = (target ?? next)?.atMost
  if (kind !== "ceiling" || measure === undefined || value === null || most === undefined)
    return { counts: null, printed: verdict.text }
  const counts = `${print.counted(value)} ${measure.unit}`
  return { counts, printed: `${counts} · ${own[lang].goal(setting.words.goal.atMost(print.number(Number(most))))}` }
}
