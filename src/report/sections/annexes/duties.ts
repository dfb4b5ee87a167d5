import { paragraph, tableBlock } from "../../../figures/blocks.ts"
import type { Setting } from "../../../figures/setting.ts"
import { dutiesTable } from "../../../figures/tables/duties.ts"
import type { SectionParts } from "../../../model/report.ts"
import type { TableRow } from "../../../model/table.ts"
import { baseOf, statusesOf } from "../../../vocabulary/answer-statuses.ts"
import { narrowed } from "../../narrow.ts"
import { nothingReported, statusCounts } from "../answers.ts"

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
export function dutiesAnnex(setting: Setting): SectionParts {
  const { lang, print, consolidation } = setting
  const { duties } = consolidation
  const { title, none, told } = own[lang]
  const { owed, table } = unfinished(setting)
  if (duties.length === 0) return { title, blocks: [paragraph(nothingReported[lang])] }
  if (table.rows.length === 0) return { title, blocks: [paragraph(none)] }
  const text = told(print.counted(duties.length), print.counted(owed), statusCounts(setting, duties))
  return { title, blocks: [paragraph(text), tableBlock(table)] }
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
  const left = full.rows.filter((row) => row.kind === "group" || isOpen(row))
  // A duty that has none is not named.
  const rows = left.filter(({ kind }, i) => kind !== "group" || left[i + 1]?.kind === "data")
  return {
    owed: full.rows.filter(({ kind }) => kind === "data").length,
    table: narrowed({ ...full, rows }, ["agency", "state", "result"]),
  }
}

/** How many of the duties owed are not done. */
export const unfinishedDuties = (setting: Setting): number =>
  unfinished(setting).table.rows.filter(({ kind }) => kind === "data").length
