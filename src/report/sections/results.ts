import type { Block, Section } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { projectTitle } from "../../vocabulary/titles.ts"
import { heading, minorHeading, paragraph } from "../blocks.ts"
import type { Setting } from "../setting.ts"
import { activityItems } from "./activity-results.ts"
import { annexLabel } from "./annexes/annexes.ts"
import { indicatorDetail } from "./indicator-detail.ts"

const vi = {
  title: "Kết quả thực hiện các đề án",
  numbered: (number: number, title: string) => `${number}. ${title}`,
  activities: "a) Nội dung hoạt động",
  indicators: "b) Chỉ tiêu",
  noIndicators: "Kế hoạch không đặt chỉ tiêu cho đề án này.",
  see: (indicators: string, activities: string, duties: string) =>
    `Chi tiết các chỉ tiêu tại ${indicators}, nội dung hoạt động tại ${activities}, nhiệm vụ chưa hoàn thành tại ${duties}.`,
  noActivities: "Kế hoạch không giao nội dung hoạt động cho đề án này.",
}

const en: typeof vi = {
  title: "Results by project",
  numbered: (number, title) => `${number}. ${title}`,
  activities: "a) Activities",
  indicators: "b) Indicators",
  noIndicators: "The plan sets no indicator for this project.",
  see: (indicators, activities, duties) =>
    `Indicators in full in ${indicators}, activities in ${activities}, duties not finished in ${duties}.`,
  noActivities: "The plan names no activity for this project.",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Section II: project by project, what was done and what came of it. */
export const resultsSection = (setting: Setting): Section => ({
  id: "results",
  role: "body",
  label: "II",
  title: own[setting.lang].title,
  blocks: [
    paragraph(
      own[setting.lang].see(
        annexLabel(setting, "indicators"),
        annexLabel(setting, "activities"),
        annexLabel(setting, "duties"),
      ),
    ),
    ...[...setting.consolidation.plan.projects.keys()].flatMap((project, i) => projectBlocks(setting, project, i + 1)),
  ],
})

function projectBlocks(setting: Setting, project: string, number: number): Block[] {
  const say = own[setting.lang]
  const activities = activityItems(setting, project)
  const indicators = setting.consolidation.indicators.filter((indicator) => indicator.project === project)
  return [
    heading(say.numbered(number, projectTitle(setting, project))),
    minorHeading(say.activities),
    activities.length === 0 ? paragraph(say.noActivities) : { kind: "list", items: activities },
    minorHeading(say.indicators),
    indicators.length === 0
      ? paragraph(say.noIndicators)
      : {
          kind: "details",
          opens: "figures",
          items: indicators.map((indicator) => indicatorDetail(setting, indicator)),
        },
  ]
}
