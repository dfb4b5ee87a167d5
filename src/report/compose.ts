import type { Consolidation } from "../model/consolidation.ts"
import type { Report, ReportTables, Section } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { attainmentChart } from "./charts/attainment.ts"
import { moneyChart } from "./charts/money.ts"
import { timelinessChart } from "./charts/timeliness.ts"
import { headOf } from "./head.ts"
import { paperOf } from "./paper.ts"
import { passagesOf } from "./passages.ts"
import { activitiesSection } from "./sections/activities.ts"
import { checksSection } from "./sections/checks.ts"
import { deadlinesSection } from "./sections/deadlines.ts"
import { dutiesSection } from "./sections/duties.ts"
import { fundingSection } from "./sections/funding.ts"
import { indicatorsSection } from "./sections/indicators.ts"
import { moreSection } from "./sections/more.ts"
import { notesSection } from "./sections/notes.ts"
import { proposalsSection } from "./sections/proposals.ts"
import { summarySection } from "./sections/summary.ts"
import { type Setting, settingOf } from "./setting.ts"
import { activitiesTable } from "./tables/activities.ts"
import { crossChecksTable } from "./tables/cross-checks.ts"
import { deadlinesTable } from "./tables/deadlines.ts"
import { dutiesTable } from "./tables/duties.ts"
import { figureTables } from "./tables/figures.ts"
import { findingsTable } from "./tables/findings.ts"
import { floorsTable } from "./tables/floors.ts"
import { fundingTable } from "./tables/funding.ts"
import { fundingByAgencyTable } from "./tables/funding-by-agency.ts"
import { indicatorsTable } from "./tables/indicators.ts"
import { proposalsTable } from "./tables/proposals.ts"
import { resubmissionsTable } from "./tables/resubmissions.ts"
import { sourcesTable } from "./tables/sources.ts"
import { timelinessTable } from "./tables/timeliness.ts"
import { verdictsTable } from "./tables/verdicts.ts"
import { workingsTable } from "./tables/workings.ts"
import { workedOf } from "./workings/whole.ts"

/** The province's report on a period in one language: what every writer prints. The same consolidation gives the same report. */
export function compose(consolidation: Consolidation, lang: Lang): Report {
  const setting = settingOf(consolidation, lang)
  const worked = workedOf(setting)
  const tables: ReportTables = {
    verdicts: verdictsTable(setting, worked),
    deadlines: deadlinesTable(setting),
    timeliness: timelinessTable(setting),
    resubmissions: resubmissionsTable(setting),
    indicators: indicatorsTable(setting, worked),
    figures: figureTables(setting),
    floors: floorsTable(setting),
    activities: activitiesTable(setting),
    duties: dutiesTable(setting),
    funding: fundingTable(setting),
    fundingByAgency: fundingByAgencyTable(setting),
    crossChecks: crossChecksTable(setting),
    findings: findingsTable(setting),
    proposals: proposalsTable(setting),
    sources: sourcesTable(setting),
    workings: workingsTable(setting, worked),
    charts: [attainmentChart(setting), timelinessChart(setting), moneyChart(setting)].flatMap(({ table }) =>
      table.rows.length === 0 ? [] : [table],
    ),
  }
  return {
    lang,
    layout: consolidation.plan.report.layout,
    head: headOf(setting),
    asOf: consolidation.asOf,
    summary: summarySection(setting, tables.verdicts),
    sections: sectionsOf(setting, tables),
    notes: notesSection(setting),
    more: moreSection(setting, tables),
    paper: paperOf(setting),
    passages: lang === "vi" ? [] : passagesOf(consolidation.plan),
    tables,
  }
}

/** In the order of an official report, numbered. */
const sectionsOf = (setting: Setting, tables: ReportTables): Section[] =>
  [
    deadlinesSection(setting, tables.deadlines),
    indicatorsSection(setting),
    activitiesSection(setting),
    dutiesSection(setting, tables.duties),
    fundingSection(setting, tables.funding),
    checksSection(setting, tables.crossChecks),
    proposalsSection(setting),
  ].map((section, i) => ({ ...section, number: numerals[i] ?? null }))

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]
