import { comply } from "../../deadline/comply.ts"
import type { Compliance } from "../../model/compliance.ts"
import type { Period } from "../../model/period.ts"
import type { ConsolidationCase } from "../subjects.ts"

/** The periods whose reports a consolidation's figures stand on, with their obligations: its own; of a stage, its years too. */
export function periodsUnder({ figures, folder }: ConsolidationCase): readonly (readonly [Period, Compliance])[] {
  const { plan, period, asOf, compliance } = figures
  const years = period.span === "stage" ? period.parts.flatMap((id) => plan.periods.get(id) ?? []) : []
  return [
    ...years.map((year): readonly [Period, Compliance] => [year, comply(plan, year, folder, asOf)]),
    [period, compliance],
  ]
}
