import { AlignmentType, ImageRun, type IRunOptions, Paragraph, type Table, TextRun } from "docx"
import type { Bar, Chart } from "../../model/chart.ts"
import type { Lang } from "../../model/words.ts"
import { barPicture, inkOf, pictureWidth } from "./bar.ts"
import { columns, gap } from "./columns.ts"
import { size } from "./page.ts"
import { centred, plainRuns, printable } from "./text.ts"

const figure: Readonly<Record<Lang, (number: number) => string>> = {
  vi: (number) => `Biểu đồ ${number}`,
  en: (number) => `Chart ${number}`,
}

/**
 * A chart: its number and title, how it is read, and for each bar its words beside the picture, which has the same words for who cannot see
 * it; what the colours stand for comes last.
 */
export function chartPieces(chart: Chart, number: number, lang: Lang, width: number): (Paragraph | Table)[] {
  const widths = [0.38, 0.22, 0.4].map((share) => Math.round(share * width))
  const rows = chart.bars.map((bar, i) =>
    rowOf(chart, bar, `${number}${String(i).padStart(3, "0")}`, widths[1] ?? 0, i < chart.bars.length - 1),
  )
  return [
    chartTitle(`${figure[lang](number)}. ${chart.title}`),
    centred(plainRuns(chart.caption, { italics: true, size: size.small }), {
      keepNext: true,
      indent: { firstLine: 0 },
      spacing: { after: 60 },
    }),
    columns(widths, rows),
    ...(chart.legend.length === 0 ? [] : [legendOf(chart)]),
    gap(),
  ]
}

export const chartTitle = (text: string): Paragraph =>
  centred(plainRuns(text, { bold: true }), { keepNext: true, spacing: { before: 160, after: 60 } })

const small: IRunOptions = { size: size.chart }

function rowOf(chart: Chart, bar: Bar, id: string, width: number, keepNext: boolean): Paragraph[][] {
  const told = toldOf(bar)
  const cell = (alignment: (typeof AlignmentType)["LEFT" | "CENTER"], children: readonly (TextRun | ImageRun)[]) => [
    new Paragraph({ alignment, spacing: { before: 0, after: 0 }, keepNext, children: [...children] }),
  ]
  return [
    cell(AlignmentType.LEFT, plainRuns(bar.label, small)),
    cell(AlignmentType.CENTER, pictureOf(chart, bar, id, width, `${bar.label}: ${told}`)),
    cell(AlignmentType.LEFT, plainRuns(told, small)),
  ]
}

const toldOf = ({ printed, verdict }: Bar): string =>
  verdict === null || verdict.text === printed ? printed : `${printed}. ${verdict.text}`

/** Nothing where there is nothing to draw; else the bars fill their column. */
function pictureOf(
  { drawing }: Chart,
  { label, parts, goal }: Bar,
  id: string,
  width: number,
  words: string,
): ImageRun[] {
  if (parts.length === 0) return []
  const { bytes, height } = barPicture(
    drawing === "paired" || drawing === "years" ? parts.map((part) => [part]) : [parts],
    goal,
  )
  // A point of the picture is shown as half a pixel of 1/96 inch.
  const shown = (width - 120) / 15
  return [
    new ImageRun({
      type: "png",
      data: bytes,
      transformation: { width: Math.round(shown), height: Math.round((height * shown) / pictureWidth) },
      altText: { id, name: printable(label), title: printable(label), description: printable(words) },
    }),
  ]
}

/** `■ Đúng hạn  ■ Chậm` */
const legendOf = ({ legend }: Chart): Paragraph =>
  centred(
    legend.flatMap(({ text, tone }, i) => [
      new TextRun({ ...small, text: `${i === 0 ? "" : "   "}■ `, color: inkOf(tone) }),
      ...plainRuns(text, small),
    ]),
    { spacing: { before: 40, after: 0 } },
  )
