import { heading, paragraph, tableBlock } from "../../../figures/blocks.ts"
import type { Setting } from "../../../figures/setting.ts"
import { groupedResubmissions } from "../../../figures/tables/resubmissions.ts"
import type { Block } from "../../../model/report.ts"

/** What agencies changed by sending again, for the section on deadlines; nothing where nobody did. */
export function resubmissionBlocks(setting: Setting): Block[] {
  const table = groupedResubmissions(setting)
  if (table.rows.length === 0) return []
  // Without a changed figure there is no table to show.
  if (table.rows.every(({ kind }) => kind === "group"))
    return table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "text" ? [paragraph(`${cell.text}.`)] : [])),
    )
  return [heading(table.title), tableBlock(table)]
}
