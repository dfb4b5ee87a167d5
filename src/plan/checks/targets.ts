import { compareDecimals } from "../../base/fraction.ts"
import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"
import type { IndicatorShape } from "../schema/projects.ts"

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
      if (indicator.kind !== "floor" || !indicator.targets) continue
      const goals = Array.isArray(indicator.targets) ? indicator.targets : [indicator.targets.everyYear]
      for (const { id: measure } of indicator.measures)
        if (goals.length > 0 && !goals.some(({ atLeast }) => measure in atLeast))
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
function asksLess(indicator: IndicatorShape, j: number): boolean {
  if (!Array.isArray(indicator.targets)) return false
  if (indicator.kind === "ratio" && Array.isArray(indicator.targets)) {
    const [before, here] = [indicator.targets[j - 1], indicator.targets[j]]
    return before !== undefined && here !== undefined && compareDecimals(here.percent, before.percent) < 0
  }
  if (indicator.kind === "ceiling" && Array.isArray(indicator.targets)) {
    const [before, here] = [indicator.targets[j - 1], indicator.targets[j]]
    return before !== undefined && here !== undefined && here.atMost > before.atMost
  }
  if (indicator.kind === "floor" && Array.isArray(indicator.targets)) {
    const [before, here] = [indicator.targets[j - 1], indicator.targets[j]]
    return Object.entries(here?.atLeast ?? {}).some(([measure, floor]) => floor < (before?.atLeast[measure] ?? 0))
  }
  return false
}
