import { attainmentFigure } from "../../documents/attainment.ts"
import type { Tool } from "../../documents/figures.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { PeriodComparison } from "../../model/period-comparison.ts"
import type { Lang } from "../../model/words.ts"
import { countsOf } from "../../rules/counts.ts"
import { diagnosticJson } from "../../rules/diagnostic-json.ts"
import { findingsOf } from "./findings.ts"

/** The document `qn-tip/comparison@1`, to be printed by `JSON.stringify`. Of each thing `before` is the period named first. */
export function comparisonJson(comparison: PeriodComparison, tool: Tool, lang: Lang) {
  const { before, after, indicators, measures } = comparison
  const { plan, asOf } = after
  const diagnostics = findingsOf(comparison)
  return {
    schema: "qn-tip/comparison@1" as const,
    tool: { name: tool.name, version: tool.version },
    plan: { id: plan.id, revision: plan.revision, sha256: plan.sha256 },
    before: before.period.id,
    after: after.period.id,
    asOf,
    indicators: indicators.map(({ id, parts, agencies, ...sides }) => ({
      id,
      before: sides.before && sideJson(sides.before),
      after: sides.after && sideJson(sides.after),
      parts,
      agencies,
    })),
    measures,
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, lang)),
    counts: countsOf(diagnostics),
  }
}

/** An indicator in one period: percentages stand in `parts`, where both are held against each other. */
function sideJson(indicator: IndicatorAttainment) {
  const { target, next, coverage, restrained, units } = attainmentFigure(indicator)
  const { status, reached, provisional } = indicator
  return { status, reached, provisional, target, next, coverage, restrained, units }
}

/** The document of a run that could not compare anything; `failure` says why. */
export const comparisonFailure = (failure: string, tool: Tool) => ({
  schema: "qn-tip/comparison@1" as const,
  tool: { name: tool.name, version: tool.version },
  plan: null,
  before: null,
  after: null,
  asOf: null,
  indicators: [],
  measures: [],
  diagnostics: [],
  counts: { error: 0, warning: 0, note: 0 },
  failure,
})
