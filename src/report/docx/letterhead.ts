import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx"
import type { ReportHead } from "../../model/report.ts"
import { size } from "./page.ts"
import { centred, plainRuns, runs } from "./text.ts"
import type { DocxWords } from "./words.ts"

const none = { style: BorderStyle.NONE, size: 0, color: "auto" }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** The head of an official paper in two columns without lines; `width` in twips. */
export function letterhead(head: ReportHead, width: number): Table {
  const widths = [Math.round(width * 0.42), width - Math.round(width * 0.42)] as const
  const [left, right] = widths
  return columns(widths, [
    [
      [
        ...halved(head.parent).map((line) => centred(plainRuns(line, { size: 24 }))),
        ...halved(head.agency).map((line) => centred(plainRuns(line, { size: 26, bold: true }))),
        rule(left * 0.33),
      ],
      [
        centred(plainRuns(head.nation, { size: 24, bold: true })),
        centred(plainRuns(head.motto, { size: 27, bold: true })),
        rule(right * 0.21),
      ],
    ],
    [[centred(runs(head.number, { size: 26 }))], [centred(runs(head.placeAndDay, { size: size.body, italics: true }))]],
  ])
}

const longest = 27

/** A name too long for its column breaks in the middle, as people break it: ỦY BAN NHÂN DÂN / TỈNH QUẢNG NGÃI. */
function halved(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0]
  return name.length <= longest || middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)]
}

/** Whom it goes to, and room for whoever signs. */
export function signatureBlock(words: DocxWords, width: number): Table {
  const widths = [Math.round(width / 2), width - Math.round(width / 2)] as const
  const left = (text: string, bold: boolean) =>
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { after: 0 },
      keepNext: true,
      children: runs(text, bold ? { size: 24, bold, italics: true } : { size: 22 }),
    })
  const hint = (text: string) => centred(plainRuns(text, { size: size.note, italics: true }), { keepNext: true })
  return columns(widths, [
    [
      [left(words.recipients, true), ...words.recipientLines.map((text) => left(text, false))],
      [
        centred(runs(words.signer, { bold: true }), { keepNext: true }),
        hint(words.signerHint),
        centred([], { spacing: { before: 500, after: 0 }, keepNext: true }),
        hint(words.signature),
        centred([], { spacing: { before: 500, after: 0 }, keepNext: true }),
        centred(runs(words.signerName, { bold: true }), { keepNext: true }),
        hint(words.nameHint),
      ],
    ],
  ])
}

/** A thin line in the middle of its column; `inset` is left free at both sides. */
const rule = (inset: number): Paragraph =>
  new Paragraph({
    indent: { left: Math.round(inset), right: Math.round(inset) },
    spacing: { before: 20, after: 60, line: 60, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
  })

/** Columns without lines. */
export const columns = (widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table =>
  new Table({
    width: { size: widths.reduce((so, one) => so + one, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                margins: { left: 40, right: 40 },
                children: [...children],
              }),
          ),
        }),
    ),
  })
