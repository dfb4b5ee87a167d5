import { fold, nearest, withoutFinal } from "../../base/text.ts"
import type { Agency } from "../../model/agency.ts"
import type { Plan } from "../../model/plan.ts"

/** Whom a text names: one agency, or none, with those it may mean: ids of agencies, and names of others that the plan warns of. */
export type NamedAgency =
  | { readonly kind: "agency"; readonly agency: string }
  | { readonly kind: "unknown"; readonly candidates: readonly string[] }

/** The agency of an id, a name or an alias, whatever its case and tone-mark style; texts that the plan calls ambiguous, or that two agencies
 * answer to, name nobody. Near misses are candidates, to be asked about. */
export function nameAgency(plan: Plan, typed: string): NamedAgency {
  const text = withoutFinal(fold(typed), ".,;:")
  const agencies = [...plan.agencies.values()]
  for (const [ambiguous, candidates] of plan.ambiguous)
    if (fold(ambiguous) === text)
      return {
        kind: "unknown",
        candidates: candidates.map((name) => agencies.find((agency) => agency.name === name)?.id ?? name),
      }
  const named = agencies.filter((agency) => namesOf(agency).some((name) => fold(name) === text))
  const [only] = named
  if (only && named.length === 1) return { kind: "agency", agency: only.id }
  if (named.length > 1) return { kind: "unknown", candidates: named.map((agency) => agency.id) }
  return { kind: "unknown", candidates: near(text, agencies) }
}

const namesOf = ({ id, name, aliases }: Agency): readonly string[] => [id, name, ...aliases]

/** Agencies whose name stands within the text, else the one whose name is near to it. */
function near(text: string, agencies: readonly Agency[]): readonly string[] {
  if (text === "") return []
  const within = agencies.filter(({ name }) => text.includes(fold(name)))
  if (within.length > 0) return within.map((agency) => agency.id)
  const close = nearest(text, agencies.flatMap(namesOf))
  return agencies.filter((agency) => close !== null && namesOf(agency).includes(close)).map((agency) => agency.id)
}

/** Can the text be meant for this agency? It names it, or it is a fuller or slightly different writing of its name and of no other's. */
export function mayName(plan: Plan, typed: string, agency: string): boolean {
  const named = nameAgency(plan, typed)
  return named.kind === "agency" ? named.agency === agency : named.candidates.includes(agency)
}

/** The owed period of an id or a name in either language; null for any other text. */
export function namePeriod(plan: Plan, typed: string): string | null {
  const text = withoutFinal(fold(typed), ".,;:")
  for (const { id, name } of plan.periods.values())
    if ([id, name.vi, name.en].some((known) => fold(known) === text)) return id
  return null
}
