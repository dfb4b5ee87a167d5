import type { Block, Section } from "../../../model/report.ts"
import type { Lang } from "../../../model/words.ts"
import { tableBlock } from "../../blocks.ts"
import { attainmentChart } from "../../charts/attainment.ts"
import { yearsChart } from "../../charts/years.ts"
import { narrowed } from "../../narrow.ts"
import type { Setting } from "../../setting.ts"
import { indicatorsTable } from "../../tables/indicators.ts"
import { annexLabel } from "./annexes.ts"

const title: Readonly<Record<Lang, string>> = { vi: "Kết quả thực hiện các chỉ tiêu", en: "The indicators" }

/** What stands in the report's sentences is left out. */
const columns = ["item", "numerator", "denominator", "percent", "bounds", "target", "next", "heard", "verdict"]

/** Annex I: every indicator, drawn and in a table. */
export const indicatorsAnnex = (setting: Setting): Section => ({
  id: "annex-indicators",
  role: "annex",
  label: annexLabel(setting, "indicators"),
  title: title[setting.lang],
  lies: "wide",
  blocks: [
    { ...tableBlock(narrowed(indicatorsTable(setting, new Map()), ["code", ...columns])), fixed: true },
    { kind: "chart", chart: attainmentChart(setting) },
    ...overYears(setting),
  ],
})

/** Of a stage: what each year came to. */
function overYears(setting: Setting): Block[] {
  const chart = yearsChart(setting)
  return chart.bars.length === 0 ? [] : [{ kind: "chart", chart }]
}
