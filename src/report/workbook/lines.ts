import type { Block, ReportHead } from "../../model/report.ts"
import type { LineRole, SheetBlock } from "../../model/sheet.ts"

export const line = (role: LineRole, text: string): SheetBlock => ({ kind: "line", role, text })

export const gap: SheetBlock = { kind: "gap" }

/** Whose report of when it is, and what it stands on: below a sheet's title. */
export const standing = ({ subject, standing }: ReportHead): SheetBlock[] => [
  line("subtitle", subject),
  line("subtitle", standing),
]

/** A block of the report's text as lines and tables of a sheet; what is to be opened or has a sheet of its own is left out. */
export function linesOf(block: Block): SheetBlock[] {
  switch (block.kind) {
    case "heading":
      return [gap, line("section", block.text)]
    case "blank":
      return [line("paragraph", block.text)]
    case "paragraph":
      return [line("paragraph", `${block.lead === null ? "" : `${block.lead.text} `}${block.text}`)]
    case "list":
      return block.items.flatMap(({ lead, text, under }) => [
        line("paragraph", `– ${lead === null ? "" : `${lead.text} `}${text}`),
        ...under.map((remark) => line("paragraph", `    + ${remark}`)),
      ])
    case "table":
      return [gap, { kind: "table", table: block.table }]
    case "chart":
    case "tiles":
    case "details":
    case "tables":
    case "matrix":
      return []
  }
}
