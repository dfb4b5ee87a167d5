import { AlignmentType, HeadingLevel, type IParagraphOptions, Paragraph, type Table } from "docx"
import type { Chart, Lead } from "../../model/chart.ts"
import type { Block, ListItem, PaperKind } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import type { Printing } from "../../vocabulary/print.ts"
import { chartPieces, chartTitle } from "./chart.ts"
import { gap } from "./columns.ts"
import { tableOf } from "./table.ts"
import { bodyParagraph, plainRuns, runs } from "./text.ts"

export type Piece = Paragraph | Table

/** How a part of the document is written. */
export interface Writing {
  readonly print: Printing
  readonly lang: Lang
  /** Between the margins, in twips. */
  readonly width: number
  /** Of the whole document, in order: they are numbered. */
  readonly charts: readonly Chart[]
}

type Handlers = { readonly [Kind in PaperKind]: (block: Block<Kind>, writing: Writing) => Piece[] }

/** How each kind of block is set. */
const handlers: Handlers = {
  heading: ({ text, minor }) => [headingOf(text, minor ? 3 : 2)],
  blank: ({ text }) => [bodyParagraph(runs(text))],
  paragraph: ({ lead, text, minor }) => [
    bodyParagraph([...leadRuns(lead, minor), ...plainRuns(text)], { keepNext: text.endsWith(":") }),
  ],
  list: ({ items }) => items.flatMap(itemPieces),
  table: ({ table, titled }, { print, width }) => [
    ...(titled ? [headingOf(table.title, 2)] : []),
    tableOf(table, print, width),
    gap(),
  ],
  // Five bars a line would take pages: on paper the years are told in their table.
  chart: ({ chart }, { lang, width, charts, print }) =>
    chart.drawing === "years"
      ? [chartTitle(chart.title), tableOf(chart.table, print, width), gap()]
      : chartPieces(chart, charts.indexOf(chart) + 1, lang, width),
  // The rows behind a figure are for a page.
  details: ({ items }) => items.flatMap(({ said, under }) => itemPieces({ lead: null, text: said, under })),
}

/** A block as paragraphs and tables. */
export const blockPieces = <Kind extends PaperKind>(block: Block<Kind>, writing: Writing): Piece[] =>
  handlers[block.kind](block, writing)

const ranks = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** A heading as Word's navigation knows it. */
export const headingOf = (text: string, level: 1 | 2 | 3, look: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...look,
    heading: ranks[level],
    children: plainRuns(text),
  })

const leadRuns = (lead: Lead | null, minor = false) =>
  lead === null ? [] : plainRuns(`${lead.text} `, minor ? { italics: true } : { bold: true })

const itemPieces = ({ lead, text, under }: ListItem): Piece[] => [
  bodyParagraph([...plainRuns("- "), ...leadRuns(lead), ...plainRuns(text)], {
    // A hash cannot be broken: beside it, justified words would stand far apart.
    ...(/\S{40}/.test(text) ? { alignment: AlignmentType.LEFT } : {}),
    keepNext: under.length > 0,
  }),
  ...under.map((remark) => bodyParagraph(plainRuns(`+ ${remark}`))),
]
