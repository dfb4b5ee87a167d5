import type { Section } from "../../model/report.ts"
import type { Address } from "../../model/table.ts"

/** The id of the page's element that has what stands in a row of one of the report's tables. */
export const idAt = ({ table, row }: Pick<Address, "table" | "row">): string => `${table}|${row}`

/** What figures can point at, each by its element's id. */
export interface Targets {
  /** What opens: a row of a table that has the same address is not the element meant. */
  readonly opening: ReadonlySet<string>
  /** The rows behind it. */
  readonly rows: ReadonlySet<string>
}

export function targetsOf(sections: readonly Section[]): Targets {
  const blocks = sections.flatMap((section) => section.blocks)
  const details = blocks.flatMap((block) => (block.kind === "details" ? block.items : []))
  const tables = blocks.flatMap((block) => (block.kind === "tables" ? block.tables : []))
  const opening = new Set(details.map(({ at }) => idAt(at)))
  const rows = [...details.flatMap((detail) => detail.tables), ...tables].flatMap((table) =>
    table.rows.flatMap(({ id: row }) => (row === null ? [] : [idAt({ table: table.id, row })])),
  )
  return { opening, rows: new Set(rows.filter((id) => !opening.has(id))) }
}
