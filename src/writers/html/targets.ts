import type { Section } from "../../model/report.ts"
import type { Address } from "../../model/table.ts"

/** The id of the page's element that has what stands in a row of one of the report's tables. */
export const idAt = ({ table, row }: Pick<Address, "table" | "row">): string => `${table}|${row}`

/** What figures can point at: what opens, and the rows behind it. */
export function targetsOf(sections: readonly Section[]): ReadonlySet<string> {
  const details = sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === "details" ? block.items : [])),
  )
  return new Set(
    details.flatMap(({ at, tables }) => [
      ...(at === null ? [] : [idAt(at)]),
      ...tables.flatMap(({ id, rows }) =>
        rows.flatMap(({ id: row }) => (row === null ? [] : [idAt({ table: id, row })])),
      ),
    ]),
  )
}
