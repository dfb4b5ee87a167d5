import { AlignmentType, HeadingLevel, ImageRun, type IParagraphOptions, Paragraph, type Table } from "docx"
import type { Block, Lead, ListItem } from "../../model/report.ts"
import type { Printing } from "../../vocabulary/print.ts"
import { barPicture, barSize } from "./bar.ts"
import type { Chart } from "./charts.ts"
import { columns } from "./letterhead.ts"
import { size } from "./page.ts"
import { tableOf } from "./table.ts"
import { bodyParagraph, centred, plainRuns, printable, remark } from "./text.ts"
import type { DocxWords } from "./words.ts"

export type Piece = Paragraph | Table

/** A section's or an annex's content; `width` in twips. */
export const piecesOf = (blocks: readonly Block[], print: Printing, width: number): Piece[] =>
  blocks.flatMap((block) => blockPieces(block, print, width))

function blockPieces(block: Block, print: Printing, width: number): Piece[] {
  switch (block.kind) {
    case "heading":
      return [headingOf(block.text, 2)]
    case "paragraph":
      return [
        bodyParagraph([...leadRuns(block.lead), ...plainRuns(block.text)], { keepNext: block.text.endsWith(":") }),
      ]
    case "list":
      return block.items.flatMap(itemPieces)
    case "table":
      return [tableOf(block.table, print, width), gap()]
  }
}

/** A heading as Word's navigation knows it. */
export const headingOf = (text: string, level: 1 | 2, look: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...look,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: plainRuns(text),
  })

/** Keeps what follows off a table, and two tables from becoming one. */
export const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: "exact" } })

const leadRuns = (lead: Lead | null) => (lead === null ? [] : plainRuns(`${lead.text} `, { bold: true }))

const itemPieces = ({ lead, text, under }: ListItem): Piece[] => [
  bodyParagraph(
    [...plainRuns("- "), ...leadRuns(lead), ...plainRuns(text)],
    // A hash cannot be broken: beside it, justified words would stand far apart.
    /\S{40}/.test(text) ? { alignment: AlignmentType.LEFT } : {},
  ),
  ...under.map((remark) => bodyParagraph(plainRuns(`+ ${remark}`))),
]

/** A chart: its number and title, what it shows, and for each line its words beside the picture, which has the same words for who cannot see it. */
export function chartPieces({ title, legend, lines }: Chart, number: number, words: DocxWords, width: number): Piece[] {
  const widths = [0.36, 0.28, 0.36].map((share) => Math.round(share * width))
  // A point of the picture is shown as half a pixel of 1/96 inch; the bars fill their column.
  const shown = ((widths[1] ?? 0) - 120) / 15
  const small = { size: size.table }
  const rows = lines.map(({ label, told, bars, goal }, i) => {
    const { bytes, height } = barPicture(bars, goal)
    const alt = printable(`${label}: ${told}`)
    const picture = new ImageRun({
      type: "png",
      data: bytes,
      transformation: { width: Math.round(shown), height: Math.round((height * shown) / barSize.width) },
      altText: {
        id: String(number * 1000 + i),
        name: `${words.figure(number, title)} (${i + 1})`,
        title: label,
        description: alt,
      },
    })
    const cell = (children: ConstructorParameters<typeof Paragraph>[0]) => [new Paragraph(children)]
    const look = { spacing: { before: 20, after: 20 }, keepNext: i < lines.length - 1 }
    return [
      cell({ ...look, alignment: AlignmentType.LEFT, children: plainRuns(label, small) }),
      cell({ ...look, alignment: AlignmentType.CENTER, children: [picture] }),
      cell({ ...look, alignment: AlignmentType.LEFT, children: plainRuns(told, small) }),
    ]
  })
  return [
    centred(plainRuns(words.figure(number, title), { bold: true }), {
      keepNext: true,
      spacing: { before: 160, after: 0 },
    }),
    remark(legend, {
      keepNext: true,
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { after: 60 },
    }),
    columns(widths, rows),
    gap(),
  ]
}
