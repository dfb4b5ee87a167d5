import type { Day } from "../../base/day.ts"
import type { Unit } from "../../model/agency.ts"
import type { TextPlace } from "../../model/place.ts"
import { membershipOn, turningDays } from "../../offices/units.ts"
import type { PlanDraft } from "../build/draft.ts"
import { unitsOf } from "../build/units.ts"

/** Why a unit cannot be in the unit that the files name. */
type NestingProblem =
  /** It comes back to itself. */
  | "circle"
  /** Both have rows on one sheet, where the figure of the one would hold the other's or not. */
  | "level"
  /** The other belongs to nobody on a day on which it is in it. */
  | "apart"

export interface NestingFault {
  readonly problem: NestingProblem
  readonly unit: string
  readonly name: string
  readonly to: string
  /** The first day on which it is so; null: from the beginning. */
  readonly day: Day | null
  readonly at: TextPlace
}

const open = "0000-01-01"
const never = "9999-12-31"

type Units = ReadonlyMap<string, Unit>

/** Units that do not come to one agency, day by day, through the units that they are in. */
export function* nestingFaults(draft: PlanDraft): Generator<NestingFault> {
  const document = draft.units
  const units = unitsOf(draft)
  for (const [i, { code, memberships }] of (document?.value?.units ?? []).entries())
    for (const [j, membership] of memberships.entries()) {
      const { name, unit: to } = membership
      if (!document || !to || !units.has(to)) continue
      const [start, end] = [membership.from ?? open, membership.until ?? never]
      const days = [start, ...turningDays(units, to)].filter((day) => day >= start && day <= end)
      for (const day of days) {
        const problem = problemOn(day, units, code)
        if (problem === null) continue
        const at = document.at(["units", i, "memberships", j, "unit"])
        yield { problem, unit: code, name, to, day: day === open ? null : day, at }
        break
      }
    }
}

function problemOn(day: Day, units: Units, code: string): NestingProblem | null {
  const uppers: string[] = []
  for (let one = code; ; ) {
    const membership = membershipOn(day, units, one)
    if (membership === null) return "apart"
    if ("agency" in membership) break
    one = membership.unit
    if (one === code) return "circle"
    // Another's circle, or a unit that is not known: told where they stand.
    if (uppers.includes(one) || !units.has(one)) return null
    uppers.push(one)
  }
  return uppers.some((upper) => units.get(upper)?.level === units.get(code)?.level) ? "level" : null
}
