import type { Consolidation } from "../model/consolidation.ts"
import type { Block, Report, ReportTables, Section } from "../model/report.ts"
import type { Table } from "../model/table.ts"
import type { Lang } from "../model/words.ts"
import { activitiesText, activityBlocks } from "./activities.ts"
import { paragraph } from "./cells.ts"
import { checksText, findingBlocks } from "./checks.ts"
import { deadlinesText } from "./deadlines.ts"
import { dutiesText } from "./duties.ts"
import { fundingText } from "./funding.ts"
import { headOf } from "./head.ts"
import { indicatorsText } from "./indicators.ts"
import { leftOutBlocks } from "./left-out.ts"
import { narrowed } from "./narrow.ts"
import { notesSection } from "./notes.ts"
import { proposalBlocks } from "./proposals.ts"
import { resubmissionBlocks } from "./resubmissions.ts"
import { type Setting, settingOf } from "./setting.ts"
import { summarySection } from "./summary.ts"
import { activitiesTable } from "./tables/activities.ts"
import { attainmentChartTable } from "./tables/charts/attainment.ts"
import { reportingChartTable } from "./tables/charts/reporting.ts"
import { spendingChartTable } from "./tables/charts/spending.ts"
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
    charts: [attainmentChartTable(setting), reportingChartTable(setting), spendingChartTable(setting)].filter(
      ({ rows }) => rows.length > 0,
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
    tables,
  }
}

function sectionsOf(setting: Setting, tables: ReportTables): Section[] {
  const { words } = setting
  const numbered: readonly (readonly [keyof typeof words.sections, readonly Block[]])[] = [
    [
      "deadlines",
      [
        ...deadlinesText(setting),
        ...leftOutBlocks(setting),
        table(
          narrowed(tables.deadlines, [
            "position",
            "agency",
            "state",
            "sent",
            "version",
            "answered",
            "asked",
            "quality",
          ]),
        ),
        ...resubmissionBlocks(setting),
      ],
    ],
    ["indicators", indicatorsText(setting)],
    ["activities", [...activitiesText(setting), ...activityBlocks(setting)]],
    ["duties", [...dutiesText(setting), table(narrowed(tables.duties, ["agency", "state", "result"]))]],
    ["funding", [...fundingText(setting), table(tables.funding)]],
    ["checks", [...checksText(setting), orNone(setting, tables.crossChecks), ...findingBlocks(setting)]],
    ["proposals", proposalBlocks(setting)],
  ]
  const numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]
  return numbered.map(([id, blocks], i) => ({ id, number: numerals[i] ?? null, title: words.sections[id], blocks }))
}

const table = (table: Table): Block => ({ kind: "table", table })

const orNone = ({ words }: Setting, shown: Table): Block =>
  shown.rows.length === 0 ? paragraph(words.none) : table(shown)
