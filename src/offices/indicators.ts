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
  // What is divided, or asked of each unit, is there as a whole or not at all.
  const own = "quotient" in indicator || "each" in indicator
  if (own && measures.length < indicator.measures.length) return null
  const isJudged = isHead || own || goalsOf(indicator.targets).every(holdsBelow)
  const targets: Targets = isJudged ? ofMeasures(indicator.targets, known) : { kind: "milestones", milestones: [] }
  return { ...indicator, measures, parts, targets } as Indicator
}

/** Goals without what they ask of measures that the office has nothing to do with. */
function ofMeasures(targets: Targets, known: ReadonlyMap<string, Measure>): Targets {
  const only = <T extends { readonly goal: Goal }>(target: T): T =>
    "floors" in target.goal
      ? {
          ...target,
          goal: { ...target.goal, floors: new Map([...target.goal.floors].filter(([id]) => known.has(id))) },
        }
      : target
  return targets.kind === "milestones" ? { ...targets, milestones: targets.milestones.map(only) } : only(targets)
}
