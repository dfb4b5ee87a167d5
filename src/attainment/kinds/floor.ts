import type { Decision } from "../../model/decision.ts"
import type { FloorUnits, ShortUnit, TallyNumbers } from "../../model/kinds.ts"
import { judge } from "../decision.ts"
import { numberOf, sourcesOf } from "../sources.ts"
import { nothingAsked } from "../verdict.ts"
import { byOneDecision, type Kind } from "./kind.ts"

/** Attained only if every unit is at its floor; one below it decides, whoever is silent. */
export const eachAtLeast: Decision<keyof TallyNumbers> = [
  [[["heard", "=", 0]], "no-data"],
  [[["below", ">", 0]], "not-attained"],
  [[["heard", "<", "expected"]], "inconclusive"],
  [[], "attained"],
]

/** A unit that has its own floor: the province (`tinh`), an agency, a commune. */
interface FloorUnit {
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

export const tallyUnits = ({ met, expected, short }: FloorUnits): TallyNumbers => ({
  expected,
  heard: met + short.length,
  n: met,
  below: short.length,
})

export const floor: Kind<"floor"> = {
  ...byOneDecision,
  shown: ({ floors }) => ({ atLeast: Object.fromEntries(floors) }),
  attain({ plan, totals }, { goal, head }) {
    const all = [...(goal?.floors ?? [])].flatMap(([measure, atLeast]) =>
      sourcesOf(totals, measure).map((source, _, sources) => {
        const level = plan.agencyLevels.get(plan.agencies.get(source.agency)?.level ?? "")
        // One agency that counts for its whole level stands for that level's unit: the province.
        const whole = sources.length === 1 ? (level?.unit ?? null) : null
        const unit = source.unit ?? whole ?? source.agency
        return { agency: source.agency, unit, measure, value: numberOf(source), atLeast }
      }),
    )
    const units = surveyUnits(all)
    const judged = judge<TallyNumbers>(goal === null ? nothingAsked : eachAtLeast, tallyUnits(units))
    const answers = all.map(({ agency, value }) => ({ agency, heard: value !== null }))
    return { ...head(judged.verdict, answers), judged, units }
  },
  publishable: (attainment, hidden) => ({
    ...byOneDecision.publishable(attainment, hidden),
    units: {
      ...attainment.units,
      short: attainment.units.short.filter(({ measure, unit }) => !hidden.isUnit(measure, unit)),
    },
  }),
}
