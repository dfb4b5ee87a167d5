import type { Block, Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { indicatorAt } from "../addresses.ts"
import { narrowed } from "../narrow.ts"
import { projectTitle, type Setting } from "../setting.ts"
import { indicatorsTable } from "../tables/indicators.ts"
import { indicatorDetail } from "./indicator-detail.ts"

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

const title: Readonly<Record<Lang, string>> = {
  vi: "Kết quả thực hiện chỉ tiêu theo đề án",
  en: "Results by indicator and project",
}

/** Every indicator, project by project. */
export const indicatorsSection = (setting: Setting): Section => ({
  id: "indicators",
  number: null,
  title: title[setting.lang],
  annex: "wide",
  blocks: indicatorBlocks(setting),
})

/** Section II: for each project a table, and its indicators to be opened; in a paper one table of all, as an annex. */
function indicatorBlocks(setting: Setting): Block[] {
  const { consolidation } = setting
  const all = indicatorsTable(setting, new Map())
  const projects = [...consolidation.plan.projects.keys()].flatMap((project): Block[] => {
    const chosen = consolidation.indicators.filter((indicator) => indicator.project === project)
    if (chosen.length === 0) return []
    return [
      { kind: "heading", text: projectTitle(setting, project) },
      { kind: "table", on: ["text", "page"], table: projectTable(setting, project), fixed: true },
      { kind: "details", opens: "figures", items: chosen.map((indicator) => indicatorDetail(setting, indicator)) },
    ]
  })
  const keys = all.columns.map(({ key }) => key).filter((key) => key !== "remark")
  return all.rows.length === 0 ? projects : [...projects, { kind: "table", on: ["annex"], table: narrowed(all, keys) }]
}

/** The lines that figures point at are those of the indicators below: the table's codes lead there. */
function projectTable(setting: Setting, project: string): Table {
  const table = narrowed(indicatorsTable(setting, new Map(), project), readingColumns)
  return {
    ...table,
    title: `${table.title}: ${project}`,
    rows: table.rows.map(({ id, cells, kind }) => ({
      kind,
      id: null,
      cells: cells.map((cell, i) => (i === 0 && id !== null ? { ...cell, to: indicatorAt(id) } : cell)),
    })),
  }
}
