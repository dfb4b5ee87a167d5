import { chartBlocks, paragraph, tableBlock } from "../../../figures/blocks.ts"
import { moneyChart } from "../../../figures/charts/money.ts"
import type { Setting } from "../../../figures/setting.ts"
import { fundingTable } from "../../../figures/tables/funding.ts"
import type { SectionParts } from "../../../model/report.ts"
import { narrowed } from "../../narrow.ts"

const vi = {
  title: "Kinh phí thực hiện",
  read: (unit: string, column: string, _area: string) =>
    `Đơn vị: ${unit}. Số liệu chưa gồm các cơ quan, các mục chưa báo cáo; chưa báo cáo không được coi là 0. Cột “${column}” là số của cơ quan tài chính, chỉ để đối chiếu, không cộng vào tổng.`,
}

const en: typeof vi = {
  title: "Funding",
  read: (unit, _column, area) =>
    `Unit: ${unit}. Sums are over the agencies that gave a figure; a blank is not 0. The ${area}'s allocations are the finance department's, for comparison, and not added.`,
}

const own = { vi, en }

const columns = ["source", "allocated", "spent", "rate", "province", "heard"]

/** Annex IV: money by project and source, drawn and in a table. */
export function fundingAnnex(setting: Setting): SectionParts {
  const { lang, words, nouns, plan } = setting
  return {
    title: own[lang].title,
    blocks: [
      paragraph(own[lang].read(plan.funding.unit, words.columns.allocatedBy(nouns), nouns.area)),
      tableBlock(narrowed(fundingTable(setting), columns)),
      ...chartBlocks(moneyChart(setting)),
    ],
  }
}
