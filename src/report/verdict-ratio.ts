import { aboveRatio } from "../base/fraction.ts"
import type {
  Coverage,
  IndicatorAttainment,
  IndicatorStatus,
  PartAttainment,
  TargetShown,
} from "../model/attainment.ts"
import { printedGap } from "./print.ts"
import { lowerFirst, periodName, type Setting } from "./setting.ts"

/** A ratio's figure against its target; of several ratios each with what it counts. */
export function ratioText(setting: Setting, indicator: IndicatorAttainment): string {
  const { words, consolidation } = setting
  const { parts, target, coverage } = indicator
  // Of several, each stands behind what it counts.
  const open = parts.length > 1 ? (figure: string) => figure : null
  const texts = parts.map((part) => partText(setting, part, target, coverage, open ?? opening(setting, part.status)))
  if (texts.length === 1) return texts[0] ?? words.verdict.noFigure
  return parts
    .map((part, i) => {
      const measure = consolidation.plan.measures.get(part.numerator.measure)
      return words.verdict.labelled(lowerFirst(measure?.text ?? part.numerator.measure), texts[i] ?? "")
    })
    .join("; ")
}

/** How a figure is introduced behind its verdict: not “Đạt: đạt …”. */
const opening = ({ words }: Setting, status: IndicatorStatus): ((figure: string) => string) =>
  status === "attained"
    ? words.verdict.rate
    : status === "not-attained"
      ? words.verdict.onlyReached
      : words.verdict.reached

function partText(
  setting: Setting,
  part: PartAttainment,
  target: TargetShown | null,
  coverage: Coverage,
  open: (figure: string) => string,
): string {
  const { words, print } = setting
  if (part.status === "nothing-arose") return words.verdict.nothingArose
  const figure = figureOf(setting, part)
  const bounds = part.bounds && words.verdict.bounds(print.percent(part.bounds.low), print.percent(part.bounds.high))
  if (figure === null || part.percent === null)
    return [words.verdict.noFigure, bounds].filter((text) => text !== null).join("; ")
  const reached = open(figure)
  const goal = typeof target?.atLeast === "string" ? target.atLeast : null
  if (part.status === "inconclusive") {
    const heard = words.verdict.heardOnly(print.counted(coverage.heard), print.counted(coverage.expected))
    const open = goal === null ? null : words.verdict.openAgainst(print.percent(goal))
    return [words.verdict.labelled(heard, figure), bounds, open].filter((text) => text !== null).join("; ")
  }
  const judged = part.status === "attained" || part.status === "not-attained"
  const against = judged && goal !== null ? `${reached}, ${againstTarget(setting, part.percent, goal)}` : reached
  return bounds === null ? against : `${against}; ${bounds}`
}

function againstTarget({ words, print }: Setting, percent: string, goal: string): string {
  const gap = printedGap(percent, goal)
  if (gap === 0) return words.verdict.atTarget(print.percent(goal))
  return gap > 0
    ? words.verdict.aboveTarget(print.percent(goal), print.points(gap))
    : words.verdict.belowTarget(print.percent(goal), print.points(-gap))
}

/** `64,1% (1.180/1.840)`; null where there is nothing to divide. */
function figureOf({ words, print }: Setting, { numerator, denominator, percent }: PartAttainment): string | null {
  if (percent === null || numerator.value === null || denominator.value === null) return null
  return words.verdict.ratio(print.percent(percent), print.number(numerator.value), print.number(denominator.value))
}

/** A trend's figure against the same period of the year before. */
export function trendText(setting: Setting, indicator: IndicatorAttainment): string {
  const { words, consolidation } = setting
  const part = indicator.parts[0]
  if (part === undefined) return words.verdict.noFigure
  const { numerator, denominator } = part
  if (denominator.value === 0 && numerator.value === 0) return words.verdict.nothingArose
  const figure = figureOf(setting, part)
  if (figure === null) return words.verdict.noFigure
  const reached = opening(setting, indicator.status)(figure)
  if (consolidation.period.span === "stage") return reached
  const before = againstBefore(setting, indicator, part)
  return indicator.status === "not-attained"
    ? `${reached}, ${before}; ${words.verdict.mustRise}`
    : `${reached}, ${before}`
}

function againstBefore(setting: Setting, { previous, withheld }: IndicatorAttainment, part: PartAttainment): string {
  if (withheld === "previous") return setting.words.verdict.beforeWithheld
  const { words, print, consolidation } = setting
  const { before } = consolidation.period
  if (previous === null || !("numerator" in previous) || previous.percent === null || part.percent === null)
    return before === null ? words.verdict.firstPeriod : words.verdict.noBefore(periodName(setting, before))
  const name = periodName(setting, previous.period)
  const ratio = words.verdict.ratioInside(
    print.percent(previous.percent),
    print.number(previous.numerator),
    print.number(previous.denominator),
  )
  const [n, d] = [part.numerator.value ?? 0, part.denominator.value ?? 0]
  const points = print.points(Math.abs(printedGap(part.percent, previous.percent)))
  if (aboveRatio(n, d, previous.numerator, previous.denominator)) return words.verdict.aboveBefore(name, ratio, points)
  if (aboveRatio(previous.numerator, previous.denominator, n, d)) return words.verdict.belowBefore(name, ratio, points)
  return words.verdict.sameAsBefore(name, ratio)
}
