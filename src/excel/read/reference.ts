import { SaxesParser } from "saxes"

// What a parser of XML tells, and to whom.

export type Attributes = Readonly<Record<string, string>>

/** The attributes of one tag, good until the next one is told of. Most are never asked for: an object is made of them only by `all`. */
export interface Tag {
  readonly get: (name: string) => string | undefined
  readonly all: () => Attributes
  /** Is one of them a namespace's? */
  readonly declares: () => boolean
}

/** What is told of a text, in order; names as they are written. */
export interface XmlEvents {
  readonly open: (name: string, tag: Tag) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  readonly comment: (text: string) => void
  readonly doctype: () => void
  /**
   * Takes what begins at this place of the text in one leap, if it knows it to be plain, inside the root: where it ends; -1: it is told of tag by
   * tag. `open`: the leap ends inside this element.
   */
  readonly leap?: (text: string, at: number, open: (name: string) => void) => number
}

export interface XmlParser {
  readonly write: (text: string) => void
  readonly close: () => void
}

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
