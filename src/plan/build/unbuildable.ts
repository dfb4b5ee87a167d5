import { earlyDues } from "../checks/due.ts"
import { duplicates } from "../checks/items.ts"
import { missingLeads } from "../checks/leads.ts"
import { overlaps } from "../checks/memberships.ts"
import { ambiguousNames } from "../checks/names.ts"
import { nestingFaults } from "../checks/nesting.ts"
import { unknownReferences } from "../checks/references.ts"
import { lineFaults } from "../checks/reporting.ts"
import { sourceFaults } from "../checks/sources.ts"
import { disorderedMilestones, missingTargets } from "../checks/targets.ts"
import { unfit } from "../checks/unfit.ts"
import type { PlanDraft } from "./draft.ts"

const any = (found: Iterable<unknown>): boolean => [...found].length > 0

/** Is there something in the files that no plan can be built from, or from which one would go wrong: days, names or units that are not clear? */
export const unbuildable = (draft: PlanDraft): boolean =>
  draft.faults.length > 0 ||
  any(duplicates(draft)) ||
  any(unknownReferences(draft)) ||
  any(missingLeads(draft)) ||
  any(sourceFaults(draft)) ||
  any(unfit(draft)) ||
  any(missingTargets(draft)) ||
  any(disorderedMilestones(draft)) ||
  any(earlyDues(draft)) ||
  any(lineFaults(draft)) ||
  any(ambiguousNames(draft)) ||
  any(overlaps(draft)) ||
  any(nestingFaults(draft))
