import type { Block, ListItem } from "../model/report.ts"
import { verdictLead } from "./kinds/lead.ts"
import { narrowed } from "./narrow.ts"
import { lowerFirst, projectTitle, type Setting } from "./setting.ts"
import { indicatorsTable } from "./tables/indicators.ts"
import { verdictReadings, verdictRemarks, verdictSentence } from "./verdict.ts"

/** The sentences stand below the table, so it goes without the remark. */
const readingColumns = [
  "code",
  "item",
  "numerator",
  "denominator",
  "percent",
  "bounds",
  "target",
  "next",
  "heard",
  "verdict",
]

/** Section II: a table and the verdicts' sentences for each project. */
export function indicatorsText(setting: Setting): Block[] {
  const { consolidation } = setting
  return [...consolidation.plan.projects.keys()].flatMap((project): Block[] => {
    const chosen = consolidation.indicators.filter((indicator) => indicator.project === project)
    if (chosen.length === 0) return []
    const items = chosen.map((indicator): ListItem => {
      const lead = verdictLead(setting, indicator)
      return {
        lead: { text: `${indicator.id} – ${lead.text}:`, tone: lead.tone },
        text: lowerFirst(verdictSentence(setting, indicator)),
        under: [...verdictRemarks(setting, indicator), ...verdictReadings(setting, indicator)],
      }
    })
    return [
      { kind: "heading", text: projectTitle(setting, project) },
      { kind: "table", table: narrowed(indicatorsTable(setting, new Map(), project), readingColumns) },
      { kind: "list", items },
    ]
  })
}
