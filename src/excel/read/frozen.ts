import type { Cell } from "../../model/workbook.ts"
import { parseAddress } from "../address.ts"
import { counts, hiddenWhere } from "./cell-look.ts"
import type { Tag } from "./xml.ts"

/**
 * Panes that were frozen while the sheet was scrolled: what lies above, or left of, where the frozen part begins is shown by no scrolling,
 * as long as they are frozen.
 */
export function frozenPanes() {
  let [begins, views] = [{ row: 1, column: 1 }, 0]
  let beyond = { row: 1, column: 1 }
  return {
    open(name: string, tag: Tag): void {
      if (name === "sheetView") {
        views++
        begins = parseAddress(tag.get("topLeftCell") ?? "A1") ?? { row: 1, column: 1 }
      } else if (name === "pane" && views === 1 && /^frozen/.test(tag.get("state") ?? ""))
        beyond = {
          row: Number(tag.get("ySplit")) > 0 ? begins.row : 1,
          column: Number(tag.get("xSplit")) > 0 ? begins.column : 1,
        }
    },
    /** The cells of the sheet, those hidden that cannot be scrolled to. */
    under: (cells: readonly Cell[]): readonly Cell[] =>
      beyond.row === 1 && beyond.column === 1
        ? cells
        : hiddenWhere(cells, (cell) => counts(cell) && (cell.row < beyond.row || cell.column < beyond.column)),
  }
}
