import { decoded } from "./entities.ts"
import type { Tag, XmlEvents, XmlParser } from "./reference.ts"

// Most XML in workbooks is plain: tags, quoted attributes, text with the five entities. It is scanned here, some four times faster than the
// reference parser does it. Whatever else comes (comments, CDATA, other characters, anything that is not well-formed) goes to the reference
// from there on, which gives the same events as if it had read everything.

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const QUOTE = 34
const AMP = 38
const APOSTROPHE = 39
const SLASH = 47
const LESS = 60
const EQUALS = 61
const GREATER = 62
const UNDERSCORE = 95
const LETTER_X = 120

/** 2: may begin a name; 1: may stand in one. */
const nameCodes = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  return /[A-Za-z_]/.test(char) ? 2 : /[\d:.-]/.test(char) ? 1 : 0
})
const inName = (code: number): boolean => code < 128 && (nameCodes[code] ?? 0) > 0
const beginsName = (code: number): boolean => code < 128 && nameCodes[code] === 2
const isSpace = (code: number): boolean => code === SPACE || code === LF || code === CR || code === TAB

/** Characters that XML does not have, and those of two units. */
const unusual = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/
const declaration =
  /^\ufeff?<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")?[ \t\r\n]*\?>/
const blank = /^[ \t\r\n]*$/

/** What is held back for the next piece at most. */
const longest = 16_384

const INCOMPLETE = -1 as const
const UNUSUAL = -2 as const

/** Why it does not go on at this place. */
const lacking = (text: string, at: number) => (at < text.length ? UNUSUAL : INCOMPLETE)

/** More attributes than any tag of a workbook has; and the numbers kept of each: where name and value begin and end. */
const mostAttributes = 64
const kept = 4

/** Names come again and again: one string for each, found by its length and its ends. */
function nameIn(text: string, from: number, to: number): string {
  const slot = ((to - from) * 31 + text.charCodeAt(from) * 7 + text.charCodeAt(to - 1)) & 255
  const before = knownNames[slot] ?? ""
  if (before.length === to - from && text.startsWith(before, from)) return before
  // A slice of a joined text does not hold the whole of the part.
  const name = ` ${text.slice(from, to)}`.slice(1)
  knownNames[slot] = name
  return name
}
const knownNames: string[] = Array.from({ length: 256 }, () => "")

