import type { Plan } from "../../model/plan.ts"
import { spansOf } from "../../offices/units.ts"
import type { ItemKind } from "../../plan/schema/lists.ts"
import { unitInFull } from "../../vocabulary/units.ts"

const textOf = (item: { readonly text: string } | undefined) => item?.text
const nameOf = (item: { readonly name: string } | undefined) => item?.name

/** The name that a unit had last; of one in another unit with what it was in. */
function unitNamed({ units }: Plan, id: string): string | undefined {
  const last = units.get(id)?.memberships.at(-1)
  if (last === undefined || "agency" in last) return last?.name
  const place = spansOf(units, id).at(-1)
  return place === undefined ? last.name : unitInFull(place)
}

/** What people call an item besides its id; nothing where it has no other name. */
const names: Readonly<Record<ItemKind, (plan: Plan, id: string) => string | undefined>> = {
  objective: ({ objectives }, id) => textOf(objectives.get(id)),
  solution: ({ solutions }, id) => textOf(solutions.get(id)),
  "funding-source": ({ funding }, id) => nameOf(funding.sources.get(id)),
  "period-kind": ({ regime, term }, id) =>
    regime.kinds
      .find((kind) => kind.id === id)
      ?.name.vi.replace(" {year}", "")
      .replace("{from}", String(term.from))
      .replace("{until}", String(term.until)),
  "agency-level": ({ agencyLevels }, id) => nameOf(agencyLevels.get(id)),
  agency: ({ agencies }, id) => nameOf(agencies.get(id)),
  group: ({ groups }, id) => nameOf(groups.get(id)),
  duty: ({ duties }, id) => textOf(duties.get(id)),
  "unit-level": ({ levels }, id) => nameOf(levels.find((level) => level.id === id)),
  unit: unitNamed,
  project: ({ projects }, id) => nameOf(projects.get(id)),
  "sub-project": ({ subProjects }, id) => nameOf(subProjects.get(id)),
  activity: ({ activities }, id) => textOf(activities.get(id)),
  indicator: ({ indicators }, id) => textOf(indicators.get(id)),
  measure: ({ measures }, id) => textOf(measures.get(id)),
  "cross-check": ({ crossChecks }, id) => textOf(crossChecks.find((check) => check.id === id)),
  dimension: ({ dimensions }, id) => nameOf(dimensions.get(id)),
  breakdown: ({ measures }, id) => textOf(measures.get(id)),
  status: ({ statuses }, id) => statuses.find((status) => status.id === id)?.name.vi,
  category: ({ measures }, id) => textOf(measures.get(id)),
  "statistics-table": ({ statistics }, id) => statistics.get(id)?.title,
  amendment: () => undefined,
}

/** How an annex names items, those that only one of two plans has included. */
export interface Naming {
  readonly item: (kind: ItemKind, id: string) => string | null
  /** Agencies by their names and measures by the codes that forms print, wherever a sentence has their ids. */
  readonly inWords: (sentence: string) => string
}

export function namingOf(before: Plan, after: Plan): Naming {
  const words = new Map(
    [before, after].flatMap(({ agencies, measures }) => [
      ...[...agencies.values()].map(({ id, name }) => [id, name] as const),
      ...[...measures.values()].map(({ id, code }) => [id, code] as const),
    ]),
  )
  return {
    item: (kind, id) => names[kind](before, id) ?? names[kind](after, id) ?? null,
    inWords: (sentence) => sentence.replace(/[\w./-]*[\w-]/g, (word) => words.get(word) ?? word),
  }
}
