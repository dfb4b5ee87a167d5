import type { Goal, Indicator, Measure, Targets } from "../model/indicator.ts"

/** Goals that hold of any part of the whole: shares, what must not be at all, what is done. A number that all are to reach together is nobody's own. */
const ofAnyPart: ReadonlySet<Goal["kind"]> = new Set([
  "at-least-percent",
  "at-most-percent",
  "above-year-before",
  "at-least-each",
  "done",
])

const holdsBelow = (goal: Goal): boolean =>
  ofAnyPart.has(goal.kind) ||
  (goal.kind === "at-most" && goal.count === 0) ||
  ((goal.kind === "rise-by" || goal.kind === "fall-by") && goal.baseline === null)

const goalsOf = (targets: Targets): readonly Goal[] =>
  targets.kind === "milestones" ? targets.milestones.map(({ goal }) => goal) : [targets.goal]

/** An indicator with the measures that an office has to do with; below the head of all without a target that is the whole's alone. Null: nothing of it. */
export function indicatorSeen(
  indicator: Indicator,
  known: ReadonlyMap<string, Measure>,
  isHead: boolean,
): Indicator | null {
  const measures = indicator.measures.filter((id) => known.has(id))
  const parts = indicator.parts.filter(({ numerator, denominator }) => known.has(numerator) && known.has(denominator))
  if (measures.length === 0 || (parts.length === 0 && indicator.parts.length > 0)) return null
  const seen: Indicator = { ...indicator, measures, parts }
  if (seen.kind === "floor") return { ...seen, targets: floorsOf(seen.targets, known) }
  if (isHead || goalsOf(indicator.targets).every(holdsBelow)) return seen
  return { ...seen, targets: { kind: "milestones", milestones: [] } }
}

type FloorTargets = Extract<Indicator, { readonly kind: "floor" }>["targets"]

function floorsOf(targets: FloorTargets, known: ReadonlyMap<string, Measure>): FloorTargets {
  const only = <
    T extends { readonly goal: { readonly kind: "at-least-each"; readonly floors: ReadonlyMap<string, number> } },
  >(
    target: T,
  ): T => ({
    ...target,
    goal: { ...target.goal, floors: new Map([...target.goal.floors].filter(([id]) => known.has(id))) },
  })
  return targets.kind === "milestones" ? { ...targets, milestones: targets.milestones.map(only) } : only(targets)
}
