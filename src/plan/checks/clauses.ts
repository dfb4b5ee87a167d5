import type { TextPlace } from "../../model/place.ts"
import type { NodePath, YamlDocument } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"

interface Claused {
  readonly id?: string
  readonly clause?: string | null | undefined
}

/** Items that do not say where in the decision they stand: by their id, else by the name of their key. */
export function missingClauses(draft: PlanDraft): { readonly item: string; readonly at: TextPlace }[] {
  const found: { item: string; at: TextPlace }[] = []
  const look = (document: YamlDocument<unknown>, item: Claused, ...path: NodePath) => {
    if (!item.clause) found.push({ item: item.id ?? path.join("/"), at: document.at([...path, "clause"]) })
  }
  const each = (document: YamlDocument<unknown>, list: readonly Claused[] | null | undefined, ...path: NodePath) => {
    for (const [index, item] of (list ?? []).entries()) look(document, item, ...path, index)
  }
  const { plan, agencies } = draft
  if (plan?.value) {
    const { decision, term, viewpoints, generalObjective, scope, objectives, solutions, funding, regime, errata } =
      plan.value
    look(plan, decision, "decision")
    each(plan, decision.bases, "decision", "bases")
    each(plan, decision.articles, "decision", "articles")
    look(plan, term, "term")
    each(plan, viewpoints, "viewpoints")
    if (generalObjective) look(plan, generalObjective, "generalObjective")
    each(plan, scope, "scope")
    each(plan, objectives, "objectives")
    each(plan, solutions, "solutions")
    if (funding.sources.length > 0) look(plan, funding, "funding")
    if (funding.mechanism) look(plan, funding.mechanism, "funding", "mechanism")
    look(plan, regime, "regime")
    each(plan, regime.kinds, "regime", "kinds")
    each(plan, errata, "errata")
  }
  if (agencies?.value) {
    each(agencies, agencies.value.agencies, "agencies")
    each(agencies, agencies.value.groups, "groups")
    each(agencies, agencies.value.duties, "duties")
  }
  for (const document of draft.projects) {
    if (!document.value) continue
    const { subProjects, activities, indicators } = document.value
    look(document, document.value)
    each(document, activities, "activities")
    each(document, indicators, "indicators")
    for (const [index, sub] of (subProjects ?? []).entries()) {
      look(document, sub, "subProjects", index)
      each(document, sub.activities, "subProjects", index, "activities")
    }
  }
  // What the decision does not ask for stands on something else, which its reading says.
  for (const [index, table] of (draft.statistics?.value?.tables ?? []).entries())
    if (draft.statistics && !table.reading && !draft.statistics.value?.reading)
      look(draft.statistics, table, "tables", index)
  return found
}
