// What the kinds that divide say alike: a part of a ratio, its figure, its cells, its bar.
import type { AttainmentHead } from "../../model/attainment.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { PartAttainment } from "../../model/kinds.ts"
import { indicatorStatus, indicatorTone } from "../../vocabulary/statuses.ts"
import { numberCell, percentCell, textCell } from "../cells.ts"
import { firstLine } from "../measures.ts"
import type { Setting } from "../setting.ts"
import type { Bar } from "./bar.ts"
import { verdictLead } from "./bar.ts"
import type { FigureCells } from "./kind.ts"
import { measureText, shortOf, unitOf } from "./naming.ts"

const own = {
  /** Not “đạt …”: that is a verdict's word. */
  rate: { vi: (figure: string) => `tỷ lệ ${figure}`, en: (figure: string) => `a rate of ${figure}` },
  onlyReached: { vi: (figure: string) => `mới đạt ${figure}`, en: (figure: string) => `reached only ${figure}` },
}

/** Whatever its numbers are. */
export type Part = Pick<PartAttainment, "numerator" | "denominator" | "percent" | "status" | "bounds">

/** `64,1% (1.180/1.840 người)`, the unit where both numbers have the same; null where there is nothing to divide. */
export function figureOf(setting: Setting, { numerator, denominator, percent }: Part): string | null {
  if (percent === null || numerator.value === null || denominator.value === null) return null
  const { print } = setting
  const unit = unitOf(setting, numerator.measure)
  const counted = `${print.counted(numerator.value)}/${print.counted(denominator.value)}`
  return `${print.percent(percent)} (${unit === unitOf(setting, denominator.measure) ? `${counted} ${unit}` : counted})`
}

/** How a figure is introduced: `tỷ lệ 86,0% (184/214 văn bản)`. */
export const opening = ({ lang }: Setting, status: IndicatorStatus): ((figure: string) => string) =>
  own[status === "not-attained" ? "onlyReached" : "rate"][lang]

export function partCells(setting: Setting, { numerator, denominator, percent, bounds }: Part): FigureCells {
  const { print } = setting
  return {
    numerator: numberCell(numerator.value, firstLine(setting, numerator.measure)),
    denominator: numberCell(denominator.value, firstLine(setting, denominator.measure)),
    percent: percentCell(percent),
    bounds: textCell(bounds && `${print.percent(bounds.low)} – ${print.percent(bounds.high)}`),
  }
}

/** The bar of a part, or of the indicator where it is the only one; `goal` is where its line is, with its words. */
export function partBar(
  setting: Setting,
  attainment: AttainmentHead,
  part: Part,
  only: boolean,
  goal: { readonly percent: string; readonly text: string } | null,
): Bar {
  const { print, lang } = setting
  return {
    label: only ? shortOf(setting, attainment) : measureText(setting, part.numerator.measure),
    percent: part.percent,
    goal: part.percent === null ? null : (goal?.percent ?? null),
    figure: part.percent === null ? null : print.percent(part.percent),
    against: part.percent === null ? null : (goal?.text ?? null),
    status: part.status,
    verdict: only ? verdictLead(setting, attainment).text : indicatorStatus[lang][part.status],
    tone: indicatorTone[part.status],
  }
}
