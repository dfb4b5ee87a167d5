import type { Setting } from "../figures/setting.ts"
import { activitiesTable } from "../figures/tables/activities.ts"
import { activityTotalsTable } from "../figures/tables/activity-totals.ts"
import { belowTable } from "../figures/tables/below.ts"
import { crossChecksTable } from "../figures/tables/cross-checks.ts"
import { deadlinesTable } from "../figures/tables/deadlines.ts"
import { dutiesTable } from "../figures/tables/duties.ts"
import { figureTables } from "../figures/tables/figures.ts"
import { findingsTable } from "../figures/tables/findings.ts"
import { floorsTable } from "../figures/tables/floors.ts"
import { fundingTable } from "../figures/tables/funding.ts"
import { fundingByAgencyTable } from "../figures/tables/funding-by-agency.ts"
import { indicatorsTable } from "../figures/tables/indicators.ts"
import { reachedTable } from "../figures/tables/reached.ts"
import { resubmissionsTable } from "../figures/tables/resubmissions.ts"
import { sourcesTable } from "../figures/tables/sources.ts"
import { hasStatistics, statisticsTable } from "../figures/tables/statistics.ts"
import { timelinessTable } from "../figures/tables/timeliness.ts"
import { verdictsTable } from "../figures/tables/verdicts.ts"
import { workingsTable } from "../figures/tables/workings.ts"
import { workedOf } from "../figures/workings/whole.ts"
import { proposalsTable } from "./tasks/table.ts"

/** Every table of the report in full. */
export function tablesOf(setting: Setting) {
  const worked = workedOf(setting)
  return {
    verdicts: verdictsTable(setting, worked),
    proposals: proposalsTable(setting),
    deadlines: deadlinesTable(setting),
    /** How many agencies reported when, and their shares of those due. */
    timeliness: timelinessTable(setting),
    /** What agencies changed by sending again. */
    resubmissions: resubmissionsTable(setting),
    indicators: indicatorsTable(setting, worked),
    /** Measure by agency, one table for each level of agencies that are sources. */
    figures: figureTables(setting),
    floors: floorsTable(setting),
    /** The share of each unit, where one is asked of it; without rows where none is. */
    reached: reachedTable(setting),
    /** What each agency said of each activity; and of all together, one row an activity. */
    activities: activitiesTable(setting),
    activityTotals: activityTotalsTable(setting),
    duties: dutiesTable(setting),
    funding: fundingTable(setting),
    fundingByAgency: fundingByAgencyTable(setting),
    crossChecks: crossChecksTable(setting),
    findings: findingsTable(setting),
    sources: sourcesTable(setting),
    /** What stands behind those of agencies that send on others' figures; without rows where there is none. */
    below: belowTable(setting),
    /** How verdicts follow from the sums, step by step. */
    workings: workingsTable(setting, worked),
    /** What the plan asks beside its indicators; null: nothing. */
    statistics: hasStatistics(setting) ? statisticsTable(setting) : null,
  }
}

export type ReportTables = ReturnType<typeof tablesOf>
