import type { Cell } from "../../model/workbook.ts"
import { refuseAsCorrupt } from "./refuse.ts"

/** By row, then column. An address that stands twice is kept once when both say the same; else nobody knows which one counts. */
export function sorted(cells: readonly Cell[], part: string): Cell[] {
  const inOrder = cells.toSorted((a, b) => a.row - b.row || a.column - b.column)
  return inOrder.filter((cell, i) => {
    const before = inOrder[i - 1]
    if (before?.ref !== cell.ref) return true
    if (JSON.stringify(before.value) !== JSON.stringify(cell.value))
      refuseAsCorrupt("cell-repeated", `${part} ${cell.ref}`)
    return false
  })
}
