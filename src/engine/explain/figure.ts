import type { FigureKind, FigureName } from "../../figures/figure-ids.ts"
import { settingOf } from "../../figures/setting.ts"
import { verdictSentence } from "../../figures/verdict.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Erratum } from "../../model/plan.ts"
import type { Lang } from "../../model/words.ts"
import { type ExplainedCheck, explainedCheck } from "./check.ts"
import { type ExplainedMeasure, totalOf } from "./measures.ts"
import { type Reading, subjects } from "./subjects.ts"

/** Every number behind a figure: how it is computed, from what, by whom, out of which cell. */
export interface Explanation {
  readonly id: string
  readonly kind: FigureKind
  readonly text: string
  readonly clause: string
  readonly formula: readonly string[]
  /** Of an indicator: the verdict, and the sentence that says why. */
  readonly verdict: (IndicatorAttainment & { readonly sentence: string }) | null
  /** Of a cross-check: both sides, and how they stand to each other. */
  readonly check: ExplainedCheck | null
  readonly measures: readonly ExplainedMeasure[]
  /** Of an indicator that looks back: the same measures a year before. */
  readonly earlier: readonly ExplainedMeasure[]
  readonly readings: readonly Reading[]
  /** Slips of the decision at the clause of the figure, or inside it. */
  readonly errata: readonly Pick<Erratum, "clause" | "printed" | "read">[]
}

/** Explains a figure of a consolidation. Names of units and agencies are those of the plan, sentences in `lang`. */
export function explain(consolidation: Consolidation, { kind, id }: FigureName, lang: Lang): Explanation {
  const setting = settingOf(consolidation, lang)
  const { plan, indicators, earlier = [] } = consolidation
  const subject = subjects[kind]
  const { text, clause } = subject.head(setting, id)
  const attainment = kind === "indicator" ? indicators.find((one) => one.id === id) : undefined
  const looksBack = attainment !== undefined && "previous" in attainment && attainment.previous !== null
  return {
    id,
    kind,
    text,
    clause,
    formula: subject.formula(setting, id),
    verdict: attainment === undefined ? null : { ...attainment, sentence: verdictSentence(setting, attainment) },
    check: kind === "cross-check" ? explainedCheck(setting, id) : null,
    measures: subject.measures(setting, id),
    earlier: earlier
      .filter((measure) => looksBack && plan.indicators.get(id)?.measures.includes(measure.id))
      .map((measure) => totalOf(setting, measure.id, "verdict")),
    readings: subject.readings(plan, id),
    errata: plan.errata.filter(
      (erratum) => clause !== "" && (erratum.clause === clause || erratum.clause.startsWith(`${clause},`)),
    ),
  }
}
