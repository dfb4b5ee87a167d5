import { AlignmentType, Document, type ISectionOptions, Packer } from "docx"
import { font } from "../../excel/look.ts"
import { repack } from "../../excel/write/pack.ts"
import type { Lang } from "../../model/words.ts"
import { size, twips } from "./page.ts"
import { printable } from "./text.ts"

/** A document in the house's styles as its file: the same bytes whatever the clock and the time zone. */
export async function documentOf(
  { title, agency, lang }: { readonly title: string; readonly agency: string; readonly lang: Lang },
  sections: readonly ISectionOptions[],
): Promise<Uint8Array> {
  const document = new Document({
    title: printable(title),
    creator: agency,
    lastModifiedBy: agency,
    styles: styles(lang === "vi" ? "vi-VN" : "en-GB"),
    sections,
  })
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), (name, xml) =>
    name === "docProps/core.xml" ? withoutClock(xml) : withoutHighlightCs(xml),
  )
}

/** The library writes the time of writing. */
const withoutClock = (xml: string): string => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2000-01-01T00:00:00Z")

/** The library marks a run for complex scripts too, by an element that no schema has. */
const withoutHighlightCs = (xml: string): string => xml.replace(/<w:highlightCs\b[^>]*>/g, "")

const heading = (before: number, after: number) => ({
  run: { font, size: size.body, bold: true, color: "000000" },
  paragraph: {
    spacing: { before, after },
    indent: { firstLine: twips(10) },
    keepNext: true,
    alignment: AlignmentType.JUSTIFIED,
  },
})

/** `language` is what its spelling is checked by. */
const styles = (language: string) => ({
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
