import type { Table } from "../../model/workbook.ts"
import { parseRange } from "../address.ts"
import { unescapeText } from "./entities.ts"
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
    open(name, tag) {
      if (name === "tableColumn") {
        columns.push(unescapeText(tag.get("name") ?? "").toLowerCase())
        within("asides", columns.length)
      }
      const range = name === "table" ? parseRange(tag.get("ref") ?? "") : null
      if (range === null) return
      found.push({
        name: (tag.get("displayName") ?? tag.get("name") ?? "").toLowerCase(),
        range,
        headers: Number(tag.get("headerRowCount") ?? 1),
        totals: Number(tag.get("totalsRowCount") ?? 0),
        columns,
      })
      within("asides", found.length)
    },
  })
}
