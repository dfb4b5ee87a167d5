import type { Consolidation } from "../model/consolidation.ts"
import type { Block, Chart, Place, Report, ReportTables, Section, Table } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { activitiesTable, activitiesText, activityBlocks } from "./activities.ts"
import { paragraph } from "./cells.ts"
import { attainmentChart } from "./charts/attainment.ts"
import { moneyChart } from "./charts/money.ts"
import { timelinessChart } from "./charts/timeliness.ts"
import { checksText, crossChecksTable, findingBlocks, findingsTable } from "./checks.ts"
import { deadlinesTable, deadlinesText } from "./deadlines.ts"
import { dutiesTable, dutiesText } from "./duties.ts"
import { formulasOf } from "./excel/formulas.ts"
import { timelinessTable } from "./excel/timeliness.ts"
import { workingsTable } from "./excel/workings.ts"
import { figureTables } from "./figure-tables.ts"
import { floorsTable } from "./floors.ts"
import { moreSection } from "./full-tables.ts"
import { fundingByAgencyTable, fundingTable, fundingText } from "./funding.ts"
import { headOf } from "./head.ts"
import { indicatorBlocks, indicatorsTable } from "./indicators.ts"
import { leftOutBlocks } from "./left-out.ts"
import { matrixTable } from "./matrix.ts"
import { narrowed } from "./narrow.ts"
import { notesSection } from "./notes.ts"
import { paperOf } from "./paper.ts"
import { passagesOf } from "./passages.ts"
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
    charts: [attainmentChart(setting), timelinessChart(setting), moneyChart(setting)].flatMap(({ table }) =>
      table.rows.length === 0 ? [] : [table],
    ),
  }
  return {
    lang,
    layout: consolidation.plan.report.layout,
    head: headOf(setting),
    asOf: consolidation.asOf,
    summary: summarySection(setting),
    sections: sectionsOf(setting, tables),
    notes: notesSection(setting),
    more: moreSection(setting, tables),
    paper: paperOf(setting),
    passages: lang === "vi" ? [] : passagesOf(consolidation.plan),
    tables,
    formulas: formulasOf(setting),
  }
}

function sectionsOf(setting: Setting, tables: ReportTables): Section[] {
  const { words } = setting
  const numbered: readonly (readonly [keyof typeof words.sections, "upright" | "wide", readonly Block[]])[] = [
    [
      "deadlines",
      "upright",
      [
        ...deadlinesText(setting),
        ...leftOutBlocks(setting),
        chart(timelinessChart(setting)),
        { kind: "matrix", on: ["page"], table: matrixTable(setting) },
        {
          ...table(
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
          on: behind,
        },
        ...resubmissionBlocks(setting),
      ],
    ],
    ["indicators", "wide", indicatorBlocks(setting)],
    ["activities", "wide", [...activitiesText(setting), ...activityBlocks(setting)]],
    [
      "duties",
      "upright",
      [...dutiesText(setting), { ...table(narrowed(tables.duties, ["agency", "state", "result"])), on: behind }],
    ],
    ["funding", "upright", [...fundingText(setting), chart(moneyChart(setting)), table(tables.funding)]],
    ["checks", "wide", [...checksText(setting), orNone(setting, tables.crossChecks), ...findingBlocks(setting)]],
    ["proposals", "upright", proposalBlocks(setting)],
  ]
  const numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]
  return numbered.map(([id, annex, blocks], i) => ({
    id,
    number: numerals[i] ?? null,
    title: words.sections[id],
    annex,
    blocks: blocks.filter((block) => block.kind !== "chart" || block.chart.bars.length > 0),
  }))
}

/** In a paper behind the signature, elsewhere where it stands. */
const behind: readonly Place[] = ["text", "page", "annex"]

const table = (table: Table): Block<"table"> => ({ kind: "table", table })
const chart = (chart: Chart): Block<"chart"> => ({ kind: "chart", chart })

const orNone = ({ words }: Setting, shown: Table): Block =>
  shown.rows.length === 0 ? paragraph(words.none) : { ...table(shown), on: behind, titled: true }
