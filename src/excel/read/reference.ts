import { SaxesParser } from "saxes"
import type { Attributes, Tag, XmlEvents, XmlParser } from "./xml-events.ts"

/** A tag of these attributes. */
export const tagOf = (attributes: Attributes): Tag => ({
  get: (name) => (Object.hasOwn(attributes, name) ? attributes[name] : undefined),
  all: () => attributes,
  declares: () => Object.keys(attributes).some((name) => name.startsWith("xmlns")),
})

/** The parser by which the scanner is judged, and which reads what is not plain. The text `before` is read, and not told of. */
export function reference(events: XmlEvents, before = ""): XmlParser {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let quiet = before !== ""
  parser.on("doctype", () => events.doctype())
  parser.on("comment", (text) => {
    if (!quiet) events.comment(text)
  })
  parser.on("opentag", ({ name, attributes }) => {
    if (!quiet) events.open(name, tagOf(attributes))
  })
  parser.on("closetag", ({ name }) => {
    if (!quiet) events.close(name)
  })
  parser.on("text", (text) => events.text(text))
  parser.on("cdata", (text) => events.text(text))
  if (quiet) parser.write(before)
  quiet = false
  return {
    write: (text) => {
      parser.write(text)
    },
    close: () => {
      parser.close()
    },
  }
}
