import type { Day } from "../base/day.ts"
import { comply } from "../deadline/comply.ts"
import type { Figures } from "../model/consolidation.ts"
import type { Fact } from "../model/fact.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { ReportsFolder } from "../model/records.ts"
import { officesOf, reportsItself } from "../offices/lines.ts"
import { seenBy } from "../offices/seen-by.ts"
import { planOn } from "../plan/amendments/in-force.ts"
import { type GatheredCell, gather } from "./gather.ts"

/** What came to an agency that sends on what others report to it, as far as their reports lie in the folder, too. */
export interface Below {
  readonly agency: string
  readonly cells: readonly GatheredCell[]
}

/** Those who report to the office and to whom others report, each with what the reports of these make of its form. */
export function belowOf(office: Plan, period: Period, folder: ReportsFolder, asOf: Day): readonly Below[] {
  if (office.office === undefined) return []
  return officesBelow(office, period).map((agency) => {
    const own = seenBy(office, agency)
    const then = own.periods.get(period.id) ?? period
    const plan = planOn(own, then.until)
    return { agency, cells: gather(plan, then, comply(plan, then, folder, asOf)) }
  })
}

/** Of those who report to the office, the ones to whom others report. */
const officesBelow = (office: Plan, period: Period): readonly string[] => {
  const offices = officesOf(office)
  return period.agencies.filter((agency) => agency !== office.consolidator && offices.includes(agency))
}

/**
 * The facts that stand in the figures of those who report to the office, of all levels below: each says in whose figure it is. They are in no
 * sum of the office's own, and end with what an agency answers for itself.
 */
export function factsBelow(
  office: Plan,
  period: Period,
  figuresOf: (plan: Plan, period: Period) => Figures,
): readonly Fact[] {
  if (office.office === undefined) return []
  return officesBelow(office, period).flatMap((agency) => {
    const own = seenBy(office, agency)
    const then = own.periods.get(period.id)
    if (then === undefined) return []
    const { facts, below = [] } = figuresOf(own, then)
    const passed = facts.filter(
      ({ kind, role, id }) =>
        role === "figure" &&
        (kind === "measure" || ((kind === "activity" || kind === "funding") && !reportsItself(office, agency, id))),
    )
    // Where none of their files is here, nothing is to be followed.
    const told = passed.some(({ file }) => file !== null) ? passed : []
    return [...told.map((fact) => ({ ...fact, within: agency })), ...below]
  })
}
