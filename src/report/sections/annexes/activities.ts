import { paragraph, tableBlock } from "../../../figures/blocks.ts"
import type { Setting } from "../../../figures/setting.ts"
import { activityTotalsTable } from "../../../figures/tables/activity-totals.ts"
import type { SectionParts } from "../../../model/report.ts"
import { nothingReported, statusCounts } from "../answers.ts"

const vi = {
  title: "Kết quả thực hiện nội dung hoạt động",
  told: (activities: string, entries: string, parts: readonly string[]) =>
    `${activities} nội dung, ${entries} lượt cơ quan báo cáo: ${parts.join("; ")}. Số ở các cột là số cơ quan.`,
}

const en: typeof vi = {
  title: "The activities",
  told: (activities, entries, parts) =>
    `Activities ${activities}, answers ${entries}: ${parts.join("; ")}. The columns count agencies.`,
}

const own = { vi, en }

/** Annex II: a row for each activity. */
export function activitiesAnnex(setting: Setting): SectionParts {
  const { lang, print, consolidation } = setting
  const answers = consolidation.activities.flatMap(({ agencies }) => agencies)
  const activities = print.counted(consolidation.plan.activities.size)
  const told = own[lang].told(activities, print.counted(answers.length), statusCounts(setting, answers))
  return {
    title: own[lang].title,
    lies: "wide",
    blocks: [paragraph(answers.length === 0 ? nothingReported[lang] : told), tableBlock(activityTotalsTable(setting))],
  }
}
