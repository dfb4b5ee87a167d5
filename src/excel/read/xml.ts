import type { Leap } from "./leap.ts"
import { limits } from "./limits.ts"
import { type Attributes, reference, type Tag, type XmlEvents, type XmlParser } from "./reference.ts"
import { orCorrupt, refuseAsCorrupt, within } from "./refuse.ts"
import { scanner } from "./scan.ts"

export type { Tag }

/** Takes the elements of a part one by one. Names are local: `x:row` is `row`. */
export interface ElementReader {
  readonly open?: (name: string, tag: Tag, raw: string) => void
  /** `own`: the text of an element without others in it; of one that has some, what stands behind the last. */
  readonly close?: (name: string, own: string) => void
  /** Every text as it comes, for whoever wants those between elements. */
  readonly text?: (text: string) => void
}

/** What a reader of one part wants to know. */
export interface XmlReader extends ElementReader {
  /** What is taken without being told of tag by tag. */
  readonly leaps?: readonly Leap[]
  readonly comment?: (text: string) => void
  /** Takes what is in elements of other namespaces, which are passed over else. */
  readonly foreign?: ElementReader
  /** Shortens the text before it is parsed, piece by piece; called with "" at the end. */
  readonly filter?: (piece: string) => string
}

/** What has been parsed of a file so far, over all its parts. */
export interface ParseBudget {
  parsed: number
}

/** Takes the text of a part piece by piece; `end` says that there is no more. Both refuse what is not well-formed. */
export interface XmlSink {
  readonly write: (text: string) => void
  readonly end: () => void
}

/** Elements of these namespaces belong to SpreadsheetML, strict or transitional; of none, or one never declared: taken to. */
export const spreadsheet: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
])

const FOREIGN = ""

const localName = (name: string): string => name.slice(name.indexOf(":") + 1)

/** Characters handed to the parser at once. */
const PIECE = 65_536

/** An attribute by its local name, whatever its prefix: `r:id` by `id`. */
export function attribute(tag: Tag, local: string): string | undefined {
  for (const [name, value] of Object.entries(tag.all())) if (name === local || name.endsWith(`:${local}`)) return value
  return undefined
}

/** Is an attribute set? What is said by the element alone is set unless it says otherwise. */
export const isOn = (written: string | undefined): boolean => /^(?:1|true|on)$/.test(written ?? "")
export const isOff = (written: string | undefined): boolean => /^(?:0|false|off)$/.test(written ?? "")

/** Hands what it takes to several, one after another. */
export const together = (...readers: readonly ElementReader[]): Required<ElementReader> => ({
  open(name, tag, raw) {
    for (const reader of readers) reader.open?.(name, tag, raw)
  },
  close(name, own) {
    for (const reader of readers) reader.close?.(name, own)
  },
  text(text) {
    for (const reader of readers) reader.text?.(text)
  },
})

/** Which names belong to the namespaces wanted. A prefix is looked up when a name is new: inside a part it does not change its meaning. */
function nameResolver(wanted: ReadonlySet<string> | null) {
  const uris = new Map<string, string>()
  const known = new Map<string, string>()
  const accepts = (uri: string | undefined): boolean => uri === undefined || uri === "" || (wanted?.has(uri) ?? true)
  const declareAll = (attributes: Attributes): void => {
    for (const name in attributes)
      if (name.startsWith("xmlns")) uris.set(name.slice("xmlns:".length), attributes[name] ?? "")
  }
  const resolve = (name: string, tag: Tag): string => {
    const declares = tag.declares()
    const attributes = declares ? tag.all() : {}
    const own = attributes.xmlns
    const seen = own === undefined ? known.get(name) : undefined
    if (seen !== undefined) return seen
    if (known.size === 0) declareAll(attributes)
    const colon = name.indexOf(":")
    const prefix = colon < 0 ? "" : name.slice(0, colon)
    const declared = prefix === "" ? own : attributes[`xmlns:${prefix}`]
    if (declared !== undefined) uris.set(prefix, declared)
    const local = accepts(uris.get(prefix)) ? name.slice(colon + 1) : FOREIGN
    if (own !== undefined) known.clear()
    known.set(name, local)
    return local
  }
  /** Is the name, without a prefix, known to be one of those wanted? */
  const isOurs = (name: string): boolean => known.get(name) === name
  return { resolve, isOurs }
}

export type MakeParser = (events: XmlEvents) => XmlParser

const scanning: MakeParser = (events) => scanner(events, (before) => reference(events, before))

/** A parser of one part that refuses DOCTYPEs, endless tokens and deep nesting, and passes over elements of other namespaces with all that is in them. */
export function xmlSink(
  part: string,
  wanted: ReadonlySet<string> | null,
  reader: XmlReader,
  budget: ParseBudget,
  make: MakeParser = scanning,
): XmlSink {
  const { resolve, isOurs } = nameResolver(wanted)
  const { foreign: strangers = {}, comment, leaps } = reader
  const path: string[] = []
  let foreign = 0
  let sinceEvent = 0
  let own = ""
  const leaping = (text: string, at: number, open: (name: string) => void): number => {
    if (leaps === undefined || foreign > 0) return -1
    const code = text.charCodeAt(at + 1)
    for (const { names, take, opens } of leaps) {
      if (names[0].charCodeAt(0) !== code || path.length + names.length > limits.nesting || !names.every(isOurs))
        continue
      const end = take(text, at)
      if (end < 0) continue
      sinceEvent = 0
      own = ""
      if (opens) {
        path.push(names[0])
        open(names[0])
      }
      return end
    }
    return -1
  }
  const parser = make({
    ...(leaps === undefined ? {} : { leap: leaping }),
    doctype: () => refuseAsCorrupt("xml-doctype", part),
    comment: (written) => {
      sinceEvent = 0
      comment?.(written)
    },
    open: (written, tag) => {
      sinceEvent = 0
      own = ""
      const name = foreign > 0 ? FOREIGN : resolve(written, tag)
      if (name === FOREIGN) {
        foreign++
        within("nesting", path.length + foreign)
        strangers.open?.(localName(written), tag, written)
        return
      }
      path.push(name)
      if (path.length > limits.nesting) within("nesting", path.length)
      reader.open?.(name, tag, written)
    },
    close: (written) => {
      sinceEvent = 0
      const text = own
      own = ""
      if (foreign > 0) {
        foreign--
        strangers.close?.(localName(written), text)
        return
      }
      const name = path.pop() ?? ""
      reader.close?.(name, text)
    },
    text: (found) => {
      sinceEvent = 0
      own += found
      ;(foreign > 0 ? strangers : reader).text?.(found)
    },
  })
  const parse = (piece: string): void => {
    budget.parsed += piece.length
    sinceEvent += piece.length
    within("xml-characters", budget.parsed)
    orCorrupt("xml", part, () => parser.write(piece))
    within("string-length", sinceEvent)
  }
  const filter = reader.filter ?? ((piece) => piece)
  const write = (text: string): void => {
    for (let at = 0; at < text.length; at += PIECE) parse(filter(text.slice(at, at + PIECE)))
  }
  const end = (): void => {
    parse(filter(""))
    orCorrupt("xml", part, () => parser.close())
  }
  return { write, end }
}
