import { AlignmentType, Document, Packer, type Paragraph } from "docx"
import { font } from "../excel/look.ts"
import { repack } from "../excel/write/repack.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { Block, Report, Section } from "../model/report.ts"
import { printing } from "../vocabulary/print.ts"
import { type Annex, type BodySection, divided } from "./docx/annexes.ts"
import { chartPieces, headingOf, type Piece, piecesOf } from "./docx/blocks.ts"
import { chartsOf } from "./docx/charts.ts"
import { letterhead, signatureBlock } from "./docx/letterhead.ts"
import { pages, size, textWidth, twips } from "./docx/page.ts"
import { bodyParagraph, centred, plainRuns, printable, remark, runs } from "./docx/text.ts"
import { docxWords } from "./docx/words.ts"
import { agencyName, lowerFirst, type Setting, settingOf } from "./setting.ts"
import { verdictReadings } from "./verdict.ts"

/**
 * The report as a Word document in the layout of an official paper: head, sentences, signature, and the tables as numbered annexes.
 * The same bytes for the same report, whatever the clock and the time zone.
 */
export async function docx(report: Report, consolidation: Consolidation): Promise<Uint8Array> {
  const { body, annexes } = divided(report)
  const { head, lang, layout } = report
  const setting = settingOf(consolidation, lang)
  const agency = agencyName(setting, consolidation.plan.consolidator)
  const document = new Document({
    title: printable(`${head.title} ${head.subject}`),
    creator: head.agency,
    lastModifiedBy: head.agency,
    styles: styles(lang === "vi" ? "vi-VN" : "en-GB"),
    sections: [
      pages(layout, false, bodyPieces(setting, report, body)),
      ...annexes.map((annex) =>
        pages(layout, annex.wide, [
          ...annexHead(annex, docxWords[lang], agency),
          ...piecesOf(annex.blocks, printing[lang], textWidth(annex.wide)),
        ]),
      ),
    ],
  })
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), (name, xml) =>
    name === "docProps/core.xml" ? withoutClock(xml) : withoutHighlightCs(xml),
  )
}

/** From the head to the signature: in each section its sentences, its chart, and the table that it keeps. */
function bodyPieces(setting: Setting, report: Report, body: readonly BodySection[]): Piece[] {
  const { head, lang, summary } = report
  const words = docxWords[lang]
  const width = textWidth(false)
  const pieces = (blocks: readonly Block[]) => piecesOf(blocks, printing[lang], width)
  const all = chartsOf(setting)
  const charts = (id: string) =>
    all.flatMap((chart, i) => (chart.section === id ? chartPieces(chart, i + 1, words, width) : []))
  const readings = readingsOf(setting)
  return [
    letterhead(head, width),
    ...title(report),
    opening(setting),
    remark(head.standing),
    headingOf(summary.title.toUpperCase(), 1),
    ...pieces(summary.blocks.flatMap(withTitle)),
    ...charts(summary.id),
    ...body.flatMap(({ section, annex }) => [
      headingOf(`${section.number === null ? "" : `${section.number}. `}${section.title.toUpperCase()}`, 1),
      ...pieces(textsOf(section).map((block) => withoutReadings(block, readings))),
      ...charts(section.id),
      ...pieces(tablesOf(section)),
      ...(annex === null ? [] : [remark(words.see(annex.numeral))]),
    ]),
    centred([], { spacing: { before: 120, after: 0 } }),
    signatureBlock(words, width),
  ]
}

const title = ({ head }: Report): Paragraph[] => [
  centred(plainRuns(head.title, { bold: true, size: 28 }), { spacing: { before: 240, after: 0 } }),
  centred(plainRuns(head.subject, { bold: true, size: 28 }), {
    spacing: { after: 240 },
    indent: { left: twips(8), right: twips(8) },
  }),
  centred(plainRuns(head.addressee, { size: 28 }), { spacing: { after: 240 } }),
]

/** By which decision, who, what, for when. */
function opening(setting: Setting): Paragraph {
  const { consolidation, lang, print } = setting
  const { plan, period } = consolidation
  const { number, issued, issuer } = plan.decision
  const agency = agencyName(setting, plan.consolidator)
  const name = lowerFirst(period.name[lang])
  return bodyParagraph(plainRuns(docxWords[lang].opening(number, print.day(issued), issuer, agency, name)))
}

const readingsOf = (setting: Setting): Set<string> =>
  new Set(setting.consolidation.indicators.flatMap((indicator) => verdictReadings(setting, indicator)))

const textsOf = ({ blocks }: Section): Block[] => blocks.filter(({ kind }) => kind !== "table")
const tablesOf = ({ blocks }: Section): Block[] => blocks.filter(({ kind }) => kind === "table")

const withTitle = (block: Block): Block[] =>
  block.kind === "table" ? [{ kind: "heading", text: block.table.title }, block] : [block]

/** How the plan is read stands in the notes, once; the body says what came of it. */
const withoutReadings = (block: Block, readings: ReadonlySet<string>): Block =>
  block.kind !== "list"
    ? block
    : {
        ...block,
        items: block.items.map((item) => ({ ...item, under: item.under.filter((one) => !readings.has(one)) })),
      }

const annexHead = ({ numeral, title }: Annex, words: (typeof docxWords)["vi"], agency: string): Paragraph[] => [
  headingOf(words.annex(numeral), 1, {
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    spacing: { before: 0, after: 0 },
  }),
  centred(plainRuns(title.toUpperCase(), { bold: true })),
  centred(runs(words.attached(agency), { italics: true, size: size.small }), { spacing: { after: 200 } }),
]

const styles = (language: string) => ({
  default: {
    document: {
      run: { font, size: size.body, color: "000000", language: { value: language } },
      paragraph: { spacing: { line: 259, lineRule: "auto" as const } },
    },
    heading1: {
      run: { font, size: size.body, bold: true, color: "000000" },
      paragraph: {
        spacing: { before: 200, after: 120 },
        indent: { firstLine: twips(10) },
        keepNext: true,
        alignment: AlignmentType.JUSTIFIED,
      },
    },
    heading2: {
      run: { font, size: size.body, bold: true, color: "000000" },
      paragraph: {
        spacing: { before: 120, after: 100 },
        indent: { firstLine: twips(10) },
        keepNext: true,
        alignment: AlignmentType.JUSTIFIED,
      },
    },
  },
})

/** The library writes the time of writing. */
const withoutClock = (xml: string): string => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2000-01-01T00:00:00Z")

/** The library marks a run for complex scripts too, by an element that no schema has. */
const withoutHighlightCs = (xml: string): string => xml.replace(/<w:highlightCs\b[^>]*>/g, "")
