import type { IndicatorKind } from "../../model/kinds.ts"
import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"
import { kinds, namedMeasures, type ShapeOf } from "../kinds/kinds.ts"

export interface TargetFault {
  readonly indicator: string
  readonly at: TextPlace
}

/** An indicator without any target, or a floor that leaves one of its measures without a number (`measure`). */
export interface MissingTarget extends TargetFault {
  readonly measure: string | null
}

export function* missingTargets(draft: PlanDraft): Generator<MissingTarget> {
  for (const document of draft.projects)
    for (const [i, indicator] of (document.value?.indicators ?? []).entries()) {
      const { id, targets } = indicator
      if (!targets || (Array.isArray(targets) && targets.length === 0))
        yield { indicator: id, measure: null, at: document.at(["indicators", i, "targets"]) }
      const named = namedMeasures(indicator)
      if (named === null || !targets || (Array.isArray(targets) && targets.length === 0)) continue
      for (const { id: measure } of indicator.measures)
        if (!named.some((one) => one.measure === measure))
          yield { indicator: id, measure, at: document.at(["indicators", i, "targets"]) }
    }
}

/** `year`: a milestone not after the one before it; `goal`: one that asks for less than the one before it; `term`: a year outside the plan's term. */
export interface Disorder extends TargetFault {
  readonly problem: "year" | "goal" | "term"
  readonly year: number
  readonly before: number | null
}

export function* disorderedMilestones(draft: PlanDraft): Generator<Disorder> {
  const term = draft.plan?.value?.term
  for (const document of draft.projects)
    for (const [i, indicator] of (document.value?.indicators ?? []).entries()) {
      const { targets } = indicator
      if (!targets) continue
      const at = (...path: (string | number)[]) => document.at(["indicators", i, "targets", ...path])
      const outside = (year: number) => term !== undefined && (year < term.from || year > term.until)
      if (!Array.isArray(targets)) {
        const year = targets.everyYear.from
        if (outside(year))
          yield { problem: "term", indicator: indicator.id, year, before: null, at: at("everyYear", "from") }
        continue
      }
      for (const [j, { by: year }] of targets.entries()) {
        const before = targets[j - 1]?.by ?? null
        if (outside(year)) yield { problem: "term", indicator: indicator.id, year, before: null, at: at(j, "by") }
        if (before !== null && year <= before)
          yield { problem: "year", indicator: indicator.id, year, before, at: at(j, "by") }
        else if (before !== null && asksLess(indicator, j))
          yield { problem: "goal", indicator: indicator.id, year, before, at: at(j) }
      }
    }
}

/** Does milestone `j` ask for less than the one before it? */
const asksLess = <K extends IndicatorKind>(shape: ShapeOf<K>, j: number): boolean =>
  kinds[shape.kind].asksLess(shape, j)
