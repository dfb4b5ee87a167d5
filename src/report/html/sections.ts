import type { Block, Report, Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import { indicatorAt } from "../addresses.ts"
import { projectTitle, type Setting } from "../setting.ts"
import { blockHtml, blocksHtml } from "./blocks.ts"
import { drillHtml } from "./drill.ts"
import { escapeHtml } from "./escape.ts"
import { grouped } from "./grouped.ts"
import { matrixTable } from "./matrix.ts"
import { tableHtml, type Writing } from "./table.ts"

/** What the parts of the page are written from. */
export interface Page {
  readonly report: Report
  readonly setting: Setting
  readonly writing: Writing
}

export const sectionHtml = (id: string, title: string, parts: readonly string[]): string =>
  `<section id="${sectionId(id)}" aria-labelledby="${sectionId(id)}-h">
<h2 id="${sectionId(id)}-h">${escapeHtml(title)}</h2>
${parts.join("\n")}
</section>`

export const sectionId = (id: string): string => `part-${id}`

export const sectionTitle = ({ number, title }: Section): string => (number === null ? title : `${number}. ${title}`)

/** A numbered section: as the report has it, but for the parts that the page can show better. */
export function numberedHtml(page: Page, section: Section): string {
  const { writing, report } = page
  const blocks = (list: readonly Block[]) => blocksHtml(writing, list)
  const title = sectionTitle(section)
  switch (section.id) {
    case "deadlines": {
      const at = section.blocks.findIndex((block) => block.kind === "table")
      const before = at < 0 ? section.blocks : section.blocks.slice(0, at)
      return sectionHtml(section.id, title, [
        ...blocks(before),
        tableHtml(writing, matrixTable(page.setting, writing.words), { sorts: false }),
        ...(at < 0 ? [] : blocks(section.blocks.slice(at))),
      ])
    }
    case "indicators":
      return sectionHtml(section.id, title, indicatorParts(page, section))
    case "activities":
      // One table instead of one for each sub-project, so that it can be searched.
      return sectionHtml(section.id, title, [
        ...blocks(section.blocks.filter(({ kind }) => kind === "paragraph")),
        tableHtml(writing, grouped(report.tables.activities)),
      ])
    default:
      return sectionHtml(section.id, title, blocks(section.blocks))
  }
}

/** Each project's table, and its indicators to be opened in place of the list of sentences. */
function indicatorParts({ setting, writing }: Page, { blocks }: Section): string[] {
  const { words } = writing
  const { consolidation } = setting
  const buttons = `<p class="screen" hidden><button type="button" data-open="yes">${escapeHtml(words.openAll)}</button> <button type="button" data-open="no">${escapeHtml(words.closeAll)}</button></p>`
  const projects = [...consolidation.plan.projects.keys()].filter((project) =>
    consolidation.indicators.some((indicator) => indicator.project === project),
  )
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))
  const parts = projects.flatMap((project, i) => {
    const table = tables[i]
    return [
      `<h3>${writing.language.text(projectTitle(setting, project))}</h3>`,
      ...(table === undefined ? [] : [blockHtml(writing, { kind: "table", table: pointing(table, project) })]),
      ...consolidation.indicators
        .filter((indicator) => indicator.project === project)
        .map((indicator) => drillHtml(setting, writing, indicator)),
    ]
  })
  return [
    `<p class="screen">${escapeHtml(words.drill)}</p>`,
    `<p class="paper">${escapeHtml(words.drillNotPrinted)}</p>`,
    buttons,
    ...parts,
  ]
}

/** The table's codes point at the indicators below. */
const pointing = (table: Table, project: string): Table => ({
  ...table,
  title: `${table.title}: ${project}`,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, i) => (i === 0 && row.id !== null ? { ...cell, to: indicatorAt(row.id) } : cell)),
  })),
})
