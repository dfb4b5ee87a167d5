import type { Block, Section } from "../../model/report.ts"
import type { ReportSheet, ReportWorkbook } from "../../model/sheet.ts"
import { line, linesOf } from "../../report/workbook/lines.ts"
import { workbookWords } from "../../report/workbook/words.ts"
import type { ShownPage } from "../shown-page.ts"
import { comparisonWords } from "./words.ts"

/** Two periods side by side as a workbook: a sheet for each table. */
export function comparisonWorkbook(page: ShownPage): ReportWorkbook {
  const { title, lang, sections } = page
  const [standing, ...tables] = sections
  const said = standing?.blocks ?? []
  return {
    title,
    subject: title,
    description: said.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join(" "),
    creator: "qn-tip",
    sheets: Object.entries(comparisonWords[lang].sheets).flatMap(([id, name]) =>
      tables.filter((section) => section.id === id).map((section) => sheetOf(page, name, section, said)),
    ),
  }
}

const isTable = (block: Block): block is Block<"table"> => block.kind === "table"

/** What both periods stand on is said above the figures that are read across. */
const withStanding = ["indicators", "measures"]

function sheetOf({ lang, title }: ShownPage, name: string, section: Section, standing: readonly Block[]): ReportSheet {
  const table = section.blocks.find(isTable)?.table
  const isWide = withStanding.includes(section.id)
  return {
    name,
    orientation: "landscape",
    widths: table?.columns.map(({ width }) => width) ?? [90],
    blocks: [
      line("title", section.title.toUpperCase()),
      line("subtitle", title),
      ...(isWide ? standing.flatMap(linesOf) : []),
      ...section.blocks.flatMap(linesOf),
    ],
    filter: table !== undefined,
    freezeColumns: isWide ? 2 : 0,
    size: 11,
    unprinted: null,
    footer: { text: `${title} – ${name}`, page: workbookWords[lang].page },
  }
}
