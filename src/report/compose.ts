import type { Consolidation } from "../model/consolidation.ts"
import type { Report, Section } from "../model/report.ts"
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
import { leftOutBlocks } from "./sections/left-out.ts"
import { moreSection } from "./sections/more.ts"
import { notesSection } from "./sections/notes.ts"
import { proposalsSection } from "./sections/proposals.ts"
import { summarySection } from "./sections/summary.ts"
import { type Setting, settingOf } from "./setting.ts"
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
