import { chartBlocks, tableBlock } from "../../../figures/blocks.ts"
import { attainmentChart } from "../../../figures/charts/attainment.ts"
import { yearsChart } from "../../../figures/charts/years.ts"
import type { Setting } from "../../../figures/setting.ts"
import { indicatorsTable } from "../../../figures/tables/indicators.ts"
import type { SectionParts } from "../../../model/report.ts"
import type { Table } from "../../../model/table.ts"
import { narrowed, toldColumns } from "../../narrow.ts"

const title = { vi: "Kết quả thực hiện các chỉ tiêu", en: "The indicators" }

/** What stands in the report's sentences is left out. */
const columns = ["item", "numerator", "denominator", "percent", "bounds", "target", "next", "heard", "verdict"]

/** Annex I: every indicator, drawn and in a table; of a stage also what each year came to. */
export const indicatorsAnnex = (setting: Setting): SectionParts => ({
  title: title[setting.lang],
  lies: "wide",
  blocks: [
    { ...tableBlock(resultsTable(setting)), fixed: true },
    { kind: "chart", chart: attainmentChart(setting) },
    ...chartBlocks(yearsChart(setting)),
  ],
})

/** A column in which nothing stands is left out: half a year has no target in force, a stage none that comes next. */
function resultsTable(setting: Setting): Table {
  const table = indicatorsTable(setting, new Map())
  const told = toldColumns(table)
  return narrowed(table, ["code", ...columns.filter((key) => told.includes(key))])
}
