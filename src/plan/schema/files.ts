import { agenciesFile, calendarFile, unitsFile } from "./agencies.ts"
import { amendmentFile } from "./amendment.ts"
import { crossChecksFile } from "./cross-checks.ts"
import { planFile } from "./plan.ts"
import { projectFile } from "./projects.ts"
import { statisticsFile } from "./statistics.ts"

/** The schema of each kind of file of a plan. JSON Schemas are generated from them. */
export const planSchemas = {
  plan: planFile,
  agencies: agenciesFile,
  units: unitsFile,
  "cross-checks": crossChecksFile,
  calendar: calendarFile,
  project: projectFile,
  statistics: statisticsFile,
  amendment: amendmentFile,
}

export type PlanFileKind = keyof typeof planSchemas
