import type { PlanDraft } from "./draft.ts"
import { duplicates } from "./items.ts"
import { missingLeads } from "./leads.ts"
import { unknownReferences } from "./references.ts"
import { sourceFaults } from "./sources.ts"
import { disorderedMilestones, missingTargets } from "./targets.ts"

const any = (found: Iterable<unknown>): boolean => [...found].length > 0

/** Is there something in the files that no plan can be built from? */
export const unbuildable = (draft: PlanDraft): boolean =>
  draft.faults.length > 0 ||
  any(duplicates(draft)) ||
  any(unknownReferences(draft)) ||
  any(missingLeads(draft)) ||
  any(sourceFaults(draft)) ||
  any(missingTargets(draft)) ||
  any(disorderedMilestones(draft))
