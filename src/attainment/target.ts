import type { Day } from "../base/day.ts"
import type { Milestone, PartTarget, Targets, Timed } from "../model/indicator.ts"
import type { Period } from "../model/period.ts"

export interface Target<G> {
  readonly goal: G
  readonly due: Day
  readonly clause: string
}

/** The target that a period is judged by, and the one to come. */
export interface Targeting<G> {
  readonly inForce: Target<G> | null
  readonly next: Target<G> | null
  /** What the figure is compared with: the target in force, else the next. */
  readonly against: Target<G> | null
}

/**
 * The target in force is the latest milestone whose due day is not after the period's last day (a year's report, whose last day may come
 * before 31 December, is judged by its own year's); an every-year target is in force in every year's report (and the stage's) from its
 * first year on. No target is invented between two milestones. Reports on a part of a year that have targets of their own are judged by
 * these alone.
 */
export function targetsAt<G>({ targets, partTargets = [] }: Timed<G>, period: Period): Targeting<G> {
  const own = partTargets.filter((target) => target.period === period.kind)
  const { inForce, next } =
    own.length > 0
      ? ofPart(own, period)
      : targets.kind === "milestones"
        ? among(targets.milestones, period)
        : everyYear(targets, period)
  return { inForce, next, against: inForce ?? next }
}

type Stated<G> = Omit<Targeting<G>, "against">

function among<G>(milestones: readonly Milestone<G>[], { span, year, until }: Period): Stated<G> {
  const holds = (milestone: Milestone<G>) => milestone.due <= until || (span !== "part" && milestone.year <= year)
  return {
    inForce: milestones.findLast(holds) ?? null,
    next: milestones.find((milestone) => !holds(milestone)) ?? null,
  }
}

/** A target of a part of the year is due on that part's last day. */
function ofPart<G>(targets: readonly PartTarget<G>[], { year, until }: Period): Stated<G> {
  const due = (target: PartTarget<G> | undefined): Target<G> | null =>
    target === undefined ? null : { goal: target.goal, due: `${target.year}${until.slice(4)}`, clause: target.clause }
  return {
    inForce: due(targets.findLast((target) => target.year <= year)),
    next: due(targets.find((target) => target.year > year)),
  }
}

function everyYear<G>(targets: Extract<Targets<G>, { kind: "every-year" }>, period: Period): Stated<G> {
  const { goal, clause, fromYear } = targets
  const target: Target<G> = { goal, due: `${Math.max(period.year, fromYear)}-12-31`, clause }
  const inForce = period.span !== "part" && period.year >= fromYear
  return { inForce: inForce ? target : null, next: inForce ? null : target }
}
