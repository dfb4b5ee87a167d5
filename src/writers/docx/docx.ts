import { AlignmentType, type Paragraph } from "docx"
import type { Report, Section } from "../../model/report.ts"
import { printing } from "../../vocabulary/print.ts"
import { blocksOnPaper, sectionTitle } from "../shown.ts"
import { blockPieces, headingOf, type Piece, type Writing } from "./blocks.ts"
import { documentOf } from "./document.ts"
import { letterhead, rule, signatureBlock } from "./letterhead.ts"
import { pages, size, textWidth, twips } from "./page.ts"
import { bodyParagraph, centred, plainRuns, runs, tiedRuns } from "./text.ts"

/**
 * The report as a Word document in the layout of an official paper: head, sections, signature, and the annexes behind it. The same bytes for
 * the same report, whatever the clock and the time zone.
 */
export function docx(report: Report): Promise<Uint8Array> {
  const { layout, paper } = report
  const [body, annexes] = [sectionsIn(report, "body"), sectionsIn(report, "annex")]
  const upright = writingOf(report, [...body, ...annexes], false)
  const wide = writingOf(report, [...body, ...annexes], true)
  return written(report, [
    pages(layout, false, [
      letterhead(report.head, upright.width),
      ...titleOf(report),
      bodyParagraph(plainRuns(paper.opening)),
      ...body.flatMap((section) => sectionPieces(section, upright)),
      // The signature does not stand alone on a page.
      bodyParagraph(plainRuns(paper.closing), { keepNext: true, keepLines: true }),
      centred([], { spacing: { before: 120, after: 0 }, keepNext: true }),
      signatureBlock(paper, upright.width),
    ]),
    ...annexes.map((section) => {
      const lies = section.lies === "wide"
      return pages(layout, lies, [...annexHead(section, paper.attached), ...piecesOf(section, lies ? wide : upright)])
    }),
  ])
}

/** What the report's readers need not see: for the office that consolidates. */
export function officeDocx(report: Report): Promise<Uint8Array> {
  const sections = sectionsIn(report, "office")
  const writing = writingOf(report, sections, true)
  const { head, paper } = report
  return written(report, [
    pages(report.layout, true, [
      centred(plainRuns(head.agency, { bold: true })),
      centred(plainRuns(paper.office, { bold: true, size: 28 }), { spacing: { before: 200, after: 0 } }),
      centred(plainRuns(head.subject, { bold: true })),
      centred(plainRuns(head.standing, { italics: true, size: size.small }), { spacing: { after: 200 } }),
      ...sections.flatMap((section) => sectionPieces(section, writing)),
    ]),
  ])
}

const sectionsIn = ({ sections }: Report, role: Section["role"]): readonly Section[] =>
  sections.filter((section) => section.role === role)

const written = ({ head, lang }: Report, sections: ReturnType<typeof pages>[]): Promise<Uint8Array> =>
  documentOf({ title: `${head.title} ${head.subject}`, agency: head.agency, lang }, sections)

const writingOf = ({ lang }: Report, sections: readonly Section[], wide: boolean): Writing => ({
  print: printing[lang],
  lang,
  width: textWidth(wide),
  charts: sections.flatMap((section) =>
    blocksOnPaper(section).flatMap((block) =>
      block.kind === "chart" && block.chart.drawing !== "years" ? [block.chart] : [],
    ),
  ),
})

const piecesOf = (section: Section, writing: Writing): Piece[] =>
  blocksOnPaper(section).flatMap((block) => blockPieces(block, writing))

const sectionPieces = (section: Section, writing: Writing): Piece[] => [
  headingOf(sectionTitle({ ...section, title: section.title.toUpperCase() }), 1),
  ...piecesOf(section, writing),
]

/** What it is and about what, with the rule below that Decree 30/2020 asks for (Annex I, II.5.b). */
const titleOf = ({ head }: Report): Paragraph[] => [
  centred(plainRuns(head.title, { bold: true, size: 28 }), { spacing: { before: 240, after: 0 } }),
  centred(tiedRuns(head.subject, { bold: true, size: 28 }), { indent: { left: twips(8), right: twips(8) } }),
  centred(plainRuns(`(${head.standing.replace(/\.$/, "")})`, { italics: true, size: size.small })),
  rule(textWidth(false) * 0.36),
  centred(plainRuns(head.addressee, { size: 28 }), { spacing: { before: 120, after: 160 } }),
]

const annexHead = ({ label, title }: Section, attached: string): Paragraph[] => [
  headingOf(label ?? "", 1, {
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    spacing: { before: 0, after: 0 },
  }),
  centred(plainRuns(title.toUpperCase(), { bold: true })),
  centred(runs(attached, { italics: true, size: size.small }), { spacing: { after: 160 } }),
]
