import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"

/** Why the way of an agency's reports is wrong. */
type LineProblem =
  /** The plan's own consolidator receives all, and sends nobody anything. */
  | "consolidator"
  /** Its reports come back to itself. */
  | "circle"
  /** Whom it reports to ceases to exist before it does itself. */
  | "ended"

export interface LineFault {
  readonly problem: LineProblem
  readonly agency: string
  readonly to: string
  readonly at: TextPlace
}

/** Who receives an agency's reports, as the files say it; null: the plan's consolidator. */
export const receivers = ({ agencies }: PlanDraft): ReadonlyMap<string, string | null> =>
  new Map((agencies?.value?.agencies ?? []).map(({ id, reportsTo }) => [id, reportsTo ?? null]))

/** The agencies through whose hands an agency's reports go, from the nearest on; up to where they come round again. */
export function wayUp(to: ReadonlyMap<string, string | null>, agency: string): readonly string[] {
  const way: string[] = []
  for (let next = to.get(agency) ?? null; next !== null && !way.includes(next); next = to.get(next) ?? null)
    way.push(next)
  return way
}

/** Agencies whose reports do not come to the plan's consolidator. */
export function* lineFaults(draft: PlanDraft): Generator<LineFault> {
  const document = draft.agencies
  if (!document?.value) return
  const to = receivers(draft)
  const ends = new Map(document.value.agencies.map(({ id, until }) => [id, until ?? "9999-12-31"]))
  for (const [i, { id, reportsTo }] of document.value.agencies.entries()) {
    if (!reportsTo) continue
    const at = document.at(["agencies", i, "reportsTo"])
    if (id === draft.plan?.value?.consolidator) yield { problem: "consolidator", agency: id, to: reportsTo, at }
    else if (wayUp(to, id).includes(id)) yield { problem: "circle", agency: id, to: reportsTo, at }
    else if ((ends.get(reportsTo) ?? "9999-12-31") < (ends.get(id) ?? ""))
      yield { problem: "ended", agency: id, to: reportsTo, at }
  }
}
