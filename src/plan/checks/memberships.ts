import type { Day } from "../../base/day.ts"
import { compareText } from "../../base/order.ts"
import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"

/** A unit that would belong to two agencies on one day, or to one of them from a day after its last day. */
export interface Overlap {
  readonly unit: string
  readonly name: string
  readonly problem: "overlap" | "reversed"
  /** The first day on which both hold; the day from which a reversed membership would hold. */
  readonly day: Day | null
  readonly at: TextPlace
}

const open = "0000-01-01"
const never = "9999-12-31"

export function* overlaps(draft: PlanDraft): Generator<Overlap> {
  const document = draft.units
  for (const [i, { code, memberships }] of (document?.value?.units ?? []).entries())
    for (const [j, { name, from, until }] of memberships.entries()) {
      if (!document) return
      const at = document.at(["units", i, "memberships", j])
      const [start, end] = [from ?? open, until ?? never]
      if (start > end) yield { unit: code, name, problem: "reversed", day: from ?? null, at }
      for (const earlier of memberships.slice(0, j)) {
        const first = earlier.from ?? open
        if (start > (earlier.until ?? never) || first > end) continue
        const [, both = start] = [start, first].sort(compareText)
        yield { unit: code, name, problem: "overlap", day: both === open ? null : both, at }
      }
    }
}
