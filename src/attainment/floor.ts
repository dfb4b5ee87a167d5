import type { FloorUnits, ShortUnit } from "../model/attainment.ts"
import type { Verdict } from "./verdict.ts"

/** A unit that has its own floor: the province (`tinh`), an agency, a commune. */
export interface FloorUnit {
  readonly unit: string
  readonly measure: string
  /** null: missing, or not to be used. */
  readonly value: number | null
  readonly atLeast: number
}

/** Units at their floor, the short ones, and the silent. Surplus never offsets. */
export function surveyUnits(units: readonly FloorUnit[]): FloorUnits {
  const short: ShortUnit[] = []
  const silent: string[] = []
  let met = 0
  for (const { unit, measure, value, atLeast } of units)
    if (value === null) silent.push(unit)
    else if (value < atLeast) short.push({ unit, measure, value, atLeast })
    else met++
  return { met, expected: units.length, short, silent }
}

/** Attained only if every unit is at its floor; one below it decides, whoever is silent. */
export function judgeFloor({ met, expected, short, silent }: FloorUnits): Verdict {
  if (met + short.length === 0) return "no-data"
  if (short.length > 0) return "not-attained"
  return silent.length > 0 || met < expected ? "inconclusive" : "attained"
}
