import type { Day } from "../../base/day.ts"
import type { TextPlace } from "../../model/place.ts"
import { historyOf } from "../amendments/states.ts"
import type { PlanDraft } from "../build/draft.ts"

/** A day of an amendment that is likely a slip. */
export interface DoubtfulDay {
  readonly number: string
  readonly day: Day
  /** The day that it should come after, or before. */
  readonly than: Day
  readonly problem: "before-the-plan" | "before-it-was-signed" | "after-the-term"
  readonly at: TextPlace
}

/** Amendments signed before the plan, in force before they were signed, or only once every period was over. */
export function* doubtfulDays(draft: PlanDraft): Generator<DoubtfulDay> {
  const issued = draft.plan?.value?.decision.issued
  const until = historyOf(draft).states.at(-1)?.draft.plan?.value?.term.until
  for (const { value, at } of draft.amendments) {
    if (!value || issued === undefined || until === undefined) continue
    const { number, day } = value
    const inForce = value.inForce ?? day
    const last = `${until}-12-31`
    if (day < issued) yield { number, day, than: issued, problem: "before-the-plan", at: at(["day"]) }
    else if (inForce < day)
      yield { number, day: inForce, than: day, problem: "before-it-was-signed", at: at(["inForce"]) }
    else if (inForce > last)
      yield { number, day: inForce, than: last, problem: "after-the-term", at: at([value.inForce ? "inForce" : "day"]) }
  }
}
