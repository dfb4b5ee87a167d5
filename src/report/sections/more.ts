import { lineOf } from "../../figures/addresses.ts"
import { grouped } from "../../figures/grouped.ts"
import type { Setting } from "../../figures/setting.ts"
import type { Fact } from "../../model/fact.ts"
import type { SectionParts } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import { narrowed } from "../narrow.ts"
import type { ReportTables } from "../tables.ts"

const vi = { more: "Bảng chi tiết", activities: "Nguồn của số liệu hoạt động" }
const en: typeof vi = { more: "Tables in full", activities: "Sources of the figures on activities" }
const own = { vi, en }

/** Tables in full, each closed until it is wanted. The indicators' sources stand below each of them. */
export function moreSection({ consolidation, lang }: Setting, tables: ReportTables): SectionParts {
  const { facts, period } = consolidation
  const staged = period.span === "stage" ? ["period"] : []
  const sourcesOf = (kind: Fact["kind"], keys: readonly string[]): Table => {
    const lines = new Set(facts.flatMap((fact) => (fact.kind === kind ? (lineOf(fact) ?? []) : [])))
    const rows = tables.sources.rows.filter(({ id }) => id !== null && lines.has(id))
    return narrowed({ ...tables.sources, rows }, [...keys, ...staged, "value", "file", "sheet", "cell"])
  }
  const all = [
    { ...tables.deadlines, id: "all-deadlines" },
    { ...grouped(tables.activities), id: "all-activities" },
    { ...narrowed(tables.duties, ["agency", "state", "result"]), id: "all-duties" },
    ...tables.figures,
    tables.floors,
    { ...grouped(sourcesOf("activity", ["code", "item", "agency"])), title: own[lang].activities },
    { ...sourcesOf("funding", ["item", "agency"]), title: tables.fundingByAgency.title },
  ]
  return {
    title: own[lang].more,
    blocks: [{ kind: "tables", tables: all.filter(({ rows }) => rows.length > 0) }],
  }
}
