import type { Targets } from "../../model/indicator.ts"

export interface Claused {
  readonly clause?: string | null | undefined
}
export type Timed<G> =
  | readonly (G & Claused & { readonly by: number })[]
  | { readonly everyYear: G & Claused & { readonly from: number } }
  | null
  | undefined

/** Milestones, each due on 31 December of its year; or what holds every year. A target without a clause of its own has its indicator's. */
export function timed<S, G>(shape: Claused, targets: Timed<S>, goal: (stated: S) => G): Targets<G> {
  if (!targets || !("everyYear" in targets)) {
    const milestones = (targets ?? []).map((stated) => ({
      year: stated.by,
      due: `${stated.by}-12-31`,
      goal: goal(stated),
      clause: stated.clause ?? shape.clause ?? "",
    }))
    return { kind: "milestones", milestones }
  }
  const { everyYear } = targets
  return {
    kind: "every-year",
    fromYear: everyYear.from,
    goal: goal(everyYear),
    clause: everyYear.clause ?? shape.clause ?? "",
  }
}
