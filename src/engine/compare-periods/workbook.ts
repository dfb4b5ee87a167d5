import type { Block, Section } from "../../model/report.ts"
import type { ReportSheet, ReportWorkbook } from "../../model/sheet.ts"
import { gap, line, linesOf } from "../../report/workbook/lines.ts"
import { workbookWords } from "../../report/workbook/words.ts"
import type { ComparisonPage } from "./page.ts"
import { comparisonWords } from "./words.ts"

/** Two periods side by side as a workbook: a sheet for each table. */
export function comparisonWorkbook(page: ComparisonPage): ReportWorkbook {
  const names = comparisonWords[page.lang].sheets
  const standing = page.standing.blocks.flatMap(linesOf)
  return {
    title: page.title,
    subject: page.title,
    description: page.standing.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join(" "),
    creator: "qn-tip",
    sheets: [
      { ...sheetOf(page, names.indicators, page.indicators, standing), freezeColumns: 2 },
      { ...sheetOf(page, names.measures, page.measures, standing), freezeColumns: 2 },
      sheetOf(page, names.funding, page.funding, []),
      sheetOf(page, names.activities, page.activities, []),
      sheetOf(page, names.agencies, page.agencies, []),
    ],
  }
}

const isTable = (block: Block): block is Block<"table"> => block.kind === "table"

function sheetOf(
  { lang, title }: ComparisonPage,
  name: string,
  section: Section,
  above: ReportSheet["blocks"],
): ReportSheet {
  const table = section.blocks.find(isTable)?.table
  return {
    name,
    orientation: "landscape",
    widths: table?.columns.map(({ width }) => width) ?? [90],
    blocks: [
      line("title", section.title.toUpperCase()),
      line("subtitle", title),
      ...above,
      ...section.blocks.flatMap((block) =>
        isTable(block) ? [gap, { kind: "table", table: block.table } as const] : linesOf(block),
      ),
    ],
    filter: table !== undefined,
    freezeColumns: 0,
    size: 11,
    unprinted: null,
    footer: { text: `${title} – ${name}`, page: workbookWords[lang].page },
  }
}
