import type { Plan } from "../../model/plan.ts"
import { compareAgencies } from "./agencies.ts"
import type { Change } from "./change.ts"
import { compareFunding, compareFundingRows } from "./funding.ts"
import { compareHead } from "./head.ts"
import { compareIndicators } from "./indicators.ts"
import { compareNotes } from "./notes.ts"
import { compareProjects } from "./projects.ts"
import { compareRegime } from "./regime.ts"
import { compareStatistics } from "./statistics.ts"
import { compareUnits } from "./units.ts"
import { compareActivities, compareDuties, compareStatuses } from "./work.ts"

/**
 * What `after` says otherwise than `before`, each change with its level. Plans are compared, not texts: comments, order, quoting and the files that
 * things stand in make no difference. What follows from another change is told with it, not again.
 */
export const compare = (before: Plan, after: Plan): Change[] => [
  ...compareHead(before, after),
  ...compareRegime(before, after),
  ...compareStatuses(before, after),
  ...compareAgencies(before, after),
  ...compareUnits(before, after),
  ...compareProjects(before, after),
  ...compareIndicators(before, after),
  ...compareStatistics(before, after),
  ...compareActivities(before, after),
  ...compareDuties(before, after),
  ...compareFunding(before, after),
  ...compareFundingRows(before, after),
  ...compareNotes(before, after),
]
