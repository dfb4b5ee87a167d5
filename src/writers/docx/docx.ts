import { AlignmentType, Document, type Paragraph } from "docx"
import type { Block, Report, Section } from "../../model/report.ts"
import { printing } from "../../vocabulary/print.ts"
import { blocksOn, sectionTitle } from "../shown.ts"
import { type Annex, annexesOf } from "./annexes.ts"
import { blockPieces, headingOf, type Piece, type Writing } from "./blocks.ts"
import { letterhead, signatureBlock } from "./letterhead.ts"
import { packed } from "./pack.ts"
import { pages, size, textWidth, twips } from "./page.ts"
import { styles } from "./styles.ts"
import { bodyParagraph, centred, plainRuns, printable, remark, runs } from "./text.ts"
import { docxWords } from "./words.ts"

/**
 * The report as a Word document in the layout of an official paper: head, sentences, signature, and the tables as numbered annexes.
 * The same bytes for the same report, whatever the clock and the time zone.
 */
export async function docx(report: Report): Promise<Uint8Array> {
  const { head, lang, layout, paper } = report
  const sections = [report.summary, ...report.sections, report.notes]
  const annexes = annexesOf(sections)
  const charts = sections.flatMap((section) =>
    blocksOn(section, "body").flatMap((block) => (block.kind === "chart" ? [block.chart] : [])),
  )
  const writing = (wide: boolean): Writing => ({
    print: printing[lang],
    words: docxWords[lang],
    width: textWidth(wide),
    charts,
  })
  const document = new Document({
    title: printable(`${head.title} ${head.subject}`),
    creator: head.agency,
    lastModifiedBy: head.agency,
    styles: styles(lang === "vi" ? "vi-VN" : "en-GB"),
    sections: [
      pages(layout, false, bodyPieces(report, sections, annexes, writing(false))),
      ...annexes.map((annex) => {
        const wide = annex.section.annex === "wide"
        return pages(layout, wide, [
          ...annexHead(annex, paper.attached, writing(wide)),
          ...piecesOf(annex.blocks, writing(wide)),
        ])
      }),
    ],
  })
  return packed(document)
}

const piecesOf = (blocks: readonly Block[], writing: Writing): Piece[] =>
  blocks.flatMap((block) => blockPieces(block, writing))

/** From the head to the signature; a section whose lists stand behind it says where. */
function bodyPieces(
  { head, paper }: Report,
  sections: readonly Section[],
  annexes: readonly Annex[],
  writing: Writing,
): Piece[] {
  return [
    letterhead(head, writing.width),
    centred(plainRuns(head.title, { bold: true, size: 28 }), { spacing: { before: 240, after: 0 } }),
    centred(plainRuns(head.subject, { bold: true, size: 28 }), {
      spacing: { after: 240 },
      indent: { left: twips(8), right: twips(8) },
    }),
    centred(plainRuns(head.addressee, { size: 28 }), { spacing: { after: 240 } }),
    bodyParagraph(plainRuns(paper.opening)),
    remark(head.standing),
    ...sections.flatMap((section): Piece[] => {
      const blocks = blocksOn(section, "body")
      const annex = annexes.find((one) => one.section === section)
      if (blocks.length === 0) return []
      return [
        headingOf(sectionTitle({ ...section, title: section.title.toUpperCase() }), 1),
        ...piecesOf(blocks, writing),
        ...(annex === undefined ? [] : [remark(writing.words.see(annex.numeral))]),
      ]
    }),
    centred([], { spacing: { before: 120, after: 0 } }),
    signatureBlock(paper, writing.width),
  ]
}

const annexHead = ({ numeral, section }: Annex, attached: string, { words }: Writing): Paragraph[] => [
  headingOf(words.annex(numeral), 1, {
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    spacing: { before: 0, after: 0 },
  }),
  centred(plainRuns(section.title.toUpperCase(), { bold: true })),
  centred(runs(attached, { italics: true, size: size.small }), { spacing: { after: 200 } }),
]
