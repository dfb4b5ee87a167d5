/** What is told of a text, in order; names as they are written. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  readonly comment: () => void
  readonly doctype: () => void
}

export interface XmlParser {
  readonly write: (text: string) => void
  readonly close: () => void
}

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

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }

function character(code: number): string | null {
  const is =
    code === TAB ||
    code === LF ||
    code === CR ||
    (code >= SPACE && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd)
  return is || (code >= 0x10000 && code <= 0x10ffff) ? String.fromCodePoint(code) : null
}

function entity(name: string): string | null {
  if (!name.startsWith("#")) return Object.hasOwn(entities, name) ? (entities[name] ?? null) : null
  if (/^#x[0-9a-f]+$/i.test(name) && name[1] === "x") return character(Number.parseInt(name.slice(2), 16))
  return /^#\d+$/.test(name) ? character(Number(name.slice(1))) : null
}

/** The text with its entities replaced; null where one of them is unknown or unfinished. */
function decoded(raw: string): string | null {
  let known = true
  const text = raw.replace(/&([^&;]*)(;?)/g, (all, name: string, end: string) => {
    const found = end === "" ? null : entity(name)
    known &&= found !== null
    return found ?? all
  })
  return known ? text : null
}

/** What is held back for the next piece at most. */
const longest = 16_384

const INCOMPLETE = -1 as const
const UNUSUAL = -2 as const

/** Why it does not go on at this place. */
const lacking = (text: string, at: number) => (at < text.length ? UNUSUAL : INCOMPLETE)

/** Scans the XML given piece by piece. `reference` makes a parser that goes on after the text it is given, which has been told of already. */
export function scanner(events: XmlEvents, reference: (before: string) => XmlParser): XmlParser {
  const stack: string[] = []
  /** What has not been told of yet. */
  let held = ""
  let [begun, closed] = [false, false]
  let rest: XmlParser | null = null

  const handOver = (text: string): void => {
    rest = reference(closed ? "<x/>" : stack.map((name) => `<${name}>`).join(""))
    rest.write(text)
  }

  /** Tells of a text; false where it is not plain. */
  const tellText = (text: string, from: number, to: number): boolean => {
    let raw = text.slice(from, to)
    if (stack.length === 0) {
      if (!blank.test(raw)) return false
    } else if (raw.includes("]]>")) return false
    if (raw.includes("\r")) raw = raw.replace(/\r\n?/g, "\n")
    const plain = raw.includes("&") ? decoded(raw) : raw
    if (plain === null) return false
    events.text(plain)
    return true
  }

  /** Tells of the tag that begins at `at`, once what stands before it is told; where it ends, or why it is not told of. */
  const tag = (text: string, at: number, before: () => void): number => {
    let i = at + 1
    let code = text.charCodeAt(i)
    if (code === SLASH) {
      const end = text.indexOf(">", i)
      if (end < 0) return INCOMPLETE
      const name = stack[stack.length - 1]
      if (name === undefined || end - i - 1 !== name.length || !text.startsWith(name, i + 1)) return UNUSUAL
      stack.pop()
      closed = stack.length === 0
      events.close(name)
      return end + 1
    }
    if (!beginsName(code) || closed) return lacking(text, i)
    while (inName(code)) code = text.charCodeAt(++i)
    const name = text.slice(at + 1, i)
    const attributes: Record<string, string> = {}
    for (;;) {
      const spaced = isSpace(code)
      while (isSpace(code)) code = text.charCodeAt(++i)
      if (code === GREATER || code === SLASH) {
        if (code === SLASH && text.charCodeAt(++i) !== GREATER) return lacking(text, i)
        before()
        events.open(name, attributes)
        if (code === GREATER) stack.push(name)
        else {
          closed = stack.length === 0
          events.close(name)
        }
        return i + 1
      }
      if (!spaced || !beginsName(code)) return lacking(text, i)
      const from = i
      while (inName(code)) code = text.charCodeAt(++i)
      if (code !== EQUALS) return lacking(text, i)
      const key = text.slice(from, i)
      const quote = text.charCodeAt(++i)
      if (quote !== QUOTE && quote !== APOSTROPHE) return lacking(text, i)
      const start = ++i
      let escaped = false
      for (code = text.charCodeAt(i); code !== quote; code = text.charCodeAt(++i)) {
        if (i >= text.length) return INCOMPLETE
        if (code < SPACE || code === LESS) return UNUSUAL
        escaped ||= code === AMP
      }
      const raw = text.slice(start, i)
      const value = escaped ? decoded(raw) : raw
      // Names that every object has are among the unusual.
      if (value === null || key in attributes) return UNUSUAL
      attributes[key] = value
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

  const told = () => undefined
  /** Tells of all that is complete and plain; where it ended, and why. */
  const scan = (text: string): { readonly at: number; readonly why: typeof INCOMPLETE | typeof UNUSUAL } => {
    let at = begun ? 0 : begin(text)
    if (at === UNUSUAL || at === INCOMPLETE) return { at: 0, why: at }
    for (;;) {
      const next = text.indexOf("<", at)
      if (next < 0) return { at, why: stack.length > 0 || blank.test(text.slice(at)) ? INCOMPLETE : UNUSUAL }
      if (next > at && !tellText(text, at, next)) return { at, why: UNUSUAL }
      at = next
      const end = tag(text, at, told)
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
