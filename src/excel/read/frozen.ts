import type { Cell } from "../../model/workbook.ts"
import { parseAddress } from "./address.ts"
import type { Attributes } from "./xml.ts"

/**
 * Panes that were frozen while the sheet was scrolled: what lies above, or left of, where the frozen part begins is shown by no scrolling,
 * as long as they are frozen.
 */
export function frozenPanes() {
  let [begins, views] = [{ row: 1, column: 1 }, 0]
  let beyond = { row: 1, column: 1 }
  return {
    open(name: string, { topLeftCell, state, xSplit, ySplit }: Attributes): void {
      if (name === "sheetView") {
        views++
        const { row = 1, column = 1 } = parseAddress(topLeftCell ?? "A1") ?? {}
        begins = { row, column }
      } else if (name === "pane" && views === 1 && /^frozen/.test(state ?? ""))
        beyond = {
          row: Number(ySplit) > 0 ? begins.row : 1,
          column: Number(xSplit) > 0 ? begins.column : 1,
        }
    },
    text(): void {},
    close(): void {},
    /** The cells of the sheet, those hidden that cannot be scrolled to. A 0 is left alone. */
    under(cells: readonly Cell[]): readonly Cell[] {
      if (beyond.row === 1 && beyond.column === 1) return cells
      return cells.map((cell) =>
        (cell.row < beyond.row || cell.column < beyond.column) &&
        !cell.hidden &&
        !(cell.value.kind === "number" && cell.value.number === 0)
          ? { ...cell, hidden: true }
          : cell,
      )
    },
  }
}
