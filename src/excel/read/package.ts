import { withoutHeaps } from "../../base/text.ts"
import type { Inflate } from "../../model/workbook.ts"
import { decodeInto } from "./decode.ts"
import { type Budget, inflate } from "./inflate.ts"
import { mayTell } from "./texts/collect.ts"
import { keep, type TextStore } from "./texts/store.ts"
import { type ParseBudget, type XmlReader, xmlSink } from "./xml.ts"
import type { Zip } from "./zip.ts"

/** A zip of parts that name one another by relationships. */
export interface Package {
  readonly zip: Zip
  readonly budget: Budget & ParseBudget
  readonly texts: TextStore
  readonly native: Inflate | null
}

/** Reads one XML part; false where there is none of that name. */
export function readPart(
  source: Package,
  name: string,
  wanted: ReadonlySet<string> | null,
  reader: XmlReader,
): boolean {
  const entry = source.zip.find(name)
  if (entry === null) return false
  const decoder = decodeInto(
    name,
    xmlSink(name, wanted, { comment: commentsOf(source, name), ...reader }, source.budget),
  )
  inflate(entry, source.budget, decoder.take, source.native)
  decoder.end()
  return true
}

/** A comment of the XML is shown by no program, and goes wherever the file goes: it is looked through like any other text. */
const commentsOf =
  ({ texts }: Package, name: string) =>
  (written: string): void => {
    const text = written.trim()
    if (text.length > 3 && mayTell.test(text)) keep(texts, { kind: "other-part", name, text: withoutHeaps(text) })
  }
