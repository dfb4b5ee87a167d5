import type { Unit } from "../../model/agency.ts"
import type { PlanDraft } from "./draft.ts"

/** The units of the files by their codes. */
export const unitsOf = ({ units }: Pick<PlanDraft, "units">): ReadonlyMap<string, Unit> =>
  new Map(
    (units?.value?.units ?? []).map(({ memberships, ...unit }) => [
      unit.code,
      {
        ...unit,
        memberships: memberships.map(({ agency, unit, ...named }) => ({
          ...(unit ? { unit } : { agency: agency ?? "" }),
          ...named,
        })),
      },
    ]),
  )
