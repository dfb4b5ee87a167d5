import { AlignmentType } from "docx"
import { font } from "../../excel/look.ts"
import { size, twips } from "./page.ts"

const heading = (before: number, after: number) => ({
  run: { font, size: size.body, bold: true, color: "000000" },
  paragraph: {
    spacing: { before, after },
    indent: { firstLine: twips(10) },
    keepNext: true,
    alignment: AlignmentType.JUSTIFIED,
  },
})

/** The document's own styles; `language` is what its spelling is checked by. */
export const styles = (language: string) => ({
  default: {
    document: {
      run: { font, size: size.body, color: "000000", language: { value: language } },
      paragraph: { spacing: { line: 240, lineRule: "auto" as const } },
    },
    heading1: heading(200, 120),
    heading2: heading(120, 80),
    heading3: { ...heading(60, 60), run: { font, size: size.body, italics: true, color: "000000" } },
  },
})
