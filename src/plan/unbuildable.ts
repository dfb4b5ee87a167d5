import type { PlanDraft } from "./draft.ts"
import { earlyDues } from "./due.ts"
import { duplicates } from "./items.ts"
import { missingLeads } from "./leads.ts"
import { overlaps } from "./memberships.ts"
import { ambiguousNames } from "./names.ts"
import { unknownReferences } from "./references.ts"
import { sourceFaults } from "./sources.ts"
import { disorderedMilestones, missingTargets } from "./targets.ts"

const any = (found: Iterable<unknown>): boolean => [...found].length > 0

/** Is there something in the files that no plan can be built from, or from which one would go wrong: days, names or units that are not clear? */
export const unbuildable = (draft: PlanDraft): boolean =>
  draft.faults.length > 0 ||
  any(duplicates(draft)) ||
  any(unknownReferences(draft)) ||
  any(missingLeads(draft)) ||
  any(sourceFaults(draft)) ||
  any(missingTargets(draft)) ||
  any(disorderedMilestones(draft)) ||
  any(earlyDues(draft)) ||
  any(ambiguousNames(draft)) ||
  any(overlaps(draft))
