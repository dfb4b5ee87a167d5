import { addDays, type Day } from "../base/day.ts"
import { compareText } from "../base/order.ts"
import type { Unit } from "../model/agency.ts"
import type { UnitInPeriod } from "../model/period.ts"

/** Where a unit is on a day: what it is called, whose it is, and what it is in below its agency. */
export type UnitPlace = Pick<UnitInPeriod, "name" | "agency" | "within">

type Units = ReadonlyMap<string, Pick<Unit, "memberships">>

/** What a unit is in on a day; null: nothing. */
export const membershipOn = (day: Day, units: Units, code: string) =>
  units
    .get(code)
    ?.memberships.find(({ from, until }) => (from === null || from <= day) && (until === null || until >= day)) ?? null

/** Is any unit in another one? */
export const unitsNest = ({ units }: { readonly units: Units }): boolean =>
  [...units.values()].some(({ memberships }) => memberships.some((membership) => "unit" in membership))

/** Follows a unit up to its agency; null where it belongs nowhere on that day, or its way comes round to itself. */
export function placeOn(day: Day, units: Units, code: string, passed: readonly string[] = []): UnitPlace | null {
  const membership = passed.includes(code) ? null : membershipOn(day, units, code)
  if (membership === null) return null
  const name = `${membership.type} ${membership.name}`
  if ("agency" in membership) return { name, agency: membership.agency }
  const upper = placeOn(day, units, membership.unit, [...passed, code])
  if (upper === null) return null
  const within = [{ code: membership.unit, name: upper.name }, ...(upper.within ?? [])]
  return { name, agency: upper.agency, within }
}

/** Orders the units of an agency: each behind what it is in, those of one place by their code. */
export const unitKey = ({ code, within = [] }: Pick<UnitInPeriod, "code" | "within">): string =>
  [...within.map((upper) => upper.code).reverse(), code].join(" ")

/** The days on which something changes for a unit, or for one that it is in. */
export function turningDays(units: Units, code: string): readonly Day[] {
  const reached = new Set([code])
  const days = new Set<Day>()
  for (const one of reached)
    for (const membership of units.get(one)?.memberships ?? []) {
      if (membership.from !== null) days.add(membership.from)
      if (membership.until !== null) days.add(addDays(membership.until, 1))
      if ("unit" in membership) reached.add(membership.unit)
    }
  return [...days].sort(compareText)
}

/** Where a unit belongs from one day to another, inclusive; null is open. */
export interface UnitSpan extends UnitPlace {
  readonly from: Day | null
  readonly until: Day | null
}

/** Where a unit belongs, one time after another: for each of its memberships, parted where something changes above it. */
export function spansOf(units: Units, code: string): readonly UnitSpan[] {
  const turning = turningDays(units, code)
  return (units.get(code)?.memberships ?? []).flatMap(({ from, until }) => {
    const inside = turning.filter((day) => (from === null || day > from) && (until === null || day <= until))
    const ends = [...inside.map((day) => addDays(day, -1)), until]
    return [from, ...inside].flatMap((start, i): UnitSpan[] => {
      const end = ends[i] ?? null
      const place = placeOn(start ?? end ?? inside[0] ?? anyDay, units, code)
      return place === null ? [] : [{ ...place, from: start, until: end }]
    })
  })
}

/** Of what never changes any day will do. */
const anyDay = "2000-01-01"