/** Scans the XML given piece by piece. `reference` makes a parser that goes on after the text it is given, which has been told of already. */
export function scanner(events: XmlEvents, reference: (before: string) => XmlParser): XmlParser {
  const { leap } = events
  const stack: string[] = []
  const open = (name: string): void => {
    stack.push(name)
  }
  /** What has not been told of yet. */
  let held = ""
  let [begun, closed] = [false, false]
  let rest: XmlParser | null = null
  /** Of the text that is scanned: may texts in it be other than they stand there, but for entities? */
  let asItStands = true

  /** The tag at hand: the text it stands in, and where its attributes are. */
  let source = ""
  const spans: number[] = []
  let [count, declares] = [0, false]
  const span = (index: number): number => spans[index] ?? 0
  const textOf = (at: number): string => {
    const raw = source.slice(span(at + 2), span(at + 3))
    return raw.includes("&") ? (decoded(raw) ?? raw) : raw
  }
  const current: Tag = {
    get: (name) => {
      for (let at = 0; at < count * kept; at += kept)
        if (span(at + 1) - span(at) === name.length && source.startsWith(name, span(at))) return textOf(at)
      return undefined
    },
    all: () => {
      const attributes: Record<string, string> = {}
      for (let at = 0; at < count * kept; at += kept) attributes[nameIn(source, span(at), span(at + 1))] = textOf(at)
      return attributes
    },
    declares: () => declares,
  }
  /** Stands the last attribute's name before it, too? */
  const isRepeated = (text: string): boolean => {
    const last = count * kept
    const [from, to] = [span(last), span(last + 1)]
    for (let at = 0; at < last; at += kept)
      if (
        span(at + 1) - span(at) === to - from &&
        text.charCodeAt(span(at)) === text.charCodeAt(from) &&
        text.slice(span(at), span(at + 1)) === text.slice(from, to)
      )
        return true
    return false
  }

  const handOver = (text: string): void => {
    rest = reference(closed ? "<x/>" : stack.map((name) => `<${name}>`).join(""))
    rest.write(text)
  }

  /** Tells of a text; false where it is not plain. */
  const tellText = (text: string, from: number, to: number): boolean => {
    let raw = text.slice(from, to)
    if (stack.length === 0) {
      if (!blank.test(raw)) return false
    } else if (!asItStands && raw.includes("]]>")) return false
    if (!asItStands && raw.includes("\r")) raw = raw.replace(/\r\n?/g, "\n")
    const plain = raw.includes("&") ? decoded(raw) : raw
    if (plain === null) return false
    events.text(plain)
    return true
  }

  /** Tells of the tag that begins at `at`, once what stands before it is told; where it ends, or why it is not told of. */
  const tag = (text: string, at: number, before: (() => void) | null): number => {
    let i = at + 1
    let code = text.charCodeAt(i)
    if (code === SLASH) {
      const name = stack[stack.length - 1]
      if (name !== undefined && text.startsWith(name, i + 1) && text.charCodeAt(i + 1 + name.length) === GREATER) {
        stack.pop()
        closed = stack.length === 0
        events.close(name)
        return i + name.length + 2
      }
      return text.indexOf(">", i) < 0 ? INCOMPLETE : UNUSUAL
    }
    if (!beginsName(code) || closed) return lacking(text, i)
    while (inName(code)) code = text.charCodeAt(++i)
    const name = nameIn(text, at + 1, i)
    source = text
    count = 0
    declares = false
    for (;;) {
      const spaced = isSpace(code)
      while (isSpace(code)) code = text.charCodeAt(++i)
      if (code === GREATER || code === SLASH) {
        if (code === SLASH && text.charCodeAt(++i) !== GREATER) return lacking(text, i)
        before?.()
        events.open(name, current)
        if (code === GREATER) stack.push(name)
        else {
          closed = stack.length === 0
          events.close(name)
        }
        return i + 1
      }
      if (!spaced || !beginsName(code)) return lacking(text, i)
      // Names with a _ before them, which objects have of their own, are among the unusual.
      if (code === UNDERSCORE || count === mostAttributes) return UNUSUAL
      const own = count * kept
      spans[own] = i
      while (inName(code)) code = text.charCodeAt(++i)
      if (code !== EQUALS) return lacking(text, i)
      spans[own + 1] = i
      if (text.charCodeAt(span(own)) === LETTER_X && text.startsWith("xmlns", span(own))) declares = true
      const quote = text.charCodeAt(++i)
      if (quote !== QUOTE && quote !== APOSTROPHE) return lacking(text, i)
      const start = ++i
      let escaped = false
      for (code = text.charCodeAt(i); code !== quote; code = text.charCodeAt(++i)) {
        if (i >= text.length) return INCOMPLETE
        if (code < SPACE || code === LESS) return UNUSUAL
        if (code === AMP) escaped = true
      }
      spans[own + 2] = start
      spans[own + 3] = i
      if ((escaped && decoded(text.slice(start, i)) === null) || isRepeated(text)) return UNUSUAL
      count++
      code = text.charCodeAt(++i)
    }
  }

  /** Everything up to the root's tag is told of with it, or given to the reference as a whole. */
  const begin = (text: string): number => {
    const start = declaration.exec(text)?.[0].length ?? (text.startsWith("\ufeff") ? 1 : 0)
    const root = text.indexOf("<", start)
    if (root < 0) return blank.test(text.slice(start)) ? INCOMPLETE : UNUSUAL
    if (!blank.test(text.slice(start, root)) || (start < 2 && root > start)) return UNUSUAL
    return tag(text, root, () => {
      if (root > start) tellText(text, start, root)
      begun = true
    })
  }

  /** Tells of all that is complete and plain; where it ended, and why. */
  const scan = (text: string): { readonly at: number; readonly why: typeof INCOMPLETE | typeof UNUSUAL } => {
    asItStands = !(text.includes("]]>") || text.includes("\r"))
    let at = begun ? 0 : begin(text)
    if (at === UNUSUAL || at === INCOMPLETE) return { at: 0, why: at }
    for (;;) {
      const next = text.indexOf("<", at)
      if (next < 0) return { at, why: stack.length > 0 || blank.test(text.slice(at)) ? INCOMPLETE : UNUSUAL }
      if (next > at && !tellText(text, at, next)) return { at, why: UNUSUAL }
      at = next
      const leapt = leap === undefined || stack.length === 0 ? -1 : leap(text, at, open)
      if (leapt > at) {
        at = leapt
        continue
      }
      const end = tag(text, at, null)
      if (end === UNUSUAL || end === INCOMPLETE) return { at, why: end }
      at = end
    }
  }

  return {
    write(piece) {
      if (rest !== null) {
        rest.write(piece)
        return
      }
      const text = held + piece
      const { at, why } = unusual.test(piece) ? { at: 0, why: UNUSUAL } : scan(text)
      held = text.slice(at)
      // Long tokens are not looked at again and again.
      if (why === UNUSUAL || held.length > longest) handOver(held)
    },
    close() {
      if (rest === null && closed && (held === "" || tellText(held, 0, held.length))) return
      if (rest === null) handOver(held)
      rest?.close()
    },
  }
}
