import type { Table } from "../../model/workbook.ts"
import { parseAddress } from "./address.ts"
import { unescapeText } from "./escape.ts"
import { type Package, readPart } from "./package.ts"
import { attempt, within } from "./refuse.ts"
import type { Relationship } from "./relationships.ts"

/** The tables of a sheet, by whose names and columns formulas point at its cells. */
export function readTables(source: Package, relationships: readonly Relationship[]): readonly Table[] {
  const found: Table[] = []
  // A table that is damaged names no cells; that it is, the search for texts says.
  for (const { type, target, external } of relationships)
    if (type === "table" && !external) attempt(() => readTable(source, target, found))
  return found
}

function readTable(source: Package, part: string, found: Table[]): void {
  const columns: string[] = []
  readPart(source, part, null, {
    open(name, attributes) {
      if (name === "tableColumn") {
        columns.push(unescapeText(attributes.name ?? "").toLowerCase())
        within("asides", columns.length)
      }
      if (name !== "table") return
      const [from = "", to = from] = (attributes.ref ?? "").split(":", 2)
      const [a, b] = [parseAddress(from), parseAddress(to)]
      if (a === null || b === null) return
      found.push({
        name: (attributes.displayName ?? attributes.name ?? "").toLowerCase(),
        range: { top: a.row, left: a.column, bottom: b.row, right: b.column },
        headers: Number(attributes.headerRowCount ?? 1),
        totals: Number(attributes.totalsRowCount ?? 0),
        columns,
      })
      within("asides", found.length)
    },
    close() {},
  })
}
