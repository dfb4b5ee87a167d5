import type { Block, Section, Table } from "../../model/report.ts"
import { blocksOn } from "../shown.ts"

/** What figures can point at, with the line of the page that has it: what opens, rows, and cells by the row that they stand in. */
export type Lines = ReadonlyMap<string, string>

export function linesOf(sections: readonly Section[]): Lines {
  const lines = new Map<string, string>()
  const add = (anchor: string | null | undefined, line: string | null) => {
    if (anchor && line !== null && !lines.has(anchor)) lines.set(anchor, line)
  }
  for (const block of sections.flatMap((section) => blocksOn(section, "page"))) {
    if (block.kind === "details") for (const { anchor } of block.items) add(anchor, anchor)
    for (const { rows } of tablesOf(block))
      for (const { anchor, cells } of rows) {
        add(anchor, anchor)
        for (const { name } of cells) add(name, anchor)
      }
  }
  return lines
}

function tablesOf(block: Block): readonly Table[] {
  if (block.kind === "details") return block.items.flatMap(({ tables }) => tables)
  return block.kind === "table" ? [block.table] : []
}
