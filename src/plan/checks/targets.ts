import { groupBy } from "../../base/order.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { TextPlace } from "../../model/place.ts"
import type { NodePath } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { growsInYear, kinds, namedMeasures, type ShapeOf } from "../kinds/kinds.ts"

interface TargetFault {
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

/** `year`: a milestone not after the one before it; `term`: a year outside the plan's term. */
export interface Disorder extends TargetFault {
  readonly problem: "year" | "term"
  readonly year: number
  readonly before: number | null
}

export function* disorderedMilestones(draft: PlanDraft): Generator<Disorder> {
  const term = draft.plan?.value?.term
  const outside = (year: number) => term !== undefined && (year < term.from || year > term.until)
  for (const document of draft.projects)
    for (const [i, indicator] of (document.value?.indicators ?? []).entries()) {
      const { id, targets } = indicator
      const at = (...path: NodePath) => document.at(["indicators", i, ...path])
      if (targets && !Array.isArray(targets) && outside(targets.everyYear.from)) {
        const path = ["targets", "everyYear", "from"]
        yield { problem: "term", indicator: id, year: targets.everyYear.from, before: null, at: at(...path) }
      }
      for (const { milestones } of successions(indicator))
        for (const [j, { by: year, path }] of milestones.entries()) {
          const before = milestones[j - 1]?.by ?? null
          if (outside(year)) yield { problem: "term", indicator: id, year, before: null, at: at(...path, "by") }
          if (before !== null && year <= before)
            yield { problem: "year", indicator: id, year, before, at: at(...path, "by") }
        }
    }
}

/** A milestone that asks for less than the one before it. */
export interface Fall extends TargetFault {
  readonly year: number
  readonly before: number
}

/** Milestones that fall, and nobody says why: neither a reading beside them, nor the amendment that set them, which has its reason. */
export function* unexplainedFalls(draft: PlanDraft): Generator<Fall> {
  for (const document of draft.projects)
    for (const [i, indicator] of (document.value?.indicators ?? []).entries())
      for (const { milestones, shape } of successions(indicator))
        for (const [j, { by: year, reading, path }] of milestones.entries()) {
          const before = milestones[j - 1]?.by
          const at = document.at(["indicators", i, ...path])
          if (before !== undefined && year > before && asksLess(shape, j) && !reading && at.file === document.file)
            yield { indicator: indicator.id, year, before, at }
        }
}

/** A target of a part of a year that asks for more than the year itself. */
export interface PartAboveYear extends TargetFault {
  readonly period: string
  readonly year: number
}

/** Targets of a part of a year that the year's own contradicts, and nobody says why. */
export function* partsAboveYears(draft: PlanDraft): Generator<PartAboveYear> {
  for (const document of draft.projects)
    for (const [i, indicator] of (document.value?.indicators ?? []).entries())
      for (const [j, part] of (indicator.partTargets ?? []).entries()) {
        const year = goalOfYear(indicator, part.by)
        if (year === null || part.reading || !contradicts(indicator, part, year)) continue
        const at = document.at(["indicators", i, "partTargets", j])
        if (at.file === document.file) yield { indicator: indicator.id, period: part.period, year: part.by, at }
      }
}

/** What is to be reached by the end of that year, else by the next that has a target. */
function goalOfYear({ targets }: ShapeOf<IndicatorKind>, year: number): unknown {
  if (!targets) return null
  if (!Array.isArray(targets)) return targets.everyYear
  return targets.find(({ by }) => by >= year) ?? null
}

/** What arises in a year is at least what arose in a part of it: less may not be allowed for the whole. Anything else would have to fall again. */
function contradicts(indicator: ShapeOf<IndicatorKind>, part: unknown, year: unknown): boolean {
  return growsInYear(indicator)
    ? asksLess(withTargets(indicator, [year, part]), 1)
    : asksLess(withTargets(indicator, [part, year]), 1)
}

/** Milestones of which each follows the one before it, with the indicator as if it had these alone. */
interface Succession {
  readonly shape: ShapeOf<IndicatorKind>
  readonly milestones: readonly Stated[]
}

interface Stated {
  readonly by: number
  readonly reading?: string | null | undefined
  /** Below its indicator. */
  readonly path: NodePath
}

/** Those of years; and those of each kind of report on a part of a year, which are never held against others. */
function successions(indicator: ShapeOf<IndicatorKind>): readonly Succession[] {
  const { targets, partTargets } = indicator
  const years = Array.isArray(targets)
    ? [{ shape: indicator, milestones: targets.map((target, j) => ({ ...target, path: ["targets", j] })) }]
    : []
  const parts = (partTargets ?? []).map((target, j) => ({ ...target, path: ["partTargets", j] }))
  const byKind = [...groupBy(parts, ({ period }) => period).values()]
  return [...years, ...byKind.map((milestones) => ({ shape: withTargets(indicator, milestones), milestones }))]
}

/** The indicator with other milestones of its own kind. */
const withTargets = <S extends { readonly targets?: unknown }>(shape: S, targets: readonly unknown[]): S => ({
  ...shape,
  targets,
})

/** Does milestone `j` ask for less than the one before it? */
const asksLess = <K extends IndicatorKind>(shape: ShapeOf<K>, j: number): boolean =>
  kinds[shape.kind].asksLess(shape, j)
