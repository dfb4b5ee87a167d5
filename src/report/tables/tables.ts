import type { LevelTable, Table } from "../../model/table.ts"
import type { Setting } from "../setting.ts"
import { workedOf } from "../workings/whole.ts"
import { activitiesTable } from "./activities.ts"
import { activityTotalsTable } from "./activity-totals.ts"
import { crossChecksTable } from "./cross-checks.ts"
import { deadlinesTable } from "./deadlines.ts"
import { dutiesTable } from "./duties.ts"
import { figureTables } from "./figures.ts"
import { findingsTable } from "./findings.ts"
import { floorsTable } from "./floors.ts"
import { fundingTable } from "./funding.ts"
import { fundingByAgencyTable } from "./funding-by-agency.ts"
import { indicatorsTable } from "./indicators.ts"
import { proposalsTable } from "./proposals.ts"
import { resubmissionsTable } from "./resubmissions.ts"
import { sourcesTable } from "./sources.ts"
import { timelinessTable } from "./timeliness.ts"
import { verdictsTable } from "./verdicts.ts"
import { workingsTable } from "./workings.ts"

/** Every table of the report in full. */
export interface ReportTables {
  readonly verdicts: Table
  readonly proposals: Table
  readonly deadlines: Table
  /** How many agencies reported when, and their shares of those due. */
  readonly timeliness: Table
  /** What agencies changed by sending again. */
  readonly resubmissions: Table
  readonly indicators: Table
  /** Measure by agency, one table for each level of agencies that are sources. */
  readonly figures: readonly LevelTable[]
  readonly floors: Table
  /** What each agency said of each activity; and of all together, one row an activity. */
  readonly activities: Table
  readonly activityTotals: Table
  readonly duties: Table
  readonly funding: Table
  readonly fundingByAgency: Table
  readonly crossChecks: Table
  readonly findings: Table
  readonly sources: Table
  /** How verdicts follow from the sums, step by step. */
  readonly workings: Table
}

export function tablesOf(setting: Setting): ReportTables {
  const worked = workedOf(setting)
  return {
    verdicts: verdictsTable(setting, worked),
    deadlines: deadlinesTable(setting),
    timeliness: timelinessTable(setting),
    resubmissions: resubmissionsTable(setting),
    indicators: indicatorsTable(setting, worked),
    figures: figureTables(setting),
    floors: floorsTable(setting),
    activities: activitiesTable(setting),
    activityTotals: activityTotalsTable(setting),
    duties: dutiesTable(setting),
    funding: fundingTable(setting),
    fundingByAgency: fundingByAgencyTable(setting),
    crossChecks: crossChecksTable(setting),
    findings: findingsTable(setting),
    proposals: proposalsTable(setting),
    sources: sourcesTable(setting),
    workings: workingsTable(setting, worked),
  }
}
