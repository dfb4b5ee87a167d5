import { type Document, Packer } from "docx"
import { repack } from "../../excel/write/pack.ts"

/** A document as its file: the same bytes whatever the clock and the time zone. */
export async function packed(document: Document): Promise<Uint8Array> {
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), (name, xml) =>
    name === "docProps/core.xml" ? withoutClock(xml) : withoutHighlightCs(xml),
  )
}

/** The library writes the time of writing. */
const withoutClock = (xml: string): string => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2000-01-01T00:00:00Z")

/** The library marks a run for complex scripts too, by an element that no schema has. */
const withoutHighlightCs = (xml: string): string => xml.replace(/<w:highlightCs\b[^>]*>/g, "")
