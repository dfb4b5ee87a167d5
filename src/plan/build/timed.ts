import type { Targets, Timed } from "../../model/indicator.ts"

interface Claused {
  readonly clause: string
}
type Stated<G> = G & Claused & { readonly by: number }
type TargetsShape<G> =
  | readonly Stated<G>[]
  | { readonly everyYear: G & Claused & { readonly from: number } }
  | null
  | undefined
/** The targets of an indicator as they are written. */
export interface TimedShape<G> extends Claused {
  readonly targets?: TargetsShape<G>
  readonly partTargets: readonly (Stated<G> & { readonly period: string })[]
}

/** Its targets by years, and those of parts of a year. A target without a clause of its own has its indicator's. */
export function timed<S, G>(shape: TimedShape<S>, goal: (stated: S) => G): Timed<G> {
  const clauseOf = ({ clause }: Claused) => clause || shape.clause
  const targets = byYears(shape.targets, goal, clauseOf)
  const parts = shape.partTargets.map((stated) => ({
    period: stated.period,
    year: stated.by,
    goal: goal(stated),
    clause: clauseOf(stated),
  }))
  return parts.length === 0 ? { targets } : { targets, partTargets: parts }
}

/** Milestones, each due on 31 December of its year; or what holds every year. */
function byYears<S, G>(
  targets: TargetsShape<S>,
  goal: (stated: S) => G,
  clauseOf: (stated: Claused) => string,
): Targets<G> {
  if (!targets || !("everyYear" in targets)) {
    const milestones = (targets ?? []).map((stated) => ({
      year: stated.by,
      due: `${stated.by}-12-31`,
      goal: goal(stated),
      clause: clauseOf(stated),
    }))
    return { kind: "milestones", milestones }
  }
  const { everyYear } = targets
  return { kind: "every-year", fromYear: everyYear.from, goal: goal(everyYear), clause: clauseOf(everyYear) }
}
