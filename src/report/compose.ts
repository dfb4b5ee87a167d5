import { attainmentChart } from "../figures/charts/attainment.ts"
import { moneyChart } from "../figures/charts/money.ts"
import { timelinessChart } from "../figures/charts/timeliness.ts"
import { yearsChart } from "../figures/charts/years.ts"
import { type Setting, settingOf } from "../figures/setting.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { Report, Section } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { headOf } from "./head.ts"
import { paperOf } from "./paper.ts"
import { passagesOf } from "./passages.ts"
import { activitiesAnnex } from "./sections/annexes/activities.ts"
import { hasAnnex } from "./sections/annexes/annexes.ts"
import { dutiesAnnex } from "./sections/annexes/duties.ts"
import { fundingAnnex } from "./sections/annexes/funding.ts"
import { indicatorsAnnex } from "./sections/annexes/indicators.ts"
import { reportingAnnex } from "./sections/annexes/reporting.ts"
import { withheldAnnexes } from "./sections/annexes/withheld.ts"
import { evaluationSection } from "./sections/evaluation.ts"
import { fundingSection } from "./sections/funding.ts"
import { moreSection } from "./sections/more.ts"
import { checksSection } from "./sections/office/checks.ts"
import { leftOutBlocks } from "./sections/office/left-out.ts"
import { notesSection } from "./sections/office/notes.ts"
import { opinionsSection } from "./sections/office/opinions.ts"
import { receptionSection } from "./sections/office/reception.ts"
import { tasksSection } from "./sections/office/tasks.ts"
import { outlookSection } from "./sections/outlook.ts"
import { requestsSection } from "./sections/requests.ts"
import { resultsSection } from "./sections/results.ts"
import { situationSection } from "./sections/situation.ts"
import { summarySection } from "./sections/summary.ts"
import { tablesOf } from "./tables.ts"
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
    sections: [
      summary,
      ...bodyOf(setting),
      ...annexesOf(setting),
      receptionSection(setting),
      tasksSection(setting),
      checksSection(setting, tables.crossChecks),
      opinionsSection(setting),
      notes,
      moreSection(setting, tables),
    ],
    paper: paperOf(setting),
    passages: lang === "vi" ? [] : passagesOf(consolidation.plan),
    workbook: workbookOf(setting, {
      head,
      summary,
      notes,
      leftOut: leftOutBlocks(setting).filter(({ kind }) => kind === "list"),
      charts: [attainmentChart(setting), timelinessChart(setting), moneyChart(setting), yearsChart(setting)],
      tables,
    }),
  }
}

const numerals = ["I", "II", "III", "IV", "V", "VI"] as const

/** I to VI, in the order of an official report; of what the plan does not ask nothing is said. */
const bodyOf = (setting: Setting): Section[] =>
  [
    situationSection(setting),
    resultsSection(setting),
    ...(hasAnnex(setting, "funding") ? [fundingSection(setting)] : []),
    evaluationSection(setting),
    outlookSection(setting),
    requestsSection(setting),
  ].map((section, i) => ({ ...section, label: numerals[i] ?? null }))

const annexesOf = (setting: Setting): Section[] => [
  indicatorsAnnex(setting),
  ...(hasAnnex(setting, "activities") ? [activitiesAnnex(setting)] : []),
  ...(hasAnnex(setting, "duties") ? [dutiesAnnex(setting)] : []),
  ...(hasAnnex(setting, "funding") ? [fundingAnnex(setting)] : []),
  reportingAnnex(setting),
  ...withheldAnnexes(setting),
]
