import { allocatorCell } from "../consolidation/allocator.ts"
import type { Consolidation, FundingReport } from "../model/consolidation.ts"
import type { ReportTables, Section, Table, TableRow } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { allocationAnchor, fundingAnchor } from "./anchors.ts"
import { column, dataRow, named, none, numberCell, textCell } from "./cells.ts"
import { grouped } from "./grouped.ts"
import { narrowed } from "./narrow.ts"
import { agencyName, lowerFirst, type Setting } from "./setting.ts"

const vi = { more: "Bảng chi tiết", activitySources: "Nguồn của số liệu hoạt động" }
const en: typeof vi = { more: "Tables in full", activitySources: "Sources of the figures on activities" }
const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Tables in full, each closed until it is wanted. */
export function moreSection(setting: Setting, tables: ReportTables): Section {
  const say = own[setting.lang]
  const all = [
    { ...tables.deadlines, id: "all-deadlines" },
    ...tables.figures,
    tables.floors,
    activitySources(tables.sources, setting, say.activitySources),
    fundingSources(tables.fundingByAgency, setting),
  ].filter(({ rows }) => rows.length > 0)
  const items = all.map((table) => ({
    anchor: null,
    code: null,
    name: table.title,
    lead: null,
    state: null,
    text: "",
    about: null,
    remarks: [],
    readings: [],
    tables: [table],
  }))
  return {
    id: "more",
    number: null,
    title: say.more,
    annex: "wide",
    blocks: [{ kind: "details", on: ["page"], opens: "tables", items }],
  }
}

/** The lines of the sources that tell of activities; the indicators' stand below each of them. */
function activitySources(sources: Table, { consolidation }: Setting, title: string): Table {
  const own = new Set(consolidation.activities.map(({ id }) => id))
  const rows = sources.rows.filter(({ cells: [code] }) => code?.kind === "text" && own.has(code.text))
  const kept = ["code", "item", "agency", "value", "file", "sheet", "cell"]
  return { ...grouped(narrowed({ ...sources, rows }, kept)), id: "activity-sources", title }
}

const fundingLine = (id: string, { agency, period }: FundingReport): string => [id, agency, period].join("|")

/** The line of what the allocator gave to a row in all, where one cell says it. */
function allocationLines(consolidation: Consolidation, id: string): string[] {
  const { allocator } = consolidation.plan.funding
  const told = allocator !== null && allocatorCell(consolidation, id) !== null
  return told ? [allocationAnchor(id, allocator, consolidation.period.id)] : []
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
        // Figures elsewhere point at the one or the other.
        named(numberCell(report.allocated), fundingAnchor(id, report, "allocated")),
        named(numberCell(report.spent), fundingAnchor(id, report, "spent")),
        textCell(report.file),
        textCell(report.sheet),
        textCell([report.allocatedCell, report.spentCell].filter((cell) => cell !== null).join(", ")),
      ],
      fundingLine(id, report),
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
