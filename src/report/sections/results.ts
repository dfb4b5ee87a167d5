import { capital, lowerFirst } from "../../base/text.ts"
import { heading, minorHeading, paragraph, plainList } from "../../figures/blocks.ts"
import type { Setting } from "../../figures/setting.ts"
import type { Block, SectionParts } from "../../model/report.ts"
import { projectTitle } from "../../vocabulary/titles.ts"
import { activityItems } from "./activity-results.ts"
import { annexLabel, hasAnnex } from "./annexes/annexes.ts"
import { indicatorDetail } from "./indicator-detail.ts"

const vi = {
  title: "Kết quả thực hiện các đề án",
  activities: "a) Nội dung hoạt động",
  indicators: "b) Chỉ tiêu",
  noIndicators: "Kế hoạch không đặt chỉ tiêu cho đề án này.",
  see: (places: readonly string[]) => `Chi tiết tại ${places.join(", ")}.`,
  has: { indicators: "chỉ tiêu", activities: "nội dung hoạt động", duties: "nhiệm vụ" },
  noActivities: "Kế hoạch không giao nội dung hoạt động cho đề án này.",
}

const en: typeof vi = {
  title: "Results by project",
  activities: "a) Activities",
  indicators: "b) Indicators",
  noIndicators: "the plan sets none for this project.",
  see: (places) => `In full: ${places.join(", ")}.`,
  has: { indicators: "indicators", activities: "activities", duties: "duties" },
  noActivities: "The plan names no activity for this project.",
}

const own = { vi, en }

/** Section II: project by project, what was done and what came of it. */
export const resultsSection = (setting: Setting): SectionParts => ({
  title: own[setting.lang].title,
  blocks: [
    paragraph(
      own[setting.lang].see(
        (["indicators", "activities", "duties"] as const)
          .filter((annex) => hasAnnex(setting, annex))
          .map((annex) => `${annexLabel(setting, annex)} (${own[setting.lang].has[annex]})`),
      ),
    ),
    ...[...setting.consolidation.plan.projects.keys()].flatMap((project, i) => projectBlocks(setting, project, i + 1)),
  ],
})

function projectBlocks(setting: Setting, project: string, number: number): Block[] {
  const say = own[setting.lang]
  const indicators = setting.consolidation.indicators.filter((indicator) => indicator.project === project)
  const both = hasAnnex(setting, "activities")
  return [
    heading(`${number}. ${projectTitle(setting, project)}`),
    ...(both ? activityBlocks(setting, project) : []),
    ...(indicators.length === 0
      ? [both ? minorParagraph(say.indicators, say.noIndicators) : paragraph(capital(say.noIndicators))]
      : [
          ...(both ? [minorHeading(say.indicators)] : []),
          {
            kind: "details" as const,
            items: indicators.map((indicator) => indicatorDetail(setting, indicator)),
          },
        ]),
  ]
}

/** A heading of the second rank with its text on the same line. */
const minorParagraph = (title: string, text: string): Block => ({
  kind: "paragraph",
  lead: { text: `${title}:`, tone: "plain" },
  text,
  minor: true,
})

/** Told project by project, where there are no sub-projects to tell apart, they follow their heading on its line. */
function activityBlocks(setting: Setting, project: string): Block[] {
  const say = own[setting.lang]
  const items = activityItems(setting, project)
  const [first] = items
  if (first === undefined) return [minorHeading(say.activities), paragraph(say.noActivities)]
  if (items.length > 1 || first.lead !== null) return [minorHeading(say.activities), { kind: "list", items }]
  return [
    minorParagraph(say.activities, lowerFirst(first.text)),
    ...(first.under.length === 0 ? [] : [plainList(first.under)]),
  ]
}
