import type { Plan } from "../model/plan.ts"
import type { Change } from "./change.ts"
import { compareAgencies } from "./compare-agencies.ts"
import { compareFunding, compareHead, compareNotes } from "./compare-head.ts"
import { compareIndicators } from "./compare-indicators.ts"
import { compareProjects } from "./compare-projects.ts"
import { compareRegime } from "./compare-regime.ts"
import { compareUnits } from "./compare-units.ts"
import { compareActivities, compareDuties, compareFundingRows } from "./compare-work.ts"

/**
 * What `after` says otherwise than `before`, each change with its level. Plans are compared, not texts: comments, order, quoting and the files that
 * things stand in make no difference. What follows from another change is told with it, not again.
 */
export const compare = (before: Plan, after: Plan): Change[] => [
  ...compareHead(before, after),
  ...compareRegime(before, after),
  ...compareAgencies(before, after),
  ...compareUnits(before, after),
  ...compareProjects(before, after),
  ...compareIndicators(before, after),
  ...compareActivities(before, after),
  ...compareDuties(before, after),
  ...compareFunding(before, after),
  ...compareFundingRows(before, after),
  ...compareNotes(before, after),
]
