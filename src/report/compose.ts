import type { Chart } from "../model/chart.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { Block, Place, Report, Section } from "../model/report.ts"
import type { Table } from "../model/table.ts"
import type { Lang } from "../model/words.ts"
import { activitiesText, activityBlocks } from "./activities.ts"
import { paragraph } from "./cells.ts"
import { attainmentChart } from "./charts/attainment.ts"
import { moneyChart } from "./charts/money.ts"
import { timelinessChart } from "./charts/timeliness.ts"
import { checksText, findingBlocks } from "./checks.ts"
import { deadlinesText } from "./deadlines.ts"
import { dutiesText } from "./duties.ts"
import { moreSection } from "./full-tables.ts"
import { fundingText } from "./funding.ts"
import { headOf } from "./head.ts"
import { indicatorBlocks } from "./indicators.ts"
import { leftOutBlocks } from "./left-out.ts"
import { matrixTable } from "./matrix.ts"
import { narrowed } from "./narrow.ts"
import { notesSection } from "./notes.ts"
import { paperOf } from "./paper.ts"
import { passagesOf } from "./passages.ts"
import { proposalBlocks } from "./proposals.ts"
import { resubmissionBlocks } from "./resubmissions.ts"
import { type Setting, settingOf } from "./setting.ts"
import { summarySection } from "./summary.ts"
import { type ReportTables, tablesOf } from "./tables/tables.ts"
import { workbookOf } from "./workbook/workbook.ts"

/** The province's report on a period in one language: what every writer prints. The same consolidation gives the same report. */
export function compose(consolidation: Consolidation, lang: Lang): Report {
  const setting = settingOf(consolidation, lang)
  const tables = tablesOf(setting)
  const head = headOf(setting)
  const summary = summarySection(setting, tables.verdicts)
  const notes = notesSection(setting)
  return {
    lang,
    layout: consolidation.plan.report.layout,
    head,
    summary,
    sections: sectionsOf(setting, tables),
    notes,
    more: moreSection(setting, tables),
    paper: paperOf(setting),
    passages: lang === "vi" ? [] : passagesOf(consolidation.plan),
    workbook: workbookOf(setting, {
      head,
      summary,
      notes,
      leftOut: leftOutBlocks(setting).filter(({ kind }) => kind === "list"),
      charts: [attainmentChart(setting), timelinessChart(setting), moneyChart(setting)],
      tables,
    }),
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
