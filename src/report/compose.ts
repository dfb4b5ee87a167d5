import { isVietnamese } from "../base/vietnamese.ts"
import { attainmentChart } from "../figures/charts/attainment.ts"
import { moneyChart } from "../figures/charts/money.ts"
import { timelinessChart } from "../figures/charts/timeliness.ts"
import { yearsChart } from "../figures/charts/years.ts"
import { type Setting, settingOf } from "../figures/setting.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { Report, Section, SectionParts, SectionRole } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { headOf } from "./head.ts"
import { paperOf } from "./paper.ts"
import { activitiesAnnex } from "./sections/annexes/activities.ts"
import { type Annex, annexesOf, annexLabel, hasAnnex } from "./sections/annexes/annexes.ts"
import { dutiesAnnex } from "./sections/annexes/duties.ts"
import { fundingAnnex } from "./sections/annexes/funding.ts"
import { indicatorsAnnex } from "./sections/annexes/indicators.ts"
import { reportingAnnex } from "./sections/annexes/reporting.ts"
import { statisticsAnnex } from "./sections/annexes/statistics.ts"
import { withheldAnnex } from "./sections/annexes/withheld.ts"
import { evaluationSection } from "./sections/evaluation.ts"
import { fundingSection } from "./sections/funding.ts"
import { moreSection } from "./sections/more.ts"
import { checksSection } from "./sections/office/checks.ts"
import { notesSection } from "./sections/office/notes.ts"
import { opinionsSection } from "./sections/office/opinions.ts"
import { leftOutBlocks, receptionSection } from "./sections/office/reception.ts"
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
  const { plan } = consolidation
  const setting = settingOf(consolidation, lang)
  const tables = tablesOf(setting)
  const head = headOf(setting)
  const summary = summarySection(setting, tables.verdicts)
  const notes = notesSection(setting)
  return {
    lang,
    layout: plan.report.layout,
    head,
    sections: [
      sectionOf("screen", "summary", null, summary),
      ...bodyOf(setting),
      ...annexesOf(setting).map((annex) =>
        sectionOf("annex", `annex-${annex}`, annexLabel(setting, annex), annexParts[annex](setting)),
      ),
      sectionOf("office", "reception", null, receptionSection(setting)),
      sectionOf("office", "tasks", null, tasksSection(setting)),
      sectionOf("office", "checks", null, checksSection(setting, tables.crossChecks)),
      sectionOf("office", "opinions", null, opinionsSection(setting)),
      sectionOf("office", "notes", null, notes),
      sectionOf("screen", "more", null, moreSection(setting, tables)),
    ],
    paper: paperOf(setting),
    // The plan's own texts stay Vietnamese on a report in another language.
    passages: lang === "vi" ? [] : [...new Set(vietnameseIn(plan))],
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

const sectionOf = (role: SectionRole, id: string, label: string | null, parts: SectionParts): Section => ({
  id,
  role,
  label,
  ...parts,
})

const numerals = ["I", "II", "III", "IV", "V", "VI"] as const

/** I to VI, in the order of an official report; of what the plan does not ask nothing is said. */
const bodyOf = (setting: Setting): Section[] =>
  Object.entries({
    situation: situationSection(setting),
    results: resultsSection(setting),
    ...(hasAnnex(setting, "funding") ? { funding: fundingSection(setting) } : {}),
    evaluation: evaluationSection(setting),
    outlook: outlookSection(setting),
    requests: requestsSection(setting),
  }).map(([id, parts], i) => sectionOf("body", id, numerals[i] ?? null, parts))

const annexParts: Readonly<Record<Annex, (setting: Setting) => SectionParts>> = {
  indicators: indicatorsAnnex,
  activities: activitiesAnnex,
  duties: dutiesAnnex,
  funding: fundingAnnex,
  reporting: reportingAnnex,
  statistics: statisticsAnnex,
  withheld: withheldAnnex,
}

/** Every text in a value that has a letter of Vietnamese, however deep. */
function* vietnameseIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (isVietnamese(value)) yield value
  } else if (value instanceof Map) for (const one of value.values()) yield* vietnameseIn(one)
  else if (Array.isArray(value) || value instanceof Set) for (const one of value) yield* vietnameseIn(one)
  else if (value !== null && typeof value === "object") for (const one of Object.values(value)) yield* vietnameseIn(one)
}
