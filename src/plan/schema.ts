import { agenciesFile, calendarFile, unitsFile } from "./schema-agencies.ts"
import { planFile } from "./schema-plan.ts"
import { crossChecksFile, projectFile } from "./schema-projects.ts"

/** The schema of each kind of file of a plan. JSON Schemas are generated from them. */
export const planSchemas = {
  plan: planFile,
  agencies: agenciesFile,
  units: unitsFile,
  "cross-checks": crossChecksFile,
  calendar: calendarFile,
  project: projectFile,
}

export type PlanFileKind = keyof typeof planSchemas
