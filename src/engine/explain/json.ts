import { attainmentFigure } from "../../documents/attainment.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Explanation } from "./figure.ts"

/** An explanation as the JSON document `qn-tip/explanation@1`, ready to print. Days are ISO, percentages strings as they are printed. */
export function explainJson(
  { plan, period, asOf }: Pick<Consolidation, "plan" | "period" | "asOf">,
  explanation: Explanation,
  tool: { readonly name: string; readonly version: string },
): string {
  const { verdict } = explanation
  const document = {
    schema: "qn-tip/explanation@1" as const,
    tool,
    plan: { id: plan.id, revision: plan.revision, sha256: plan.sha256 },
    period: period.id,
    asOf,
    id: explanation.id,
    kind: explanation.kind,
    text: explanation.text,
    clause: explanation.clause,
    formula: explanation.formula,
    verdict: verdict && {
      status: verdict.status,
      reached: verdict.reached,
      provisional: verdict.provisional,
      sentence: verdict.sentence,
      ...attainmentFigure(verdict),
    },
    measures: explanation.measures,
    earlier: explanation.earlier,
    readings: explanation.readings,
    errata: explanation.errata,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
