import { paragraph, tableBlock } from "../../../figures/blocks.ts"
import type { Setting } from "../../../figures/setting.ts"
import { statisticsTable } from "../../../figures/tables/statistics.ts"
import type { SectionParts } from "../../../model/report.ts"
import type { NounsSaid } from "../../../vocabulary/nouns.ts"

const vi = {
  title: "Số liệu thống kê",
  read: ({ area }: NounsSaid) =>
    `Số của toàn ${area} là tổng số của các cơ quan đã báo cáo; chưa báo cáo không được coi là 0.`,
  overlap: (names: string) => `Một trường hợp có thể thuộc nhiều loại ở tiêu thức ${names}: không cộng các loại lại.`,
}

const en: typeof vi = {
  title: "Statistics",
  read: ({ area }) => `The ${area}'s figures are sums over the agencies that reported; a blank is not 0.`,
  overlap: (names) => `A case may be in several categories of ${names}: they are not added up.`,
}

const own = { vi, en }

/** The annex behind the others: what the plan asks beside its indicators. */
export function statisticsAnnex(setting: Setting): SectionParts {
  const say = own[setting.lang]
  const overlapping = [...setting.plan.dimensions.values()].filter(({ overlap }) => overlap).map(({ name }) => name)
  const texts = [say.read(setting.nouns), ...(overlapping.length === 0 ? [] : [say.overlap(overlapping.join(", "))])]
  return { title: say.title, blocks: [paragraph(texts.join(" ")), tableBlock(statisticsTable(setting))] }
}
