import { paragraph, tableBlock } from "../../../figures/blocks.ts"
import type { Setting } from "../../../figures/setting.ts"
import { dutiesTable } from "../../../figures/tables/duties.ts"
import type { Section } from "../../../model/report.ts"
import type { TableRow } from "../../../model/table.ts"
import { baseOf, statusesOf } from "../../../vocabulary/answer-statuses.ts"
import { narrowed } from "../../narrow.ts"
import { nothingReported, statusCounts } from "../answers.ts"
import { annexLabel } from "./annexes.ts"

const vi = {
  title: "Nhiệm vụ chưa hoàn thành",
  told: (entries: string, owed: string, parts: readonly string[]) =>
    `Đã báo cáo ${entries}/${owed} lượt nhiệm vụ: ${parts.join("; ")}. Dưới đây là nhiệm vụ chưa hoàn thành hoặc chưa báo cáo.`,
  none: "Không có nhiệm vụ nào chưa hoàn thành.",
}

const en: typeof vi = {
  title: "Duties not finished",
  told: (entries, owed, parts) =>
    `${entries} of ${owed} duties answered: ${parts.join("; ")}. Below are those not finished or not answered.`,
  none: "No duty is left unfinished.",
}

const own = { vi, en }

/** Annex III: the duties that are not done, with whose they are. */
export function dutiesAnnex(setting: Setting): Section {
  const { lang, print, consolidation } = setting
  const { duties } = consolidation
  const { owed, table } = unfinished(setting)
  const told = own[lang].told(print.counted(duties.length), print.counted(owed), statusCounts(setting, duties))
  return {
    id: "annex-duties",
    role: "annex",
    label: annexLabel(setting, "duties"),
    title: own[lang].title,
    blocks: [
      paragraph(duties.length === 0 ? nothingReported[lang] : table.rows.length === 0 ? own[lang].none : told),
      ...(duties.length === 0 || table.rows.length === 0 ? [] : [tableBlock(table)]),
    ],
  }
}

/** The rows of the table of duties that are not done, below the duties that have any. */
function unfinished(setting: Setting) {
  const full = dutiesTable(setting)
  const settled = new Set(
    statusesOf(setting.plan)
      .filter((status) => ["done", "nothing-arose"].includes(baseOf(status)))
      .map(({ name }) => name[setting.lang]),
  )
  const state = full.columns.findIndex(({ key }) => key === "state")
  const isOpen = ({ cells }: TableRow): boolean => {
    const cell = cells[state]
    return cell?.kind !== "status" || !settled.has(cell.text)
  }
  const rows: TableRow[] = []
  let over: TableRow | null = null
  for (const row of full.rows) {
    if (row.kind === "group") over = row
    else if (isOpen(row)) {
      if (over !== null) rows.push(over)
      over = null
      rows.push(row)
    }
  }
  return {
    owed: full.rows.filter(({ kind }) => kind === "data").length,
    table: narrowed({ ...full, rows }, ["agency", "state", "result"]),
  }
}

/** How many of the duties owed are not done. */
export const unfinishedDuties = (setting: Setting): number =>
  unfinished(setting).table.rows.filter(({ kind }) => kind === "data").length
