import type { Consolidation } from "../model/consolidation.ts"
import type { Block, Report, ReportTables, Section, Table } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { activitiesTable, activitiesText, activityBlocks } from "./activities.ts"
import { paragraph } from "./cells.ts"
import { checksText, crossChecksTable, findingBlocks, findingsTable } from "./checks.ts"
import { deadlinesTable, deadlinesText } from "./deadlines.ts"
import { dutiesTable, dutiesText } from "./duties.ts"
import { chartTables } from "./excel/chart-tables.ts"
import { formulasOf } from "./excel/formulas.ts"
import { timelinessTable } from "./excel/timeliness.ts"
import { workingsTable } from "./excel/workings.ts"
import { figureTables } from "./figure-tables.ts"
import { floorsTable } from "./floors.ts"
import { fundingByAgencyTable, fundingTable, fundingText } from "./funding.ts"
import { headOf } from "./head.ts"
import { indicatorsTable, indicatorsText } from "./indicators.ts"
import { leftOutBlocks } from "./left-out.ts"
import { narrowed } from "./narrow.ts"
import { notesSection } from "./notes.ts"
import { proposalBlocks, proposalsTable } from "./proposals.ts"
import { resubmissionBlocks, resubmissionsTable } from "./resubmissions.ts"
import { type Setting, settingOf } from "./setting.ts"
import { sourcesTable } from "./sources.ts"
import { summarySection, verdictsTable } from "./summary.ts"

/** The province's report on a period in one language: what every writer prints. The same consolidation gives the same report. */
export function compose(consolidation: Consolidation, lang: Lang): Report {
  const setting = settingOf(consolidation, lang)
  const tables: ReportTables = {
    verdicts: verdictsTable(setting),
    deadlines: deadlinesTable(setting),
    timeliness: timelinessTable(setting),
    resubmissions: resubmissionsTable(setting),
    indicators: indicatorsTable(setting),
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
    workings: workingsTable(setting),
    charts: chartTables(setting),
  }
  return {
    lang,
    layout: consolidation.plan.report.layout,
    head: headOf(setting),
    asOf: consolidation.asOf,
    summary: summarySection(setting),
    sections: sectionsOf(setting, tables),
    notes: notesSection(setting),
    tables,
    formulas: formulasOf(setting),
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
