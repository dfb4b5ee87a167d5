import type { Decision } from "../../model/decision.ts"
import type { FloorUnits, ShortUnit, TallyNumbers } from "../../model/kinds.ts"
import { judge } from "../decision.ts"
import { type Answered, numberOf, sourcesOf } from "../sources.ts"
import { shownAs, targetsAt } from "../target.ts"
import { nothingAsked, statusesOf } from "../verdict.ts"
import { byOneDecision, headOf, type Kind } from "./kind.ts"

/** Attained only if every unit is at its floor; one below it decides, whoever is silent. */
export const eachAtLeast: Decision<keyof TallyNumbers> = [
  [[["heard", "=", 0]], "no-data"],
  [[["below", ">", 0]], "not-attained"],
  [[["heard", "<", "expected"]], "inconclusive"],
  [[], "attained"],
]

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

export const tallyUnits = ({ met, expected, short }: FloorUnits): TallyNumbers => ({
  expected,
  heard: met + short.length,
  n: met,
  below: short.length,
})

const shown = shownAs(({ floors }: { readonly floors: ReadonlyMap<string, number> }) => ({
  atLeast: Object.fromEntries(floors),
}))

export const floor: Kind<"floor"> = {
  ...byOneDecision,
  attain(question) {
    const { plan, indicator, period, totals } = question
    const { inForce, next, against } = targetsAt(indicator, period)
    const answers: Answered[] = []
    const all: FloorUnit[] = []
    for (const [measure, atLeast] of against?.goal.floors ?? []) {
      const sources = sourcesOf(totals, measure)
      for (const source of sources) {
        const value = numberOf(source)
        const level = plan.agencyLevels.get(plan.agencies.get(source.agency)?.level ?? "")
        // One agency that counts for its whole level stands for that level's unit: the province.
        const whole = sources.length === 1 ? (level?.unit ?? null) : null
        all.push({ unit: source.unit ?? whole ?? source.agency, measure, value, atLeast })
        answers.push({ agency: source.agency, heard: value !== null })
      }
    }
    const units = surveyUnits(all)
    const judged = judge<TallyNumbers>(against === null ? nothingAsked : eachAtLeast, tallyUnits(units))
    return {
      ...headOf(question, judged.verdict, statusesOf(inForce !== null), answers),
      kind: "floor",
      target: shown(inForce),
      next: shown(next),
      judged,
      units,
    }
  },
  publishable: (attainment, { some, isUnit }) => ({
    ...attainment,
    judged: some ? null : attainment.judged,
    units: {
      ...attainment.units,
      short: attainment.units.short.filter(({ measure, unit }) => !isUnit(measure, unit)),
    },
  }),
}
