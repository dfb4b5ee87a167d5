import type { Unit } from "../../model/agency.ts"
import type { PlanDraft } from "./draft.ts"

/** The units of the files by their codes. */
export const unitsOf = ({ units }: Pick<PlanDraft, "units">): ReadonlyMap<string, Unit> =>
  new Map(
    (units?.value?.units ?? []).map(({ code, level, population, memberships }) => [
      code,
      {
        code,
        level,
        population: population ?? null,
        memberships: memberships.map(({ agency, unit, from, until, ...named }) => ({
          ...(unit ? { unit } : { agency: agency ?? "" }),
          ...named,
          from: from ?? null,
          until: until ?? null,
        })),
      },
    ]),
  )
