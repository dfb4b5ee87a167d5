import type { Indicator } from "../../model/indicator.ts"
import type { FigureKind } from "../../report/figure-ids.ts"
import type { Setting } from "../../report/setting.ts"
import { explainWords } from "./words.ts"

/** How a figure comes about, in a line for each ratio and a sentence for each rule. */
export function formulaOf({ consolidation, lang }: Setting, kind: FigureKind, id: string): string[] {
  const { plan, period } = consolidation
  const say = explainWords[lang].formulas
  const stage = period.span === "stage" && kind !== "duty" ? [say.stageFlow] : []
  const indicator = plan.indicators.get(id)
  if (kind === "indicator" && indicator !== undefined) return [...indicatorFormula(say, indicator), ...stage]
  if (kind === "measure") {
    const measure = plan.measures.get(id)
    return [measure?.input === "status" ? say.status : measure?.per ? say.perUnit : say.measure, ...stage]
  }
  const activity = plan.activities.get(id)
  if (activity !== undefined) return [say.activity, say.quantity[activity.quantity]]
  return [kind === "duty" ? say.duty : say.funding, ...stage]
}

function indicatorFormula(say: (typeof explainWords)["vi"]["formulas"], indicator: Indicator): string[] {
  const { kind, parts, ifAny } = indicator
  const ratios = parts.map(({ numerator, denominator }) => say.ratio(numerator, denominator))
  const any = ifAny ? [say.ifAny] : []
  switch (kind) {
    case "ratio":
      return [...ratios, say.ratioHow, ...(parts.length > 1 ? [say.allParts] : []), ...any]
    case "trend":
      return [...ratios, say.trendHow, ...any]
    case "ceiling":
      return [say.ceilingHow]
    case "floor":
      return [say.floorHow]
    case "qualitative":
      return [say.qualitativeHow]
  }
}
