import { AlignmentType, type IParagraphOptions, type IRunOptions, NoBreakHyphen, Paragraph, TextRun } from "docx"
import { twips } from "./page.ts"

/** Runs of a text; its dots, which only a person can fill, are marked. */
export const runs = (text: string, look: IRunOptions = {}): TextRun[] =>
  printable(text)
    .split(/(…+)/u)
    .filter((part) => part !== "")
    .map(
      (part) => new TextRun({ ...look, text: part, ...(part.startsWith("…") ? { highlight: "yellow" as const } : {}) }),
    )

/** Runs of what agencies and files say: their dots are no blanks. */
export const plainRuns = (text: string, look: IRunOptions = {}): TextRun[] => [
  new TextRun({ ...look, text: printable(text) }),
]

/** The same, with years that have a dash between them on one line. */
export const tiedRuns = (text: string, look: IRunOptions = {}): TextRun[] => [
  new TextRun({
    ...look,
    children: printable(text)
      .split(/(?<=\d) - (?=\d)/)
      .flatMap((part, i) => (i === 0 ? [part] : ["\u00a0", new NoBreakHyphen(), `\u00a0${part}`])),
  }),
]

/** Without what XML cannot hold (control characters, halves of a pair); line breaks become spaces. */
export const printable = (text: string): string =>
  text.replace(/\p{Cs}/gu, "\uFFFD").replace(/[\s\p{Cc}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, " ")

type Look = Omit<IParagraphOptions, "children" | "text">

/** A paragraph of the body: justified, first line indented. */
export const bodyParagraph = (children: readonly TextRun[], look: Look = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 120 },
    indent: { firstLine: twips(10) },
    ...look,
    children,
  })

/** A line in the middle. */
export const centred = (children: readonly TextRun[], look: Look = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, ...look, children })
