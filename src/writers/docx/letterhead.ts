import { AlignmentType, BorderStyle, Paragraph, type Table } from "docx"
import type { Paper, ReportHead } from "../../model/report.ts"
import { columns } from "./columns.ts"
import { size } from "./page.ts"
import { centred, plainRuns, runs } from "./text.ts"

type Head = Pick<ReportHead, "parent" | "agency" | "number" | "nation" | "motto" | "placeAndDay">

/** The head of an official paper in two columns without lines; `width` in twips. A letter says below its number what it is about. */
export function letterhead(head: Head, width: number, about: string | null = null): Table {
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
    [
      [
        centred(runs(head.number, { size: 26 })),
        ...(about === null
          ? []
          : [centred(plainRuns(about, { size: size.small }), { spacing: { before: 60, after: 0 } })]),
      ],
      [centred(runs(head.placeAndDay, { size: size.body, italics: true }))],
    ],
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
export function signatureBlock(
  { recipients, signature }: Pick<Paper, "recipients" | "signature">,
  width: number,
): Table {
  const widths = [Math.round(width / 2), width - Math.round(width / 2)] as const
  const left = (text: string, bold: boolean) =>
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { after: 0 },
      keepNext: true,
      children: runs(text, bold ? { size: 24, bold, italics: true } : { size: 22 }),
    })
  const lines = {
    line: (text: string) => centred(runs(text, { bold: true }), { keepNext: true }),
    hint: (text: string) => centred(plainRuns(text, { size: size.note, italics: true }), { keepNext: true }),
    space: () => centred([], { spacing: { before: 400, after: 0 }, keepNext: true }),
  }
  return columns(widths, [
    [
      [left(recipients.title, true), ...recipients.lines.map((text) => left(text, false))],
      signature.map(({ kind, text }) => lines[kind](text)),
    ],
  ])
}

/** A thin line in the middle of its column; `inset` is left free at both sides. */
export const rule = (inset: number): Paragraph =>
  new Paragraph({
    indent: { left: Math.round(inset), right: Math.round(inset) },
    spacing: { before: 20, after: 60, line: 60, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
  })
