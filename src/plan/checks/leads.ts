import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"

/** Projects and sub-projects that nobody leads. */
export function* missingLeads(draft: PlanDraft): Generator<{ readonly id: string; readonly at: TextPlace }> {
  for (const document of draft.projects) {
    if (!document.value) continue
    if (!document.value.lead) yield { id: document.value.id, at: document.at(["lead"]) }
    for (const [i, { id, lead }] of (document.value.subProjects ?? []).entries())
      if (!lead) yield { id, at: document.at(["subProjects", i, "lead"]) }
  }
}
