import type { Day } from "../base/day.ts"
import type { TargetShown } from "../model/attainment.ts"
import type { Goal, Indicator, Milestone } from "../model/indicator.ts"
import type { Period } from "../model/period.ts"

export interface Target {
  readonly goal: Goal
  readonly due: Day
  readonly clause: string
}

/** The target that a period is judged by, and the one to come. */
export interface Targeting {
  readonly inForce: Target | null
  readonly next: Target | null
  /** What the figure is compared with: the target in force, else the next. */
  readonly against: Target | null
}

/**
 * The target in force is the latest milestone whose due day is not after the period's last day (a year's report, whose last day may come
 * before 31 December, is judged by its own year's); an every-year target is in force in every year's report (and the stage's) from its
 * first year on. No target is invented between two milestones.
 */
export function targetsAt(indicator: Indicator, period: Period): Targeting {
  const { inForce, next } =
    indicator.targets.kind === "milestones"
      ? among(indicator.targets.milestones, period)
      : everyYear(indicator.targets, period)
  return { inForce, next, against: inForce ?? next }
}

interface Stated {
  readonly inForce: Target | null
  readonly next: Target | null
}

function among(milestones: readonly Milestone[], { span, year, until }: Period): Stated {
  const holds = (milestone: Milestone) => milestone.due <= until || (span !== "part" && milestone.year <= year)
  return {
    inForce: milestones.findLast(holds) ?? null,
    next: milestones.find((milestone) => !holds(milestone)) ?? null,
  }
}

function everyYear(
  targets: { readonly fromYear: number; readonly goal: Goal; readonly clause: string },
  period: Period,
): Stated {
  const { goal, clause, fromYear } = targets
  const target: Target = { goal, due: `${Math.max(period.year, fromYear)}-12-31`, clause }
  const inForce = period.span !== "part" && period.year >= fromYear
  return { inForce: inForce ? target : null, next: inForce ? null : target }
}

/** A target as reports show it: percentages and ceilings as text, a floor by measure, others with day and clause only. */
export function showTarget(target: Target | null): TargetShown | null {
  if (target === null) return null
  const { goal, due, clause } = target
  switch (goal.kind) {
    case "at-least-percent":
      return { atLeast: goal.percent, due, clause }
    case "at-least-each":
      return { atLeast: Object.fromEntries(goal.floors), due, clause }
    case "at-most":
      return { atMost: String(goal.count), due, clause }
    case "above-year-before":
    case "done":
      return { due, clause }
  }
}
