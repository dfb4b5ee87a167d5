import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"

/** Projects and sub-projects that nobody leads. */
export function* missingLeads(draft: PlanDraft): Generator<{ readonly id: string; readonly at: TextPlace }> {
  for (const { value, at } of draft.projects) {
    if (!value) continue
    if (!value.lead) yield { id: value.id, at: at(["lead"]) }
    for (const [i, { id, lead }] of value.subProjects.entries())
      if (!lead) yield { id, at: at(["subProjects", i, "lead"]) }
  }
}
