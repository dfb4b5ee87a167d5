// Paper, margins and sizes of Decree 30/2020/NĐ-CP, Annex I; Circular 01/2011/TT-BNV has the same but for the place of the page number.

import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx"
import type { Layout } from "../../model/report-settings.ts"

/** A twentieth of a point, in which Word measures: millimetres in. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** Sizes in half points. */
export const size = { body: 26, small: 24, table: 20, note: 19, chart: 17 } as const

const paper = { width: 210, height: 297 }
const margin = { top: 20, bottom: 20, left: 30, right: 15 }

/** What is left between the margins, in twips. */
export const textWidth = (wide: boolean): number =>
  twips((wide ? paper.height : paper.width) - margin.left - margin.right)

/** A part of the document with its own page numbers, from 1; the first page shows none. */
export function pages(layout: Layout, wide: boolean, children: ISectionOptions["children"]): ISectionOptions {
  // Decree 30/2020, Annex I, I.7: above, in the middle. Circular 01/2011: below, in the right corner.
  const above = layout === "ND30/2020"
  const number = [
    new Paragraph({
      alignment: above ? AlignmentType.CENTER : AlignmentType.RIGHT,
      spacing: { after: 0 },
      indent: { firstLine: 0 },
      children: [new TextRun({ children: [PageNumber.CURRENT], size: size.body })],
    }),
  ]
  const none = [new Paragraph({ spacing: { after: 0 } })]
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(paper.width),
          height: twips(paper.height),
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margin.top),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          right: twips(margin.right),
          header: twips(10),
          footer: twips(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    ...(above
      ? { headers: { default: new Header({ children: number }), first: new Header({ children: none }) } }
      : { footers: { default: new Footer({ children: number }), first: new Footer({ children: none }) } }),
    children,
  }
}
