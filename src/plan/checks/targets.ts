import { groupBy } from "../../base/order.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { TextPlace } from "../../model/place.ts"
import type { NodePath } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { growsInYear, kinds, namedMeasures, type ShapeOf } from "../kinds/kinds.ts"
import { statedIndicators } from "./stated.ts"

type Shape = ShapeOf<IndicatorKind>

interface TargetFault {
  readonly indicator: string
  readonly at: TextPlace
}

/** An indicator without any target, or a floor that leaves one of its measures without a number (`measure`). */
export interface MissingTarget extends TargetFault {
  readonly measure: string | null
}

export function* missingTargets(draft: PlanDraft): Generator<MissingTarget> {
  for (const { indicator, document, path } of statedIndicators(draft)) {
    const { id, targets, measures } = indicator
    const at = document.at([...path, "targets"])
    const named = namedMeasures(indicator)
    if (!targets || (Array.isArray(targets) && targets.length === 0)) yield { indicator: id, measure: null, at }
    else if (named !== null)
      for (const { id: measure } of measures)
        if (!named.some((one) => one.measure === measure)) yield { indicator: id, measure, at }
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
  for (const { indicator, document, path } of statedIndicators(draft)) {
    const { id, targets } = indicator
    const at = (...below: NodePath) => document.at([...path, ...below])
    if (targets && !Array.isArray(targets) && outside(targets.everyYear.from)) {
      const year = targets.everyYear.from
      yield { problem: "term", indicator: id, year, before: null, at: at("targets", "everyYear", "from") }
    }
    for (const milestones of successions(indicator))
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
  for (const { indicator, document, path } of statedIndicators(draft))
    for (const milestones of successions(indicator))
      for (const [j, here] of milestones.entries()) {
        const before = milestones[j - 1]
        const at = document.at([...path, ...here.path])
        if (
          before &&
          here.by > before.by &&
          asksLess(indicator, here, before) &&
          !here.reading &&
          at.file === document.file
        )
          yield { indicator: indicator.id, year: here.by, before: before.by, at }
      }
}

/** A target of a part of a year that asks for more than the year itself. */
export interface PartAboveYear extends TargetFault {
  readonly period: string
  readonly year: number
}

/** Targets of a part of a year that the year's own contradicts, and nobody says why. */
export function* partsAboveYears(draft: PlanDraft): Generator<PartAboveYear> {
  for (const { indicator, document, path } of statedIndicators(draft))
    for (const [j, part] of indicator.partTargets.entries()) {
      const year = goalOfYear(indicator, part.by)
      if (year === null || part.reading || !contradicts(indicator, part, year)) continue
      const at = document.at([...path, "partTargets", j])
      if (at.file === document.file) yield { indicator: indicator.id, period: part.period, year: part.by, at }
    }
}

/** What is to be reached by the end of that year, else by the next that has a target. */
function goalOfYear({ targets }: Shape, year: number): unknown {
  if (!targets) return null
  if (!Array.isArray(targets)) return targets.everyYear
  return targets.find(({ by }) => by >= year) ?? null
}

/** What arises in a year is at least what arose in a part of it: less may not be allowed for the whole. Anything else would have to fall again. */
const contradicts = (indicator: Shape, part: unknown, year: unknown): boolean =>
  growsInYear(indicator) ? asksLess(indicator, part, year) : asksLess(indicator, year, part)

interface Milestone {
  readonly by: number
  readonly reading: string | null
  /** Below its indicator. */
  readonly path: NodePath
}

/** Milestones of which each follows the one before it: those of years; and those of each kind of report on a part of a year, which are never held against others. */
function successions({ targets, partTargets }: Shape): readonly (readonly Milestone[])[] {
  const years = Array.isArray(targets) ? [targets.map((target, j) => ({ ...target, path: ["targets", j] }))] : []
  const parts = partTargets.map((target, j) => ({ ...target, path: ["partTargets", j] }))
  return [...years, ...groupBy(parts, ({ period }) => period).values()]
}

const asksLess = ({ kind }: Shape, here: unknown, before: unknown): boolean => kinds[kind].asksLess(here, before)
