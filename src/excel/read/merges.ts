import type { CellRange } from "../../model/workbook.ts"
import { parseAddress } from "./address.ts"
import { within } from "./refuse.ts"

/** Takes the merged ranges of a sheet as they are written, whichever corners name them. */
export function mergedRanges(): { readonly open: (ref: string) => void; readonly found: readonly CellRange[] } {
  const found: CellRange[] = []
  return {
    found,
    open(ref) {
      const [from = "", to = from] = ref.split(":", 2)
      const [a, b] = [parseAddress(from), parseAddress(to)]
      if (a === null || b === null) return
      found.push({
        top: Math.min(a.row, b.row),
        left: Math.min(a.column, b.column),
        bottom: Math.max(a.row, b.row),
        right: Math.max(a.column, b.column),
      })
      if (found.length % 256 === 0) within("merges", found.length)
    },
  }
}
