import { allocatorCell } from "../../consolidation/allocator.ts"
import type { Consolidation, FundingReport } from "../../model/consolidation.ts"
import type { Table, TableRow } from "../../model/table.ts"
import { activityLine, allocationLine, fundingLine, rowId } from "../addresses.ts"
import { column, dataRow, none, numberCell, textCell } from "../cells.ts"
import { narrowed } from "../narrow.ts"
import { agencyName, lowerFirst, type Setting } from "../setting.ts"
import { escapeHtml } from "./escape.ts"
import { grouped } from "./grouped.ts"
import { type Page, sectionHtml } from "./sections.ts"
import { tableHtml } from "./table.ts"

/** Tables in full, each closed until it is wanted; on paper what is open, and a line that says what is not. */
export function moreHtml({ report, setting, writing }: Page): string {
  const { words, print, language } = writing
  const { tables } = report
  const all = [
    { ...tables.deadlines, id: "all-deadlines" },
    ...tables.figures,
    tables.floors,
    activitySources(tables.sources, setting, words.activitySources),
    fundingSources(tables.fundingByAgency, setting),
  ].filter(({ rows }) => rows.length > 0)
  const parts = all.map((table) => {
    const count = table.rows.filter(({ kind }) => kind === "data").length
    return `<details><summary>${language.text(table.title)} (${escapeHtml(words.rows(print.number(count)))})</summary>\n${tableHtml(writing, table)}\n</details>`
  })
  return sectionHtml("more", words.more, [
    `<p class="screen">${escapeHtml(words.moreWith)}</p>`,
    `<p class="paper">${escapeHtml(words.moreNotPrinted)}</p>`,
    ...parts,
  ])
}

/** The lines of the page's own tables that figures on activities and funding point at, by the rows of the sources. */
export function numberLines({ consolidation }: Setting): readonly (readonly [row: string, line: string])[] {
  const activities = consolidation.activities.flatMap(({ id, agencies }) =>
    agencies.flatMap(({ agency, quantity }) => (quantity === null ? [] : [activityLine(id, agency)])),
  )
  return [
    ...activities.map((line) => [rowId("sources", line), line] as const),
    ...consolidation.funding.flatMap(({ id }) =>
      allocationLines(consolidation, id).map((line) => [rowId("sources", line), line] as const),
    ),
    ...consolidation.funding.flatMap(({ id, agencies }) =>
      agencies.flatMap((report) =>
        (["allocated", "spent"] as const).map(
          (column) => [rowId("sources", fundingLine(id, report, column)), reportLine(id, report)] as const,
        ),
      ),
    ),
  ]
}

/** The lines of the sources that tell of activities; the indicators' stand below each of them. */
function activitySources(sources: Table, { consolidation }: Setting, title: string): Table {
  const own = new Set(consolidation.activities.map(({ id }) => id))
  const rows = sources.rows.filter(({ cells: [code] }) => code?.kind === "text" && own.has(code.text))
  const kept = ["code", "item", "agency", "value", "file", "sheet", "cell"]
  return { ...grouped(narrowed({ ...sources, rows }, kept)), id: "activity-sources", title }
}

const reportLine = (id: string, { agency, period }: FundingReport): string => rowId(id, agency, period)

/** The line of what the allocator gave to a row in all, where one cell says it. */
function allocationLines(consolidation: Consolidation, id: string): string[] {
  const { allocator } = consolidation.plan.funding
  const told = allocator !== null && allocatorCell(consolidation, id) !== null
  return told ? [allocationLine(id, allocator, consolidation.period.id)] : []
}

/** What each agency entered for each row of the funding, with the cells that it stands in. */
function fundingSources({ id, title }: Table, setting: Setting): Table {
  const { consolidation, words } = setting
  const c = words.columns
  const staged = consolidation.period.span === "stage"
  const rowOf = (id: string, source: string, report: FundingReport): TableRow =>
    dataRow(
      [
        textCell(id),
        textCell(source),
        textCell(agencyName(setting, report.agency)),
        ...(staged ? [textCell(report.period)] : []),
        numberCell(report.allocated),
        numberCell(report.spent),
        textCell(report.file),
        textCell(report.sheet),
        textCell([report.allocatedCell, report.spentCell].filter((cell) => cell !== null).join(", ")),
      ],
      reportLine(id, report),
    )
  return grouped({
    id,
    title,
    columns: [
      column("code", c.code, 18),
      column("source", c.source, 34),
      column("agency", c.agency, 34),
      ...(staged ? [column("period", c.period, 10, "center")] : []),
      column("allocated", c.allocated, 14, "right"),
      column("spent", c.spent, 14, "right"),
      column("file", c.file, 30),
      column("sheet", c.sheet, 12),
      column("cell", c.cell, 12, "center"),
    ],
    rows: consolidation.funding.flatMap(({ id, source, agencies, provinceAllocated }) => {
      const name = consolidation.plan.funding.sources.get(source)?.name ?? source
      const place = allocatorCell(consolidation, id)
      const province = allocationLines(consolidation, id).map((line) =>
        dataRow(
          [
            textCell(id),
            textCell(name),
            textCell(`${agencyName(setting, consolidation.plan.funding.allocator ?? "")}: ${lowerFirst(c.province)}`),
            ...(staged ? [textCell(consolidation.period.id)] : []),
            numberCell(provinceAllocated),
            none,
            textCell(place?.file ?? null),
            textCell(place?.sheet ?? null),
            textCell(place?.cell ?? null),
          ],
          line,
        ),
      )
      return [...agencies.map((report) => rowOf(id, name, report)), ...province]
    }),
  })
}
