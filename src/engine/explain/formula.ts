import type { FigureKind } from "../../figures/figure-ids.ts"
import { kinds } from "../../figures/kinds/kinds.ts"
import type { Setting } from "../../figures/setting.ts"
import type { Indicator } from "../../model/indicator.ts"
import type { Lang } from "../../model/words.ts"
import { checkFormula } from "./check.ts"
import { explainWords } from "./words.ts"

/** How a figure comes about, in a line for each ratio and a sentence for each rule. */
export function formulaOf(setting: Setting, kind: FigureKind, id: string): string[] {
  if (kind === "cross-check") return checkFormula(setting, id)
  const { consolidation, lang, nouns } = setting
  const { plan, period } = consolidation
  const say = explainWords[lang].formulas
  const stage = period.span === "stage" && kind !== "duty" ? [say.stageFlow] : []
  const indicator = plan.indicators.get(id)
  if (kind === "indicator" && indicator !== undefined) return [...indicatorFormula(lang, indicator), ...stage]
  if (kind === "measure") {
    const measure = plan.measures.get(id)
    if (measure?.input === "status") return [say.status, ...stage]
    return [measure?.nature === "average" ? say.average : measure?.per ? say.perUnit : say.measure, ...stage]
  }
  if (kind === "unit") return [say.unit]
  if (kind === "statistics-table") return [say.measure, ...stage]
  const activity = plan.activities.get(id)
  if (activity !== undefined) return [say.activity, say.quantity[activity.quantity](nouns.area)]
  return [kind === "duty" ? say.duty : say.funding, ...stage]
}

function indicatorFormula(lang: Lang, indicator: Indicator): string[] {
  const { kind, parts, ifAny } = indicator
  const say = explainWords[lang].formulas
  return [
    ...parts.map(({ numerator, denominator }) => say.ratio(numerator, denominator)),
    kinds[kind].how[lang],
    ...(parts.length > 1 ? [say.allParts] : []),
    ...(parts.length > 0 && ifAny ? [say.ifAny] : []),
  ]
}
